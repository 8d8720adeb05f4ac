import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../../shared/log/canonical';

test('a value prints as JSON that means the same', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false } as object), (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('the order of keys does not show', () => {
  expect(canonical({ b: [{ y: 1, x: null }], a: 'ا' })).toBe(canonical({ a: 'ا', b: [{ x: null, y: 1 }] }));
});

test('different values print differently', () => {
  expect(canonical(['a', 'b'])).not.toBe(canonical(['b', 'a']));
  expect(canonical({ a: undefined })).toBe(canonical({}));
  expect(canonical('1')).not.toBe(canonical(1));
});
