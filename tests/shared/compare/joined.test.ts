import { describe, expect, it } from 'vitest';
import { joined } from '../../../shared/compare/joined';

describe('groups', () => {
  it('what is joined step by step is one group', () => {
    expect(
      joined([
        [1, 2],
        [3, 4],
        [2, 3],
        [8, 9],
      ]).map((group) => [...group].sort()),
    ).toEqual([
      [1, 2, 3, 4],
      [8, 9],
    ]);
  });
});
