/**
 * Two texts passage by passage as a screen shows them: rows of what both share, what one puts otherwise and what
 * only one has, each side cut into runs of words that stand in both and runs that do not.
 */
import { foldText } from '../../../shared/arabic/fold';
import { alignPassages, type PassagePair, type PassageText } from '../../../shared/compare/passages';
import type { DiffPart } from '../../../shared/compare/word-diff';
import type { Span } from '../../../shared/records/text';

export interface Run {
  readonly text: string;
  readonly kind: 'same' | 'differs';
}

export interface Row {
  readonly kind: PassagePair['kind'];
  readonly left: readonly Run[] | null;
  readonly right: readonly Run[] | null;
  /** It stands elsewhere among the passages of the other text. */
  readonly moved: boolean;
}

/** One side of a pair: each run reaches to where the next begins, so that nothing between words is lost. */
function runsOf(text: string, span: Span, parts: readonly DiffPart[], side: 'left' | 'right'): Run[] {
  const mine = parts.filter((part) => part[side].end > part[side].start);
  if (mine.length === 0) return [{ text: text.slice(span.start, span.end), kind: 'same' }];
  return mine.map((part, at) => {
    const from = at === 0 ? span.start : part[side].start;
    const to = mine[at + 1]?.[side].start ?? span.end;
    return { text: text.slice(from, to), kind: part.kind === 'same' ? 'same' : 'differs' };
  });
}

/**
 * Aligns two texts.
 * @param harakat whether vowel marks count as a difference
 */
export function alignRows(left: PassageText, right: PassageText, harakat: boolean): readonly Row[] {
  return alignPassages(left, right, { ignoreMarks: !harakat }).map((pair) => ({
    kind: pair.kind,
    left: pair.left && runsOf(left.text, pair.left, pair.parts, 'left'),
    right: pair.right && runsOf(right.text, pair.right, pair.parts, 'right'),
    moved: pair.moved,
  }));
}

/** Whether a row says nothing new: only marks, spaces or the spelling of one letter differ. */
export function isTrivial({ kind, left, right }: Row): boolean {
  if (kind === 'shared') return true;
  if (kind !== 'reworded') return false;
  const loose = (runs: readonly Run[] | null): string =>
    foldText((runs ?? []).map(({ text }) => text).join(''), 'loose')
      .replace(/\s+/gu, ' ')
      .trim();
  return loose(left) === loose(right);
}
