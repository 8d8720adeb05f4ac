/**
 * What a figure counts and what was done to it: `مقتل 9 أشخاص`, `خمس سفن احترقت`, `سقط سبعة`. Read from the words
 * around it, no farther than the next figure.
 */
import type { Mention } from '../../arabic/mention';
import type { Word } from '../../arabic/words';
import { isLatin } from '../../claims/english-words';
import type { Passage } from '../../claims/grammar';
import type { CompareReader } from '../reader';
import { isLittle } from '../stems';
import { isOfThem, nounKey } from './counted-nouns';
import { countEnglish, englishNounAt } from './counting-english';

export interface Counting {
  readonly action: string | null;
  readonly unit: string | null;
  /** It counts something else than what was done to people: when, how long, in how many provinces. */
  readonly apart: boolean;
}

const ACTION_REACH = 7;
const ACTION_AFTER = 5;

/** Index of the first word that ends behind an offset. */
export function wordAt(passage: Passage, offset: number): number {
  let low = 0;
  let high = passage.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passage.words[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Objects written onto a verb: `دمرتها`. */
const OBJECT = /(?:هما|ها|هم|هن)$/u;

const isSpent = (words: readonly Word[], next: number, reader: CompareReader): boolean =>
  [words[next], words[next + 1]].some((word) => word !== undefined && reader.spent.has(word.key));

const PARTED = 4;

/** `أتى السيل على تسعة منازل`: a verb and its preposition with the doer between them. */
function partedAction(words: readonly Word[], at: number, reader: CompareReader): string | null {
  const found = reader.parted.startingAt([words[at]!], 0);
  if (found === null) return null;
  for (const { key, kind } of words.slice(at + 1, at + 1 + PARTED)) {
    if (kind !== 'word') return null;
    const known = found.value.find(({ particle }) => particle === key);
    if (known !== undefined) return known.action;
  }
  return null;
}

/** What the words at `at` say was done, or null: a noun, a verb, or a verb with its object written onto it. */
export function actionAt(words: readonly Word[], at: number, reader: CompareReader): string | null {
  const word = words[at];
  if (word === undefined) return null;
  const found = reader.actions.startingAt(words, at);
  if (found !== null)
    return reader.words.passing.has(word.key) && found.next === at + 1 && isSpent(words, at + 1, reader)
      ? null
      : found.value;
  const parted = partedAction(words, at, reader);
  if (parted !== null) return parted;
  const object = OBJECT.exec(word.key);
  if (object === null || object.index < 3) return null;
  return reader.actions.startingAt([{ ...word, key: word.key.slice(0, object.index) }], 0)?.value ?? null;
}

/** The first word of what a figure counts: behind it, or before it where it is written so. */
function countedAt(passage: Passage, reader: CompareReader, mention: Mention): number | null {
  if (isEnglish(passage, mention)) return englishNounAt(passage, reader, mention);
  if (mention.counted !== null) return wordAt(passage, mention.counted.start);
  const first = wordAt(passage, mention.start);
  if (!reader.words.following.has(passage.key(first)) || !passage.isWord(first - 1)) return null;
  // «قتل واحد»: what was done is no noun it follows, «قتيل واحد» is.
  const done = actionAt(passage.words, first - 1, reader) !== null;
  const known = reader.units.startingAt(passage.words, first - 1) !== null;
  return known || (!done && !passage.isVerb(first - 1)) ? first - 1 : null;
}

/** Before a figure of when and where: `في ليلة واحدة`, `خلال 10 دقائق`, `في 3 محافظات`. */
function isWithin(passage: Passage, reader: CompareReader, first: number): boolean {
  const before = /^ال$/u.test(passage.key(first - 1)) ? first - 2 : first - 1;
  return reader.words.within.has(passage.key(before));
}

/** Words between a verb and its number: `سقط نحو سبعة`, `قضى ما لا يقل عن خمسة`. */
const HEDGE_REACH = 4;

/** `سقط سبعة`, `تقل 40 راكباً`: verbs that say what was done only right before a number of people. */
function besideAction(
  passage: Passage,
  reader: CompareReader,
  first: number,
  unit: string | null,
): string | null {
  const people = unit === null || reader.people.has(unit) || reader.groups.has(unit);
  if (!people) return null;
  const { functionWords } = reader.grammar;
  for (let at = first - 1; at >= Math.max(0, first - 1 - HEDGE_REACH); at--) {
    const found = reader.beside.startingAt(passage.words, at);
    if (found !== null)
      // «لا يقل عن»: a bound and no deed.
      return reader.negations.has(passage.key(at - 1)) || passage.key(at + 1) === 'عن' ? null : found.value;
    const { key } = passage.words[at]!;
    const hedging = isLittle(key) || functionWords.has(key) || reader.mayBound.has(key);
    if (!passage.isWord(at) || !hedging) return null;
  }
  return null;
}

function actionBefore(passage: Passage, reader: CompareReader, first: number): string | null {
  for (let at = first - 1; at >= Math.max(0, first - ACTION_REACH); at--) {
    if (passage.isFigure(at) || passage.isMark(at, '.؛:')) return null;
    const action = actionAt(passage.words, at, reader);
    if (action !== null) return action;
  }
  return null;
}

function actionAfter(passage: Passage, reader: CompareReader, after: number, to: number): string | null {
  for (let at = after; at < Math.min(to, after + ACTION_AFTER); at++) {
    if (passage.isFigure(at) || passage.isMark(at, '.؛،:')) return null;
    const action = actionAt(passage.words, at, reader);
    if (action !== null) return action;
  }
  return null;
}

/** Behind a `من` that is no part of a bound (`أكثر من`). */
const isMadeOf = (passage: Passage, reader: CompareReader, first: number): boolean =>
  passage.key(first - 1) === 'من' && !reader.mayBound.has(passage.key(first - 2));

/** What is done to nothing but people. */
const DONE_TO_PEOPLE: ReadonlySet<string> = new Set([
  ...['killed', 'injured', 'missing', 'arrested', 'held', 'freed', 'displaced'],
  ...['withheld', 'granted', 'abstained'],
]);

/** What the counted noun itself says was done (`13 قتيلاً`); of prisoners who are freed, what is done with them. */
function ownAction(passage: Passage, reader: CompareReader, counted: number, first: number): string | null {
  const own = actionAt(passage.words, counted, reader);
  // «وفاة 3 مصابين»: what was done to those who had been hurt.
  const done = own === 'injured' || own === 'held' ? actionAt(passage.words, first - 1, reader) : null;
  if (done !== null) return done;
  return own === 'held' ? (actionBefore(passage, reader, first) ?? own) : own;
}

/** Whether a figure stands among English words. */
export function isEnglish(passage: Passage, mention: Mention): boolean {
  const at = wordAt(passage, mention.start);
  return isLatin(passage, Math.max(0, at - 3), Math.min(passage.words.length, at + 4));
}

function countedInEnglish(passage: Passage, reader: CompareReader, mention: Mention, to: number): Counting {
  const { action, unit } = countEnglish(passage, reader, mention, to);
  const money = unit !== null && reader.currencies.has(unit);
  const first = wordAt(passage, mention.start);
  const when =
    action === null && (unit === null || reader.lengths.has(unit)) && isWithin(passage, reader, first);
  if (money || when) return { action: null, unit, apart: true };
  return { action: isDoneToPeople(action, unit, reader) ? null : action, unit, apart: false };
}

/** «نقلت المصابين إلى ثلاثة مستشفيات»: hospitals are not injured. */
function isDoneToPeople(action: string | null, unit: string | null, reader: CompareReader): boolean {
  const people = unit === null || reader.people.has(unit) || reader.groups.has(unit);
  return action !== null && !people && DONE_TO_PEOPLE.has(action);
}

/** What is done to what a figure counts. @param to index after the last word of its statement */
export function countingOf(passage: Passage, reader: CompareReader, mention: Mention, to: number): Counting {
  if (isEnglish(passage, mention)) return countedInEnglish(passage, reader, mention, to);
  const counted = countedAt(passage, reader, mention);
  const first = Math.min(wordAt(passage, mention.start), counted ?? Number.POSITIVE_INFINITY);
  const next = wordAt(passage, mention.end);
  const unit = counted === null ? null : (reader.units.startingAt(passage.words, counted)?.value ?? null);
  if (unit !== null && reader.currencies.has(unit)) return { action: null, unit, apart: true };
  const own = counted === null ? null : ownAction(passage, reader, counted, first);
  if (own === null && (unit === null || reader.lengths.has(unit)) && isWithin(passage, reader, first))
    return { action: null, unit, apart: true };
  const after = Math.max(counted ?? next - 1, next - 1) + 1;
  // «مبنى من أربع طبقات»: what it is made of, whatever was done to it.
  if (own === null && isMadeOf(passage, reader, first)) return { action: null, unit, apart: false };
  const noun = unit === null && counted !== null && passage.key(next) !== 'من';
  const action =
    own ??
    (noun ? null : besideAction(passage, reader, first, unit)) ??
    actionBefore(passage, reader, first) ??
    actionAfter(passage, reader, after, to);
  return { action: isDoneToPeople(action, unit, reader) ? null : action, unit, apart: false };
}

/** The noun a figure counts where the lexicon does not know it, one key for all its forms; null where none stands. */
export function nounOf(passage: Passage, mention: Mention): string | null {
  if (mention.counted === null || mention.form === 'dual') return null;
  const { key, kind } = passage.words[wordAt(passage, mention.counted.start)]!;
  return kind === 'word' && key.length > 2 && !isLittle(key) && !isOfThem(key) ? nounKey(key) : null;
}
