import { expect, test } from 'vitest';
import { sha256Hex, sha256InSteps } from '../../shared/hash';

test('bytes are named as FIPS 180-4 names them', () => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  expect(sha256Hex(encode(''))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256Hex(encode('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('bytes are named as the browser names them', async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7) % 256);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  expect(sha256Hex(bytes)).toBe(Buffer.from(digest).toString('hex'));
});

test('many bytes hashed in steps have the same name', async () => {
  const bytes = Uint8Array.from({ length: 9_000_000 }, (_, i) => (i * 13) % 251);
  let pauses = 0;
  const pause = async (): Promise<void> => {
    pauses++;
  };
  expect(await sha256InSteps(bytes, pause)).toBe(sha256Hex(bytes));
  expect(pauses).toBe(2);
});

test('hashing in steps can be stopped between two of them', async () => {
  const stop = (): Promise<void> => Promise.reject(new Error('stopped'));
  await expect(sha256InSteps(new Uint8Array(5_000_000), stop)).rejects.toThrow('stopped');
});
