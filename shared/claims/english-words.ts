/** Small questions to a passage with English words: its script, its capitals, its finite verbs. */
import type { Passage } from './grammar';

/** Whether a stretch of a passage is written in Latin letters: most of its words are. */
export function isLatin(passage: Passage, from: number, to: number): boolean {
  let latin = 0;
  let other = 0;
  for (let at = from; at < to; at++)
    if (passage.isWord(at)) {
      if (/^[a-z\u00c0-\u024f]/u.test(passage.key(at))) latin++;
      else other++;
    }
  return latin > other;
}

/** Whether a word is written with a capital. */
export const isCapital = (passage: Passage, at: number): boolean => /^\p{Lu}/u.test(passage.raw(at));

export const isComma = (passage: Passage, at: number): boolean => passage.isMark(at, ',،');

/** Whether the word at `at` is a finite verb, as far as its form shows. */
export const isFiniteVerb = (passage: Passage, at: number): boolean =>
  passage.isWord(at) && passage.grammar.english.isFinite(passage.key(at), passage.raw(at));
