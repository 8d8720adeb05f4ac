/**
 * A denial is shown with the word that denies: «تكون لها مطالب أخرى» cut off behind «نافياً أن» would say the opposite
 * of what was said.
 */
import type { Span } from '../arabic/fold';
import { cutWords } from '../arabic/words';
import type { Passage } from '../claims/grammar';
import type { CompareReader } from './reader';

interface Said extends Span {
  readonly claim: string | null;
  readonly cue: string;
}

/** Words between the verb that denies and what is denied: whoever does it, where and when. */
const REACH = 16;

/** Where the verb that denies what is said in a stretch stands before it; null where none does. */
function denialBefore(unit: Said, after: number, passage: Passage, reader: CompareReader): number | null {
  const { words, sentences } = passage;
  const from = words.findIndex(({ start }) => start >= unit.start);
  const sentence = sentences.find((one) => from >= one.from && from < one.to);
  if (sentence === undefined) return null;
  for (let at = from - 1; at >= Math.max(sentence.from, from - REACH); at--) {
    if (words[at]!.start < after) return null;
    if (reader.denying.startingAt(words, at) !== null) return words[at]!.start;
  }
  return null;
}

/** What is said in a passage, in order, each with the words that deny it; editors' claims stay as they are. */
export function withDenials<T extends Said>(
  units: readonly T[],
  passage: Passage,
  reader: CompareReader,
): T[] {
  return units.map((unit, at) => {
    const denied = unit.cue !== '' && reader.denying.startingAt(cutWords(unit.cue), 0) !== null;
    if (unit.claim !== null || !denied) return unit;
    const before = denialBefore(unit, units[at - 1]?.end ?? 0, passage, reader);
    return before === null ? unit : { ...unit, start: before };
  });
}
