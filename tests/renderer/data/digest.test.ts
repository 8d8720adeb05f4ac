import { afterEach, expect, it, vi } from 'vitest';
import { digest } from '../../../renderer/data/digest';
import { sha256Hex } from '../../../shared/hash';

afterEach(() => vi.unstubAllGlobals());

const samples = [new Uint8Array(0), new Uint8Array([1, 2, 255]), new Uint8Array(9_000_000).fill(7)];

it('names bytes as every other face does, with the browser’s digest or without it', async () => {
  for (const bytes of samples) {
    expect(await digest(bytes)).toBe(sha256Hex(bytes));
    // A part of a larger buffer is hashed as that part.
    expect(await digest(bytes.subarray(1))).toBe(sha256Hex(bytes.subarray(1)));
  }
  vi.stubGlobal('crypto', {});
  for (const bytes of samples) expect(await digest(bytes)).toBe(sha256Hex(bytes));
});
