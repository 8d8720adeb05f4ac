import { describe, expect, it } from 'vitest';
import { groupBy, grouped } from '../../../shared/log/group';

describe('items by a key', () => {
  it('keep their order, and so do the groups', () => {
    expect([...grouped([3, 1, 2, 5, 4], (n) => n % 2)]).toEqual([
      [1, [3, 1, 5]],
      [0, [2, 4]],
    ]);
    expect(grouped([], String).size).toBe(0);
  });

  it('a group grows in place, however many are in it', () => {
    const many = grouped(
      Array.from({ length: 5_000 }, (_, at) => at),
      () => 'one',
    );
    expect(many.get('one')).toHaveLength(5_000);
  });
});

it('the groups alone keep the order in which their first members came', () => {
  expect(groupBy(['b1', 'a1', 'b2'], (value) => value[0])).toEqual([['b1', 'b2'], ['a1']]);
});
