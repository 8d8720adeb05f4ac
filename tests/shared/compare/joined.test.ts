import { describe, expect, it, vi } from 'vitest';
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

  /** Items looked up while a chain of some length is joined. */
  function lookUps(length: number, turned: boolean): number {
    const get = vi.spyOn(Map.prototype, 'get');
    try {
      const edges = Array.from({ length }, (_, at) =>
        turned ? ([at + 1, at] as const) : ([at, at + 1] as const),
      );
      expect(joined(edges)).toEqual([expect.objectContaining({ length: length + 1 })]);
      return get.mock.calls.length;
    } finally {
      get.mockRestore();
    }
  }

  it.each([false, true])(
    'a long chain is joined with a few steps for each of its links, from either end',
    (turned) => {
      expect(lookUps(600, turned)).toBeLessThan(8 * 600);
    },
  );
});
