import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRuns } from '../../../../shared/compare/passages/sequence';

/** The length of a longest common subsequence, the slow and sure way. */
function longest(a: readonly number[], b: readonly number[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const item of a) {
    const next = [0];
    for (let at = 0; at < b.length; at++)
      next.push(item === b[at] ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    row = next;
  }
  return row[b.length]!;
}

const items = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 30 });

describe('what two sequences share in order', () => {
  it('is in order, equal, and as long as can be', () => {
    fc.assert(
      fc.property(items, items, (a, b) => {
        const runs = findRuns(Int32Array.from(a), Int32Array.from(b));
        let [atA, atB] = [0, 0];
        for (const run of runs) {
          expect(run.a).toBeGreaterThanOrEqual(atA);
          expect(run.b).toBeGreaterThanOrEqual(atB);
          for (let at = 0; at < run.length; at++) expect(a[run.a + at]).toBe(b[run.b + at]);
          [atA, atB] = [run.a + run.length, run.b + run.length];
        }
        expect(runs.reduce((so, { length }) => so + length, 0)).toBe(longest(a, b));
      }),
    );
  });

  it('where the budget runs out it is shorter, never wrong', () => {
    const [a, b] = [Int32Array.from([1, 2, 3, 4]), Int32Array.from([1, 3, 2, 4])];
    expect(findRuns(a, b, 0).map(({ a: at, length }) => [at, length])).toEqual([
      [0, 1],
      [3, 1],
    ]);
  });
});
