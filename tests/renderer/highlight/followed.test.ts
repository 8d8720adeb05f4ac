import { expect, it } from 'vitest';
import { followAgain, followOnce } from '../../../renderer/highlight/followed';

it('brings a claim into sight once for each time it is chosen, in each article', () => {
  expect(followOnce('a', 'c1')).toBe(true);
  expect(followOnce('a', 'c1')).toBe(false);
  expect(followOnce('b', 'c1')).toBe(true);
  expect(followOnce('a', 'c2')).toBe(true);
  expect(followOnce('a', null)).toBe(false);
  expect(followOnce('a', 'c2')).toBe(true);
  followAgain('c2');
  expect(followOnce('a', 'c2')).toBe(true);
  expect(followOnce('b', 'c1')).toBe(false);
});
