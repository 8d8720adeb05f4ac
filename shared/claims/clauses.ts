/**
 * Clauses of a sentence: the stretches that assert one thing each. A clause begins where what is said begins, after
 * a comma before a verb, at words like بعدما and فيما, and where a second figure of people or events is joined on
 * (`واعتقال 92`). Stretches without a predicate belong to a neighbour or lead to one.
 */
import { type ClauseKind, collectBoundaries } from './boundaries';
import type { Cue } from './cue';
import type { Passage } from './grammar';
import { isAssertion, isCountedEvent, isSubjectOnly } from './predicates';
import { isQuoteMark } from './quotes';
import type { Sentence } from './sentences';

export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly kind: ClauseKind;
  /** The cue that begins here, if one does. */
  readonly cue: Cue | null;
  /** Opened by a word that turns to another matter (فيما، لكن). */
  readonly turns: boolean;
  readonly parted: boolean;
  readonly said: boolean;
}

/** Without marks and joining words that do not belong to it. */
export function trim(passage: Passage, from: number, to: number): { from: number; to: number } {
  let first = from;
  let last = to;
  while (
    last > first &&
    passage.words[last - 1]!.kind === 'mark' &&
    !isQuoteMark(passage.words[last - 1]) &&
    !passage.isMark(last - 1, ')%')
  )
    last--;
  while (first < last && passage.words[first]!.kind === 'mark' && !opensInside(passage, first, last)) first++;
  while (
    last > first &&
    passage.words[last - 1]!.kind === 'mark' &&
    !passage.isMark(last - 1, ')%') &&
    !closesInside(passage, last - 1, first)
  )
    last--;
  return { from: first, to: last };
}

const closesInside = (passage: Passage, at: number, from: number): boolean => {
  if (!isQuoteMark(passage.words[at])) return false;
  const quote = passage.quoteAt(at - 1);
  return quote !== null && quote.to === at && quote.from > from;
};

const opensInside = (passage: Passage, at: number, to: number): boolean => {
  if (!isQuoteMark(passage.words[at]))
    return passage.isMark(at, '(') && passage.words.slice(at, to).some((word) => word.key === ')');
  const quote = passage.quoteAt(at + 1);
  return quote !== null && quote.from === at + 1 && quote.to < to - 1 && quote.closed;
};

const LONG_LEAD = 7;
const MIN_WHOLE = 6;

/** A stretch without a predicate: the subject of the next clause, its date or place, or an introduction to drop. */
function leadsOn(passage: Passage, from: number, to: number): boolean {
  const key = passage.key(from);
  const adverbial =
    passage.grammar.functionWords.has(key) ||
    passage.grammar.functionWords.has(key.replace(/^و/u, '')) ||
    passage.grammar.openings.startingAt(passage.words, from) !== null;
  if (!adverbial) return true;
  for (let at = from; at < to; at++)
    if (passage.isDate(at) || passage.grammar.mentions.calendar.weekday(passage.key(at)) !== null)
      return true;
  return to - from < LONG_LEAD;
}

/** Joins stretches that assert nothing to a neighbour. */
function mergeLeads(passage: Passage, clauses: readonly Clause[]): Clause[] {
  const merged: Clause[] = [];
  let lead: Clause | null = null;
  for (const [index, clause] of clauses.entries()) {
    if (clause.kind !== 'clause') {
      // What leads to a frame is part of it; before a closing aside it is all that is said.
      if (lead !== null && clause.kind === 'aside' && merged.length === 0 && index === clauses.length - 1)
        merged.push(lead);
      lead = null;
      merged.push(clause);
      continue;
    }
    const from: number = lead?.from ?? clause.from;
    const whole: Clause = lead ? { ...clause, from, cue: clause.cue ?? lead.cue } : clause;
    lead = null;
    const before = merged.at(-1);
    const content = before !== undefined && before.kind !== 'clause' && before.to === whole.from;
    const next = clauses[index + 1];
    const subject =
      next?.kind === 'clause' &&
      next.cue === null &&
      !next.parted &&
      passage.isVerb(next.from) &&
      isSubjectOnly(passage, whole.from, whole.to);
    if (subject && whole.cue === null) lead = whole;
    else if (whole.said || whole.cue !== null || isAssertion(passage, whole.from, whole.to))
      merged.push(whole);
    else if (content && next?.parted) merged.push(whole);
    else if (whole.to < (clauses.at(-1)?.to ?? 0) && leadsOn(passage, whole.from, whole.to)) lead = whole;
    else if (content) merged.push(whole);
  }
  if (lead) merged.push(lead);
  // A sentence whose verb nobody knows still says something.
  const [first, last] = [clauses[0], clauses.at(-1)];
  if (merged.length === 0 && first && last && last.to - first.from >= MIN_WHOLE)
    return [{ ...first, to: last.to }];
  return merged;
}

const HELPER_REACH = 5;

/** `تمكنت خلالها من قتل 30`: what was done is what there is to check. */
function skipHelper(passage: Passage, from: number, to: number): number {
  if (!passage.grammar.managing.has(passage.key(from))) return from;
  for (let at = from + 1; at < Math.min(to, from + HELPER_REACH); at++) {
    if (['من', 'في'].includes(passage.key(at)) && isCountedEvent(passage, at + 1)) return at + 1;
  }
  return from;
}

/** `أعلنت في 28 آذار، شنّ غارة`: an announcement whose object comes after the comma takes it in. */
function joinObjects(passage: Passage, clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const last = joined.at(-1);
    if (
      last?.kind === 'clause' &&
      clause.kind === 'clause' &&
      clause.cue === null &&
      lacksComplement(passage, last)
    ) {
      joined[joined.length - 1] = { ...last, to: clause.to };
      continue;
    }
    const open =
      last?.kind === 'clause' &&
      last.cue?.kind === 'verb' &&
      last.cue.content === null &&
      last.to === clause.from;
    const free =
      clause.kind === 'clause' &&
      clause.cue === null &&
      !clause.parted &&
      !/^و/u.test(passage.key(clause.from));
    if (open && free && hasNoObject(passage, last)) joined[joined.length - 1] = { ...last, to: clause.to };
    else joined.push(clause);
  }
  return joined;
}

/** Verbs and the preposition without which they say nothing. */
const COMPLEMENTS: readonly (readonly [RegExp, RegExp])[] = [
  [/^[وف]?[يت]?ا?سفر(?:ت)?$/u, /^عن$/u],
  [/^[وف]?(?:ادي|ادت|يودي|تودي)$/u, /^(?:الي|بحياه)$/u],
];

/** `أسفرت ضربة، استهدفت سيارة، عن مقتل …`: what the first verb needs comes after the inserted clause. */
function lacksComplement(passage: Passage, { from, to }: Clause): boolean {
  for (const [verb, preposition] of COMPLEMENTS) {
    for (let at = from; at < to; at++) {
      if (!verb.test(passage.key(at))) continue;
      for (let next = at + 1; next < to; next++) if (preposition.test(passage.key(next))) return false;
      return true;
    }
  }
  return false;
}

/** Nothing but adverbs, dates and phrases with a preposition after the verb and its subject. */
function hasNoObject(passage: Passage, { cue, to }: Clause): boolean {
  const after = cue!.subject !== null && cue!.subject.from > cue!.at ? cue!.subject.to : cue!.next;
  if (passage.isMark(after, '،,')) return true;
  return passage.grammar.functionWords.has(passage.key(after)) && isOnlyTime(passage, after + 1, to);
}

function isOnlyTime(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (
      passage.isWord(at) &&
      !passage.isDate(at) &&
      passage.grammar.mentions.calendar.weekday(passage.key(at)) === null
    )
      return false;
  }
  return true;
}

/** Cuts a sentence into clauses, the frames that report them, and asides. */
export function cutClauses(passage: Passage, sentence: Sentence, cues: readonly Cue[]): Clause[] {
  const boundaries = collectBoundaries(passage, sentence, cues);
  const raw = boundaries.map((boundary, index): Clause => {
    const to = boundaries[index + 1]?.at ?? sentence.to;
    const from = Math.min(to, skipHelper(passage, boundary.at + boundary.skip, to));
    return {
      from,
      to,
      kind: boundary.kind,
      cue: boundary.cue,
      turns: boundary.turns,
      parted: boundary.parted,
      said: boundary.said ?? false,
    };
  });
  const whole = raw.filter(({ from, to }) => to > from);
  return mergeLeads(passage, joinObjects(passage, whole));
}
