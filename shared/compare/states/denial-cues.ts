/**
 * A denial is shown with the word that denies: «تكون لها مطالب أخرى» cut off behind «نافياً أن» would say the opposite
 * of what was said.
 */
import type { Span } from '../../arabic/fold';
import { cutWords, type Word } from '../../arabic/words';
import type { Passage } from '../../claims/grammar';
import { isQuoteMark } from '../../claims/quotes';
import type { CompareReader } from '../reader';
import { stemOf } from '../stems';

interface Said extends Span {
  readonly claim: string | null;
  readonly cue: string;
}

interface Spoken {
  readonly words: readonly Word[];
  readonly speaker: string;
}

/** Whether the words that report a statement deny it. */
export const isDenied = ({ cue }: Pick<Said, 'cue'>, reader: CompareReader): boolean =>
  cue !== '' && reader.denying.startingAt(cutWords(cue), 0) !== null;

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
    if (unit.claim !== null || !isDenied(unit, reader)) return unit;
    const before = denialBefore(unit, units[at - 1]?.end ?? 0, passage, reader);
    return before === null ? unit : { ...unit, start: before };
  });
}

const ASIDE = 14;

/**
 * Where what a verb denies begins: behind whoever denies it and what is put in between (`ونفى المتحدث، في بيان له،
 * توقيف …`).
 * @param from index of the word behind the verb
 */
export function deniedFrom({ words, speaker }: Spoken, from: number): number {
  const spoken = new Set(cutWords(speaker).map(({ key }) => stemOf(key)));
  let at = from;
  while (
    at < words.length &&
    words[at]!.key !== '،' &&
    (isQuoteMark(words[at]!) || spoken.has(stemOf(words[at]!.key)))
  )
    at++;
  if (words[at]?.key !== '،') return from;
  const end = words.findIndex(({ key }, one) => one > at && '،.؛'.includes(key));
  return words[end]?.key === '،' && end - at <= ASIDE ? end + 1 : from;
}
