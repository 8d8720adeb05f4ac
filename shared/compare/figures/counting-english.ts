/**
 * What a figure of an English sentence counts and what was done to it: `killed at least three`, `23 people were killed`,
 * `12 dead`, `the death toll rose to seven`, `Two Syrian children were killed`. The deed stands right before the number
 * or in the verb behind its noun, never somewhere in the clause.
 */
import type { Mention } from '../../arabic/mention';
import type { Passage } from '../../claims/grammar';
import type { CompareReader } from '../reader';

const NOUN_REACH = 4;
const BEFORE_REACH = 6;
const AFTER_REACH = 8;
const TOLL_REACH = 28;

/** Words between a deed and its number that say nothing of what was done. */
const LINK =
  /^(?:the|a|an|its|their|his|her|another|other|some|of|all|both|to|as|many|much|further|additional|more|including)$/u;
const BE =
  /^(?:is|are|was|were|be|been|being|had|has|have|who|that|also|still|reported|believed|confirmed|feared|presumed|left|found|went|remain|remained|remains|of|them|the|those)$/u;
const TOLD = /^(?:to|at|of|is|was|stands|stood|reached|hit|passed)$/u;
const RANK = /^(?:toll|number|count|tally|total|figure)$/u;

const wordAt = (passage: Passage, offset: number): number => {
  const at = passage.words.findIndex(({ end }) => end > offset);
  return at < 0 ? passage.words.length : at;
};

/** The word that a number counts: the next noun the lexicon knows, past what describes it; else what follows at once. */
export function englishNounAt(passage: Passage, reader: CompareReader, mention: Mention): number | null {
  if (mention.counted === null) return null;
  const first = wordAt(passage, mention.counted.start);
  for (let at = first; at < first + NOUN_REACH && passage.isWord(at); at++) {
    if (reader.units.startingAt(passage.words, at, false) !== null) return at;
    if (reader.grammar.english.words.prepositions.has(passage.key(at))) break;
    if (reader.grammar.english.words.auxiliaries.has(passage.key(at))) break;
  }
  return first;
}

const deedAt = (passage: Passage, reader: CompareReader, at: number): string | null =>
  reader.actions.startingAt(passage.words, at, false)?.value ?? null;

/** `killing at least`, `wounded a`, `the deaths of`: a deed that leads straight to the number. */
function deedBefore(passage: Passage, reader: CompareReader, first: number): string | null {
  for (let at = first - 1; at >= Math.max(0, first - BEFORE_REACH) && passage.isWord(at); at--) {
    const found = reader.actions.endingAt(passage.words, at);
    if (found !== null) return found.value;
    if (!(LINK.test(passage.key(at)) || reader.mayBound.has(passage.key(at)))) return null;
  }
  return null;
}

/** `the death toll from … rose to`, `the number of injured stands at`: what the count that is told of counts. */
function deedOfToll(passage: Passage, reader: CompareReader, first: number, from: number): string | null {
  let last = first - 1;
  while (last > from && reader.mayBound.has(passage.key(last)) && !TOLD.test(passage.key(last))) last--;
  if (!TOLD.test(passage.key(last))) return null;
  for (let at = last - 1; at >= Math.max(from, last - TOLL_REACH); at--) {
    if (passage.isMark(at, '.;:')) return null;
    if (!RANK.test(passage.key(at))) continue;
    for (const step of [at - 1, at - 2, at + 1, at + 2, at + 3]) {
      const deed = step === at ? null : deedAt(passage, reader, step);
      if (deed !== null && passage.key(step) !== 'toll') return deed;
    }
    return passage.key(at) === 'toll' ? 'killed' : null;
  }
  return null;
}

/** Past `, including two pilots,` to where the clause goes on. */
function pastInsertion(passage: Passage, at: number, to: number): number {
  if (!passage.isMark(at, ',') || !/^(?:including|among|most|all|mostly|some)$/u.test(passage.key(at + 1)))
    return at;
  for (let end = at + 1; end < Math.min(to, at + 12); end++) if (passage.isMark(end, ',')) return end + 1;
  return at;
}

/** `people were killed`, `of the dead`, `people dead`, `children who survived`. */
function deedBehind(passage: Passage, reader: CompareReader, after: number, to: number): string | null {
  const { adverbs } = reader.grammar.english.words;
  let at = pastInsertion(passage, after, to);
  for (const end = Math.min(to, at + AFTER_REACH); at < end; at++) {
    if (!passage.isWord(at) || passage.isFigure(at)) return null;
    const deed = deedAt(passage, reader, at);
    if (deed !== null) return deed;
    const key = passage.key(at);
    if (!(BE.test(key) || adverbs.has(key) || /ly$/u.test(key) || /^on$/u.test(key))) return null;
  }
  return null;
}

/** `Of the dead, 91 were …`: told of a whole at the head of the sentence. */
function deedOfWhole(passage: Passage, reader: CompareReader, from: number): string | null {
  if (passage.key(from) !== 'of' || passage.key(from + 1) !== 'the') return null;
  return deedAt(passage, reader, from + 2);
}

export interface EnglishCounting {
  readonly action: string | null;
  readonly unit: string | null;
  /** Some of a whole told of at the head of its sentence. */
  readonly part: boolean;
  /** Told on top of others: `five more bodies`, `another 12 people`. */
  readonly more: boolean;
}

const SIGNS: Readonly<Record<string, string>> = { $: 'dollar', '€': 'euro', '£': 'pound' };
const MORE = /^(?:more|additional|further|new|extra)$/u;

/** What a figure counts. @param to index after the last word of its statement */
export function countEnglish(
  passage: Passage,
  reader: CompareReader,
  mention: Mention,
  to: number,
): EnglishCounting {
  const first = wordAt(passage, mention.start);
  const next = wordAt(passage, mention.end);
  const from = passage.sentences.find((one) => first >= one.from && first < one.to)?.from ?? 0;
  const noun = englishNounAt(passage, reader, mention);
  const sign = SIGNS[passage.key(first - 1)];
  const unit =
    sign ?? (noun === null ? null : (reader.units.startingAt(passage.words, noun, false)?.value ?? null));
  const whole = deedOfWhole(passage, reader, from);
  const inside = Array.from({ length: Math.max(0, (noun ?? next) - next) }, (_, step) => next + step);
  const own = [...inside, ...(noun === null ? [] : [noun])]
    .map((at) => deedAt(passage, reader, at))
    .find((deed) => deed !== null);
  const behind = unit === null && noun !== null && own === undefined ? next : (noun ?? next - 1) + 1;
  const action =
    own ??
    deedBefore(passage, reader, first) ??
    deedOfToll(passage, reader, first, from) ??
    deedBehind(passage, reader, behind, to) ??
    whole;
  const more = MORE.test(passage.key(next)) || /^(?:another|further)$/u.test(passage.key(first - 1));
  return { action: action ?? null, unit, part: whole !== null, more };
}
