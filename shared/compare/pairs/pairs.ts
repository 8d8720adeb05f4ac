/**
 * Two headlines beside each other: do they agree, disagree, or tell of different things? Decided by what differs
 * where the rest is shared: a figure, a word against its opposite, a denial, a name changed for another.
 */

import type { CompareReader } from '../reader';
import type { Said } from '../tension';
import { pairBooksOf } from './pair-books';
import { findFigures } from './pair-figures';
import { type Headline, likenessOf, ownTerms, readHeadline, type Term } from './pair-headline';
import { findOpposed } from './pair-opposites';
import { findReplaced } from './pair-place';
import { findSwapped } from './pair-rivals';
import { findTurnabout } from './pair-roles';
import { findToned } from './pair-tones';

export type PairStance = 'agree' | 'disagree' | 'other';

export interface PairVerdict {
  readonly stance: PairStance;
  readonly reason: Said;
}

const verdict = (stance: PairStance, key: string, data: Said['data'] = {}): PairVerdict => ({
  stance,
  reason: { key, data },
});

/** The word that undoes what it stands with (refusing, failing, calm) where the other headline has none of its like. */
function findUndone(one: Headline, other: Headline, reader: CompareReader): string | null {
  const undoing = (side: Headline): Term[] =>
    ownTerms(side, side === one ? other : one).filter(({ at }) =>
      pairBooksOf(reader.lexicons).undoing.startingAt(side.words, at),
    );
  const [mine, theirs] = [undoing(one), undoing(other)];
  return mine.length > 0 === theirs.length > 0 ? null : (mine[0] ?? theirs[0])!.text;
}

const LIKE = {
  figures: 0.5,
  opposites: 0.3,
  ofOne: 0.2,
  denial: 0.3,
  undoing: 0.45,
  swap: 0.5,
  tones: 0.3,
  overlap: 0.15,
} as const;

/** Compares two headlines. The order of the two makes no difference to the stance. */
export function comparePair(first: string, second: string, reader: CompareReader): PairVerdict {
  const [a, b] = [readHeadline(first, reader), readHeadline(second, reader)];
  const { like, overlap } = likenessOf(a, b);
  const figures = findFigures(a.figures, b.figures);
  if (figures !== null && like >= LIKE.figures)
    return verdict('disagree', figures[0].kind === 'date' ? 'pair-dates' : 'pair-figures', {
      a: figures[0].label,
      b: figures[1].label,
    });
  const opposed = findOpposed(a, b, reader).find(
    ({ ofOne }) => like >= (ofOne ? LIKE.ofOne : LIKE.opposites),
  );
  if (opposed !== undefined)
    return verdict('disagree', 'pair-opposites', { a: opposed.a.text, b: opposed.b.text });
  const swapped = findSwapped(a, b)[0];
  if (swapped !== undefined && like >= LIKE.swap)
    return verdict('disagree', 'pair-names', { a: swapped.a.text, b: swapped.b.text });
  const turned = findTurnabout(a, b, reader);
  if (turned !== null) return verdict('disagree', 'pair-roles', { a: turned.a.text, b: turned.b.text });
  if (a.denied !== b.denied && like >= LIKE.denial) return verdict('disagree', 'pair-denied');
  const replaced = findReplaced(a, b, reader);
  if (replaced !== null)
    return verdict('disagree', 'pair-replaced', { a: replaced.a.text, b: replaced.b.text });
  const undone = findUndone(a, b, reader);
  if (undone !== null && like >= LIKE.undoing) return verdict('disagree', 'pair-undone', { a: undone });
  const toned = findToned(a, b, reader);
  if (toned !== null && like >= LIKE.tones)
    return verdict('disagree', 'pair-tones', { a: toned.a.text, b: toned.b.text });
  if (overlap < LIKE.overlap) return verdict('other', 'pair-unrelated');
  return verdict('agree', 'pair-alike');
}
