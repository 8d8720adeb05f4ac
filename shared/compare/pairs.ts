/**
 * Two headlines beside each other: do they agree, disagree, or tell of different things? Decided by what differs
 * where the rest is shared: a figure, a word against its opposite, a denial, a name changed for another.
 */
import { type Headline, likenessOf, readHeadline } from './pair-headline';
import { findOpposed } from './pair-opposites';
import { findSwapped } from './pair-rivals';
import { type CompareReader, findAll } from './reader';
import type { Said } from './tension';

export type PairStance = 'agree' | 'disagree' | 'other';

export interface PairVerdict {
  readonly stance: PairStance;
  readonly reason: Said;
}

const verdict = (stance: PairStance, key: string, data: Said['data'] = {}): PairVerdict => ({
  stance,
  reason: { key, data },
});

/** Figures of both, where each has its own and none can be the other's. */
function figuresDiffer(a: Headline, b: Headline): boolean {
  if (a.figures.length !== 1 || b.figures.length !== 1) return false;
  const [[low, high], [least, most]] = [a.figures[0]!, b.figures[0]!];
  return low > most || least > high;
}

/** The words that undo what they stand with, as they are written: refusing, failing, calm. */
const undoing = ({ text, words }: Headline, reader: CompareReader): string[] =>
  findAll(reader.undoing, words).map(({ at, next }) => text.slice(words[at]!.start, words[next - 1]!.end));

const LIKE = {
  figures: 0.5,
  opposites: 0.3,
  ofOne: 0.2,
  denial: 0.55,
  undoing: 0.35,
  swap: 0.5,
  other: 0.2,
} as const;

/** Compares two headlines. The order of the two makes no difference to the stance. */
export function comparePair(first: string, second: string, reader: CompareReader): PairVerdict {
  const [a, b] = [readHeadline(first, reader), readHeadline(second, reader)];
  const like = likenessOf(a, b);
  if (figuresDiffer(a, b) && like >= LIKE.figures)
    return verdict('disagree', 'pair-figures', { a: a.labels.join(' '), b: b.labels.join(' ') });
  const opposed = findOpposed(a, b, reader).find(
    ({ ofOne }) => like >= (ofOne ? LIKE.ofOne : LIKE.opposites),
  );
  if (opposed !== undefined)
    return verdict('disagree', 'pair-opposites', { a: opposed.a.text, b: opposed.b.text });
  const swapped = findSwapped(a, b)[0];
  if (swapped !== undefined && like >= LIKE.swap)
    return verdict('disagree', 'pair-names', { a: swapped.a.text, b: swapped.b.text });
  if (a.denied !== b.denied && like >= LIKE.denial) return verdict('disagree', 'pair-denied');
  const [mine, theirs] = [undoing(a, reader), undoing(b, reader)];
  if (mine.length > 0 !== theirs.length > 0 && like >= LIKE.undoing)
    return verdict('disagree', 'pair-undone', { a: (mine[0] ?? theirs[0])! });
  if (like < LIKE.other) return verdict('other', 'pair-unrelated');
  return verdict('agree', 'pair-alike');
}
