/**
 * Two texts passage by passage as a screen shows them: rows of what both share, what one puts otherwise and what
 * only one has, each side cut into runs of words that stand in both and runs that do not.
 */
import type { PassagePair } from '../../../shared/compare/passages/passages';
import type { DiffPart } from '../../../shared/compare/passages/word-diff';
import { isOnlyWriting } from '../../../shared/compare/passages/writing';
import type { Span } from '../../../shared/records/text';

export interface Run {
  readonly text: string;
  readonly kind: 'same' | 'differs';
}

export interface Row {
  /** `apart`: one of each text that has no counterpart, side by side to save room. */
  readonly kind: PassagePair['kind'] | 'apart';
  readonly left: readonly Run[] | null;
  readonly right: readonly Run[] | null;
  /** It stands elsewhere among the passages of the other text. */
  readonly moved: boolean;
}

/** One side of a pair: each run reaches to where the next begins, so that nothing between words is lost. */
function runsOf(text: string, span: Span, parts: readonly DiffPart[], side: 'left' | 'right'): Run[] {
  const mine = parts.filter((part) => part[side].end > part[side].start);
  if (mine.length === 0) return [{ text: text.slice(span.start, span.end), kind: 'same' }];
  return mine.flatMap((part, at): Run[] => {
    const from = at === 0 ? span.start : part[side].start;
    const to = mine[at + 1]?.[side].start ?? span.end;
    if (part.kind === 'same') return [{ text: text.slice(from, to), kind: 'same' }];
    // The blank behind words that differ is no part of what differs.
    const end = from + text.slice(from, to).trimEnd().length;
    const rest: Run[] = end < to ? [{ text: text.slice(end, to), kind: 'same' }] : [];
    return [{ text: text.slice(from, end), kind: 'differs' }, ...rest];
  });
}

/** A pair of passages, or two without a counterpart that share a row. */
export type RowPair = Omit<PassagePair, 'kind'> & { readonly kind: Row['kind'] };

/** Puts passages that stand alone on either side into common rows, as far as they stand at one place. */
export function packApart(pairs: readonly PassagePair[]): readonly RowPair[] {
  const rows: RowPair[] = [];
  let at = 0;
  while (at < pairs.length) {
    const from = at;
    while (at < pairs.length && (pairs[at]!.kind === 'only-left' || pairs[at]!.kind === 'only-right')) at++;
    const stretch = pairs.slice(from, at);
    const lefts = stretch.filter(({ kind }) => kind === 'only-left');
    const rights = stretch.filter(({ kind }) => kind === 'only-right');
    for (let n = 0; n < Math.max(lefts.length, rights.length); n++) {
      const [left, right] = [lefts[n], rights[n]];
      if (left && right) rows.push({ ...left, kind: 'apart', right: right.right });
      else rows.push((left ?? right)!);
    }
    if (at < pairs.length) rows.push(pairs[at++]!);
  }
  return rows;
}

/** A pair as it is shown. */
export function rowOf(pair: RowPair, left: string, right: string): Row {
  return {
    kind: pair.kind,
    left: pair.left && runsOf(left, pair.left, pair.parts, 'left'),
    right: pair.right && runsOf(right, pair.right, pair.parts, 'right'),
    moved: pair.moved,
  };
}

/** Whether a row says nothing new: only its writing differs. */
export function isTrivial({ kind, left, right }: Row): boolean {
  if (kind === 'shared') return true;
  if (kind !== 'reworded') return false;
  const written = (runs: readonly Run[] | null): string => (runs ?? []).map(({ text }) => text).join('');
  return isOnlyWriting(written(left), written(right));
}
