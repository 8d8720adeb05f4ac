import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idSchema } from '../../../shared/records/ids';
import { namedId } from '../../../shared/records/named-id';

const parts = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 });

test('an id is the same wherever it is derived, and one that any entry may bear', () => {
  fc.assert(
    fc.property(parts, (named) => {
      const id = namedId(named);
      expect(id).toBe(namedId([...named]));
      expect(idSchema.safeParse(id).success).toBe(true);
      expect(id[14]).toBe('8');
      expect('89ab').toContain(id[19]);
    }),
  );
});

test('an id of a kind that is published stays what it is', () => {
  expect(namedId(['dismissal', 'tension', 'k'])).toBe('7e842213-5983-8887-9f62-1c651485581b');
});

test('where one part ends and the next begins makes a difference', () => {
  expect(namedId(['ab', 'c'])).not.toBe(namedId(['a', 'bc']));
  expect(namedId(['a', 'b'])).not.toBe(namedId(['b', 'a']));
});
