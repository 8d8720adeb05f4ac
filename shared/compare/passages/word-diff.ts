/** Two texts word by word: what both have, and what each has alone, as spans over either. */
import type { Span } from '../../arabic/fold';
import { findRuns } from './sequence';
import { internTokens, isSameToken, type Token } from './tokens';

export interface DiffPart {
  readonly kind: 'same' | 'changed' | 'only-left' | 'only-right';
  /** Over the left text; empty where only the right has it. */
  readonly left: Span;
  readonly right: Span;
}

const spanOf = (tokens: readonly Token[], from: number, to: number, at: number): Span =>
  to > from ? { start: tokens[from]!.start, end: tokens[to - 1]!.end } : { start: at, end: at };

/** Compares tokens that were already cut; their spans are kept. */
export function diffTokens(left: readonly Token[], right: readonly Token[]): DiffPart[] {
  const parts: DiffPart[] = [];
  let [a, b, endA, endB] = [0, 0, left[0]?.start ?? 0, right[0]?.start ?? 0];
  const push = (toA: number, toB: number, same: boolean): void => {
    if (toA === a && toB === b) return;
    const kind = same ? 'same' : toA === a ? 'only-right' : toB === b ? 'only-left' : 'changed';
    const part = { kind, left: spanOf(left, a, toA, endA), right: spanOf(right, b, toB, endB) } as const;
    parts.push(part);
    [a, b, endA, endB] = [toA, toB, part.left.end, part.right.end];
  };
  for (const run of findRuns(...internTokens(left, right))) {
    push(run.a, run.b, false);
    for (let at = 0; at < run.length; at++) {
      if (isSameToken(left[run.a + at]!, right[run.b + at]!)) continue;
      push(run.a + at, run.b + at, true);
      push(run.a + at + 1, run.b + at + 1, false);
    }
    push(run.a + run.length, run.b + run.length, true);
  }
  push(left.length, right.length, false);
  return parts;
}
