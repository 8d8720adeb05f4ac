import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addToTally, emptyTally } from '../../../shared/log/tally';

const ids = fc.uniqueArray(fc.uuid(), { maxLength: 30 });

test('equal sets of entries have equal fingerprints, whatever their order', () => {
  fc.assert(
    fc.property(ids, ids, (a, b) => {
      const apart = addToTally(
        addToTally(
          emptyTally,
          a.filter((id) => !b.includes(id)),
        ),
        b,
      );
      const together = addToTally(emptyTally, new Set([...b, ...a].sort()));
      expect(apart).toEqual(together);
      expect(together.fingerprint).toMatch(/^[0-9a-f]{32}$/);
    }),
  );
});

test('a lost entry changes the fingerprint', () => {
  fc.assert(
    fc.property(ids, fc.uuid(), (some, one) => {
      fc.pre(!some.includes(one));
      expect(addToTally(emptyTally, [...some, one]).fingerprint).not.toBe(
        addToTally(emptyTally, some).fingerprint,
      );
    }),
  );
});

test('the fingerprint of one entry is its id', () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8057';
  expect(addToTally(emptyTally, [id])).toEqual({ entries: 1, fingerprint: id.replaceAll('-', '') });
});
