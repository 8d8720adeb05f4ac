/**
 * What two sequences share in order, by Myers' method in linear space (An O(ND) Difference Algorithm, 1986): the
 * middle of a shortest edit is found from both ends, and either half done in turn. Common ends are cut off first, and
 * what stands only in one of the two is left out before, since it can match nothing. Where the budget runs out,
 * a stretch is given as changed as a whole: never wrong, only coarser.
 */

/** A run of equal items: `a[a0 + i]` equals `b[b0 + i]` for i below `length`. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Steps of one search beyond which a stretch counts as changed. */
const DEFAULT_BUDGET = 40_000_000;

interface Work {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly forward: Int32Array;
  readonly backward: Int32Array;
  readonly pairs: (readonly [number, number])[];
  budget: number;
}

/** A point on a shortest edit of a[a0, a1) into b[b0, b1), or null where the budget is spent. */
function findMiddle(
  work: Work,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
): readonly [number, number] | null {
  const { a, b, forward, backward } = work;
  const n = a1 - a0;
  const m = b1 - b0;
  const delta = n - m;
  const odd = (delta & 1) !== 0;
  const most = (n + m + 1) >> 1;
  const middle = forward.length >> 1;
  forward[middle + 1] = 0;
  backward[middle + 1] = 0;
  for (let d = 0; d <= most; d++) {
    work.budget -= 2 * d + 2;
    if (work.budget < 0) return null;
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && forward[middle + k - 1]! < forward[middle + k + 1]!);
      let x = down ? forward[middle + k + 1]! : forward[middle + k - 1]! + 1;
      while (x < n && x - k < m && x - k >= 0 && a[a0 + x] === b[b0 + x - k]) x++;
      forward[middle + k] = x;
      const back = delta - k;
      if (odd && back >= 1 - d && back <= d - 1 && x + backward[middle + back]! >= n)
        return [a0 + x, b0 + x - k];
    }
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && backward[middle + k - 1]! < backward[middle + k + 1]!);
      let x = down ? backward[middle + k + 1]! : backward[middle + k - 1]! + 1;
      while (x < n && x - k < m && x - k >= 0 && a[a1 - 1 - x] === b[b1 - 1 - x + k]) x++;
      backward[middle + k] = x;
      const front = delta - k;
      if (!odd && front >= -d && front <= d && x + forward[middle + front]! >= n) return [a1 - x, b1 - x + k];
    }
  }
  return null;
}

function compareRange(work: Work, a0: number, a1: number, b0: number, b1: number): void {
  const stack: (readonly [number, number, number, number])[] = [[a0, a1, b0, b1]];
  while (stack.length > 0) {
    let [fromA, toA, fromB, toB] = stack.pop()!;
    while (fromA < toA && fromB < toB && work.a[fromA] === work.b[fromB]) work.pairs.push([fromA++, fromB++]);
    while (fromA < toA && fromB < toB && work.a[toA - 1] === work.b[toB - 1]) work.pairs.push([--toA, --toB]);
    if (fromA === toA || fromB === toB) continue;
    const point = findMiddle(work, fromA, toA, fromB, toB);
    if (point === null) continue;
    const [x, y] = point;
    if ((x === fromA && y === fromB) || (x === toA && y === toB)) continue;
    stack.push([fromA, x, fromB, y], [x, toA, y, toB]);
  }
}

/** Indexes of items that the other sequence has too. */
function keepShared(mine: Int32Array, other: Int32Array): Int32Array {
  const known = new Set(other);
  const kept: number[] = [];
  mine.forEach((item, at) => {
    if (known.has(item)) kept.push(at);
  });
  return Int32Array.from(kept);
}

/** The runs two sequences share, in order. @param budget how much work is done at most */
export function findRuns(a: Int32Array, b: Int32Array, budget = DEFAULT_BUDGET): Run[] {
  const [inA, inB] = [keepShared(a, b), keepShared(b, a)];
  const size = 2 * (((inA.length + inB.length + 1) >> 1) + 2) + 2;
  const work: Work = {
    a: inA.map((at) => a[at]!),
    b: inB.map((at) => b[at]!),
    forward: new Int32Array(size),
    backward: new Int32Array(size),
    pairs: [],
    budget,
  };
  compareRange(work, 0, inA.length, 0, inB.length);
  const runs: { a: number; b: number; length: number }[] = [];
  for (const [x, y] of work.pairs.sort((one, other) => one[0] - other[0])) {
    const last = runs.at(-1);
    const [atA, atB] = [inA[x]!, inB[y]!];
    if (last && last.a + last.length === atA && last.b + last.length === atB) last.length++;
    else runs.push({ a: atA, b: atB, length: 1 });
  }
  return runs;
}
