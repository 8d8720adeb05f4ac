/**
 * Those who speak in English sentences: the noun phrase before a verb of saying, with its apposition (`Colonel Salem
 * al-Baloushi, the coast guard spokesman, said`), or the one behind it (`said Karim Haddad`).
 */
import type { EnglishGrammar } from './english-grammar';
import { isCapital, isComma, isFiniteVerb } from './english-words';
import type { Passage } from './grammar';
import { isQuoteMark } from './quotes';

export interface EnglishName {
  /** Indexes of words, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** A kind of the lexicon's actors, `person`, `pronoun` or `other`. */
  readonly kind: string;
}

const MAX_WORDS = 22;
const MAX_BEHIND = 14;

const isEdge = (passage: Passage, at: number): boolean =>
  passage.isMark(at, ',،;:.!?–—()') ||
  isQuoteMark(passage.words[at]) ||
  (passage.isMark(at, '-') && passage.words[at]!.spaced && passage.words[at + 1]?.spaced === true);

/** The index of the last word before `at` that is no adverb, helping verb or day (`has also`, `on Tuesday`). */
function beforeVerb(passage: Passage, grammar: EnglishGrammar, at: number, from: number): number {
  let last = at - 1;
  while (last >= from) {
    const key = passage.key(last);
    const helps = grammar.words.adverbs.has(key) || grammar.words.auxiliaries.has(key) || /ly$/u.test(key);
    const day = grammar.isTime(key) || (key === 'on' && grammar.isTime(passage.key(last + 1)));
    if (!helps && !day) break;
    if (day && isComma(passage, last - 1)) break;
    last--;
  }
  return last;
}

/** Where the stretch without marks, or a word that opens a clause, begins that ends at `last`. */
function beginOf(passage: Passage, grammar: EnglishGrammar, last: number, from: number): number {
  let first = last + 1;
  while (first > from && last + 1 - first < MAX_WORDS) {
    const key = passage.key(first - 1);
    if (isEdge(passage, first - 1) && !isInitial(passage, first - 1)) break;
    const opens =
      grammar.words.clauseOpeners.has(key) ||
      (key === 'that' && !grammar.words.auxiliaries.has(passage.key(first)));
    if (opens) break;
    first--;
  }
  return first;
}

/** The point of `U.N.`, `Lt.`: no sentence ends there. */
const isInitial = (passage: Passage, at: number): boolean =>
  passage.isMark(at, '.') &&
  passage.words[at]!.spaced === false &&
  (passage.key(at - 1).length === 1 ||
    passage.grammar.english.words.abbreviations.has(passage.key(at - 1))) &&
  !passage.sentences.some(({ to }) => to === at + 1);

/** Without what leads the sentence and is no part of the name: `But`, `Meanwhile`, `On Monday`. */
function withoutLead(passage: Passage, grammar: EnglishGrammar, from: number, to: number): number {
  let first = from;
  for (;;) {
    const lead = grammar.leads.startingAt(passage.words, first, false);
    if (lead !== null && lead.next < to) {
      first = lead.next;
      continue;
    }
    if (!grammar.words.prepositions.has(passage.key(first)) && !grammar.isTime(passage.key(first)))
      return first;
    let next = first + 1;
    while (next < to && (grammar.isTime(passage.key(next)) || grammar.words.adverbs.has(passage.key(next))))
      next++;
    if (next === first + 1 && !grammar.isTime(passage.key(first))) return first;
    first = next;
  }
}

/** The kind of the last head of a name before what hangs on it (`a spokesman for the ministry`). */
export function kindOfName(passage: Passage, grammar: EnglishGrammar, from: number, to: number): string {
  const key = passage.key(from);
  if (to - from === 1 && grammar.words.pronouns.has(key)) return 'pronoun';
  let end = from;
  while (
    end < to &&
    !(end > from && (grammar.words.prepositions.has(passage.key(end)) || isComma(passage, end)))
  )
    end++;
  for (let at = end - 1; at >= from; at--) {
    const actor = grammar.actors.startingAt(passage.words, at, false);
    if (actor !== null && actor.next <= to) return actor.value;
  }
  for (let at = end; at < to; at++) {
    const actor = grammar.actors.startingAt(passage.words, at, false);
    if (actor !== null && actor.next <= to) return actor.value;
  }
  const proper = Array.from({ length: to - from }, (_, step) => from + step).every(
    (at) =>
      !passage.isWord(at) || isCapital(passage, at) || /^(?:al|el|de|bin|ben|n|the)$/u.test(passage.key(at)),
  );
  return proper ? 'person' : 'other';
}

/** Whether no finite verb stands in a stretch, but behind `who` or `which`. */
function isPhrase(passage: Passage, grammar: EnglishGrammar, from: number, to: number): boolean {
  let relative = false;
  for (let at = from; at < to; at++) {
    const key = passage.key(at);
    if (grammar.words.relatives.has(key)) relative = true;
    const possessive = passage.isMark(at - 1, "'’");
    if (!relative && !possessive && isFiniteVerb(passage, at) && !isCapital(passage, at)) {
      // «residents reached by phone», «a man accused of»: a participle with its preposition.
      const participle =
        /ed$/u.test(key) &&
        (grammar.words.prepositions.has(passage.key(at + 1)) ||
          /^(?:an?|the|its|his|her|two|three)$/u.test(passage.key(at - 1)));
      if (!participle) return false;
    }
  }
  return true;
}

/** Whether a stretch can be the name of somebody who speaks. */
export function isNamed(passage: Passage, grammar: EnglishGrammar, from: number, to: number): boolean {
  const key = passage.key(from);
  if (to <= from || !(passage.isWord(from) || passage.words[from]?.kind === 'digits')) return false;
  if (grammar.words.prepositions.has(key) || !isPhrase(passage, grammar, from, to)) return false;
  if (to - from === 1 && grammar.words.pronouns.has(key)) return true;
  if (to - from === 1 && /^(?:the|an?|its|his|her|their|our|this|these|those|no|every|each)$/u.test(key))
    return false;
  if (grammar.words.determiners.has(key) || isCapital(passage, from)) return true;
  return kindOfName(passage, grammar, from, to) !== 'other';
}

/** The name that ends right before a verb at `at`, or null. */
export function nameBefore(
  passage: Passage,
  grammar: EnglishGrammar,
  at: number,
  from: number,
): EnglishName | null {
  const last = beforeVerb(passage, grammar, at, from);
  if (last < from) return null;
  if (!isComma(passage, last)) {
    const first = withoutLead(passage, grammar, beginOf(passage, grammar, last, from), last + 1);
    return named(passage, grammar, first, last + 1);
  }
  // «X, the spokesman, said»: the stretch between the commas describes who stands before them.
  const middle = beginOf(passage, grammar, last - 1, from);
  if (!isComma(passage, middle - 1) || middle - 1 <= from) return null;
  const first = withoutLead(passage, grammar, beginOf(passage, grammar, middle - 2, from), middle - 1);
  const head = named(passage, grammar, first, middle - 1);
  return head && isPhrase(passage, grammar, middle, last) ? { ...head, to: last } : null;
}

const named = (passage: Passage, grammar: EnglishGrammar, from: number, to: number): EnglishName | null =>
  isNamed(passage, grammar, from, to) ? { from, to, kind: kindOfName(passage, grammar, from, to) } : null;

/** The name that begins at `at` and goes on to a mark or to a phrase of time or document: `said Karim Haddad on Monday`. */
export function nameBehind(
  passage: Passage,
  grammar: EnglishGrammar,
  at: number,
  to: number,
): EnglishName | null {
  let end = at;
  while (end < Math.min(to, at + MAX_BEHIND)) {
    const key = passage.key(end);
    if (isEdge(passage, end) && !isInitial(passage, end)) break;
    const timed = grammar.words.prepositions.has(key) && leadsToTime(passage, grammar, end + 1);
    if (end > at && (timed || grammar.words.clauseOpeners.has(key) || grammar.isTime(key))) break;
    end++;
  }
  // «said Karim Haddad, a resident of the town»
  if (
    isComma(passage, end) &&
    isCapital(passage, at) &&
    /^(?:an?|the|who|head|director)$/u.test(passage.key(end + 1))
  ) {
    let further = end + 1;
    while (further < Math.min(to, end + MAX_BEHIND) && !isEdge(passage, further)) further++;
    if (isPhrase(passage, grammar, end + 1, further) || passage.key(end + 1) === 'who') end = further;
  }
  return named(passage, grammar, at, end);
}

function leadsToTime(passage: Passage, grammar: EnglishGrammar, at: number): boolean {
  const next = /^(?:an?|the|his|her|its|their)$/u.test(passage.key(at)) ? at + 1 : at;
  for (let step = next; step < next + 3; step++)
    if (
      grammar.isTime(passage.key(step)) ||
      grammar.documents.startingAt(passage.words, step, false) !== null
    )
      return true;
  return false;
}
