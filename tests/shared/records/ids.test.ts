import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idSchema, instantSchema, makeUuid7, sha256Schema } from '../../../shared/records/ids';

const random = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('a new id', () => {
  test('is a UUID of version 7 that tells its time', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31), random, (seconds, bytes) => {
        const id = makeUuid7(seconds * 1000 + 7, bytes);
        expect(idSchema.safeParse(id).success).toBe(true);
        expect(id[14]).toBe('7');
        expect('89ab').toContain(id[19]);
        expect(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)).toBe(seconds * 1000 + 7);
      }),
    );
  });

  test('made later sorts later', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31), fc.integer({ min: 1, max: 1e9 }), random, random, (at, more, a, b) => {
        expect(makeUuid7(at, a) < makeUuid7(at + more, b)).toBe(true);
      }),
    );
  });
});

test.each([
  '2026-02-30T00:00:00.000Z',
  '2026-13-01T00:00:00.000Z',
  '2026-01-01',
  '2026-01-01T25:00:00.000Z',
  '',
])('%s is no instant', (text) => {
  expect(instantSchema.safeParse(text).success).toBe(false);
});

test('an instant is what toISOString prints', () => {
  expect(instantSchema.safeParse(new Date(1.7e12).toISOString()).success).toBe(true);
});

test('a hash in capitals is refused: one thing has one name', () => {
  expect(sha256Schema.safeParse('a'.repeat(64)).success).toBe(true);
  expect(sha256Schema.safeParse('A'.repeat(64)).success).toBe(false);
});
