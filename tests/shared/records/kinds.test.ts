import { describe, expect, test } from 'vitest';
import { kindNames, kinds } from '../../../shared/records/kinds';

describe.each(kindNames)('a %s', (kind) => {
  const { fields, defaults } = kinds[kind];

  test('can hold what it holds before anybody sets anything', () => {
    expect(fields.safeParse(defaults).success).toBe(true);
  });

  test('has a default for every field, and no default without a field', () => {
    expect(Object.keys(defaults).sort()).toEqual(Object.keys(fields.shape).sort());
  });

  test('can be retracted, and is not at first', () => {
    expect(defaults.retracted).toBe(false);
  });
});
