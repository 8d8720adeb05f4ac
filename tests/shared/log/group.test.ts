import { expect, test } from 'vitest';
import { groupBy } from '../../../shared/log/group';

test('groups keep the order in which their first members came', () => {
  expect(groupBy(['b1', 'a1', 'b2'], (value) => value[0]!)).toEqual([['b1', 'b2'], ['a1']]);
});
