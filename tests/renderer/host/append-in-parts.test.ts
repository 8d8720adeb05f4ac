/** Many entries go to the vault in bounded calls: each once, in order, up to the first failure. */
import { describe, expect, it } from 'vitest';
import { appendInParts, PART } from '../../../renderer/host/append-in-parts';
import type { VaultState } from '../../../shared/host-api';
import type { Entry } from '../../../shared/log/entry';
import { fail, ok } from '../../../shared/result';
import { makeEntry } from '../../electron/samples';

const state: VaultState = { entries: 1, schema: 1, fingerprint: '', changedAt: null };

describe('appending in parts', () => {
  it.each([0, 1, PART - 1, PART, PART + 1, 2 * PART, 2 * PART + 1])(
    'passes on all of %i entries',
    async (count) => {
      const entries = Array.from({ length: count }, (_, n) => makeEntry(n));
      const calls: (readonly Entry[])[] = [];
      const result = await appendInParts(async (part) => {
        calls.push(part);
        return ok(state);
      }, entries);
      expect(result).toEqual(ok(state));
      expect(calls.flat()).toEqual(entries);
      expect(calls.length).toBe(Math.max(1, Math.ceil(count / PART)));
      expect(Math.max(...calls.map((part) => part.length))).toBeLessThanOrEqual(PART);
    },
  );

  it('stops at the first failure and says what it was', async () => {
    let calls = 0;
    const full = fail({ reason: 'no-space' as const });
    const result = await appendInParts(
      async () => {
        calls++;
        return full;
      },
      Array.from({ length: 3 * PART }, (_, n) => makeEntry(n)),
    );
    expect([result, calls]).toEqual([full, 1]);
  });
});
