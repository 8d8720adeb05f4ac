/** One headline tells of good and the other of ill, each in words the other has nothing like. */

import type { CompareReader } from '../reader';
import { pairBooksOf, type Tone } from './pair-books';
import { type Headline, ownTerms, type Term } from './pair-headline';

export interface Toned {
  readonly a: Term;
  readonly b: Term;
}

/** The first word of a tone, where all words of a tone a headline has for itself are of one. */
function toneOf(one: Headline, other: Headline, reader: CompareReader): { tone: Tone; term: Term } | null {
  const found = ownTerms(one, other).flatMap((term) => {
    const tones = new Set(pairBooksOf(reader.lexicons).tones.startingAt(one.words, term.at)?.values);
    return tones.size === 1 ? [{ tone: [...tones][0]!, term }] : [];
  });
  const [first] = found;
  return first !== undefined && found.every(({ tone }) => tone === first.tone) ? first : null;
}

export function findToned(a: Headline, b: Headline, reader: CompareReader): Toned | null {
  const [mine, theirs] = [toneOf(a, b, reader), toneOf(b, a, reader)];
  return mine === null || theirs === null || mine.tone === theirs.tone
    ? null
    : { a: mine.term, b: theirs.term };
}
