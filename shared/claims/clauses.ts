/**
 * Clauses of a sentence: the stretches that assert one thing each. A clause begins where what is said begins, after
 * a comma before a verb, at words like بعدما and فيما, and where a second figure of people or events is joined on
 * (`واعتقال 92`). Stretches without a predicate belong to a neighbour or lead to one.
 */
import type { Cue } from './cues';
import type { Passage } from './grammar';
import { isQuoteMark } from './quotes';
import type { Sentence } from './sentences';

export type ClauseKind = 'clause' | 'frame' | 'aside';

export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly kind: ClauseKind;
  /** The cue that begins here, if one does. */
  readonly cue: Cue | null;
  /** Opened by a word that turns to another matter (فيما، لكن). */
  readonly turns: boolean;
  readonly parted: boolean;
}

interface Boundary {
  readonly at: number;
  readonly kind: ClauseKind;
  readonly cue: Cue | null;
  readonly turns: boolean;
  /** Words at the beginning that are no part of the clause (وأن، حيث). */
  readonly skip: number;
  /** Begins with a word that parts it from what is before. */
  readonly parted: boolean;
}

const NEGATIONS = new Set([
  'لا',
  'لم',
  'لن',
  'ولا',
  'ولم',
  'ولن',
  'قد',
  'وقد',
  'فقد',
  'لقد',
  'سوف',
  'وسوف',
  'ليس',
  'وليس',
  'ليست',
]);
const PRONOUNS = new Set(['هو', 'هي', 'هم', 'وهو', 'وهي', 'وهم', 'وهما']);
const RELATIVES = new Set([
  'التي',
  'الذي',
  'الذين',
  'اللذين',
  'اللتين',
  'اللذان',
  'اللتان',
  'والتي',
  'والذي',
  'والذين',
  'واللذين',
  'واللتين',
]);
const CIRCUMSTANCE = new Set(['مع', 'وسط', 'اثر', 'عقب', 'علي', 'بعد', 'قبل', 'جراء', 'بعيد', 'قبيل']);
const CONTRAST = /^(?:فيما|بينما|في حين|الا ان|الا انه|الا انها|غير ان|لكن|لكنه|لكنها|ولكن)$/u;

/** How far the figure of a joined noun may be: `وإعادة تأهيل وإدماج أكثر من 43 ألفاً`. */
const FIGURE_REACH = 7;
const VERB_REACH = 8;
const MIN_BEFORE_RELATIVE = 5;

const bare = (key: string): string => key.replace(/^[وفبل](?=\p{L}{3})/u, '');

function figureWithin(passage: Passage, from: number, reach: number): boolean {
  for (let at = from; at < from + reach; at++) {
    if (passage.isMark(at, '،,؛.')) return false;
    if (passage.isFigure(at) && !/^ال/u.test(passage.key(at))) return true;
  }
  return false;
}

function verbWithin(passage: Passage, from: number, to: number, reach: number): boolean {
  for (let at = from; at < Math.min(to, from + reach); at++) {
    if (passage.isMark(at, '،,؛.')) return false;
    if (passage.isVerb(at)) return true;
  }
  return false;
}

/** `واعتقال 92`, `مقتل 8`, `وإعادة تأهيل أكثر من 43 ألفاً`: a noun of an event that a figure belongs to. */
function isCountedEvent(passage: Passage, at: number): boolean {
  return passage.grammar.eventNouns.has(bare(passage.key(at))) && figureWithin(passage, at + 1, FIGURE_REACH);
}

/** `، وتسع إصابات`: a further count of people harmed. */
const isCountedCasualty = (passage: Passage, at: number): boolean => {
  const figure = passage.key(at) === 'و' ? at + 1 : at;
  if (!/^و/u.test(passage.key(at)) || !passage.isFigure(figure)) return false;
  return [figure + 1, figure + 2].some((next) => passage.grammar.casualties.has(passage.key(next)));
};

/** `على وقع تحليق`, `مع تشديد`: a circumstance that asserts an event. */
function isCircumstance(passage: Passage, at: number): boolean {
  if (!CIRCUMSTANCE.has(passage.key(at))) return false;
  const noun = passage.key(at + 1) === 'وقع' ? at + 2 : at + 1;
  return (
    passage.grammar.eventNouns.has(passage.key(noun)) ||
    passage.grammar.eventNouns.has(passage.key(noun).replace(/(?:ه|ها|هم)$/u, ''))
  );
}

function breakerAt(passage: Passage, at: number) {
  const found = passage.grammar.breakers.startingAt(passage.words, at);
  if (found === null || /ال|ب|ل|ك/u.test(found.glued)) return null;
  return { ...found, phrase: phraseOf(passage, at, found.next, found.glued) };
}

const phraseOf = (passage: Passage, from: number, to: number, glued: string): string => {
  const keys: string[] = [];
  for (let at = from; at < to; at++) keys.push(passage.key(at));
  return keys.join(' ').slice(glued.length);
};

/** What begins after a comma, or at the beginning of a stretch. */
function boundaryAfterComma(passage: Passage, at: number, to: number): Boundary | null {
  const clause = { at, kind: 'clause', cue: null, turns: false, skip: 0, parted: false } as const;
  const first = isQuoteMark(passage.words[at]) ? at + 1 : at;
  const key = passage.key(first);
  const breaker = breakerAt(passage, first);
  if (breaker === null && passage.grammar.content.has(key)) {
    return /^و/u.test(key) ? { ...clause, at: first, skip: 1, parted: true } : null;
  }
  if (breaker) {
    const partitive = /^(?:من )?بين/u.test(breaker.phrase);
    if (breaker.phrase === 'وذلك' || passage.key(first) === 'وذلك')
      return { ...clause, at: first, parted: true };
    if (/^(?:ما|مما) /u.test(breaker.phrase)) return { ...clause, at: first, parted: true };
    if (partitive ? figureWithin(passage, breaker.next, 4) : asserts(passage, breaker.next, to)) {
      const skip = passage.grammar.silentOpeners.startingAt(passage.words, first)?.next ?? first;
      return {
        ...clause,
        at: first,
        turns: CONTRAST.test(breaker.phrase),
        skip: Math.max(0, skip - first),
        parted: true,
      };
    }
  }
  if (
    passage.isVerb(first) ||
    (NEGATIONS.has(key) && !/^(?:سيما|شك|بد|غير|احد)/u.test(passage.key(first + 1)))
  )
    return { ...clause, at: first };
  if (PRONOUNS.has(key) && verbWithin(passage, first + 1, to, 3)) {
    return { ...clause, at: first, skip: passage.key(first + 1) === 'ما' ? 2 : 0 };
  }
  if (
    RELATIVES.has(key) &&
    figureWithin(passage, first + 1, VERB_REACH) &&
    verbWithin(passage, first + 1, to, 4)
  ) {
    return { ...clause, at: first, skip: 1 };
  }
  return isCountedEvent(passage, first) || isCircumstance(passage, first) || isCountedCasualty(passage, first)
    ? { ...clause, at: first }
    : null;
}

const asserts = (passage: Passage, from: number, to: number): boolean =>
  verbWithin(passage, from, to, VERB_REACH) ||
  isCircumstance(passage, from - 1) ||
  passage.grammar.eventNouns.has(bare(passage.key(from)));

/** What begins in the midst of a stretch, without a comma. @param last the boundary before */
function boundaryInside(passage: Passage, at: number, last: number, to: number): Boundary | null {
  const clause = { at, kind: 'clause', cue: null, turns: false, skip: 0, parted: true } as const;
  const key = passage.key(at);
  if (/^و(?:ب?ان|انه|انها|انهم|انهما)$/u.test(key) && passage.grammar.content.has(key))
    return { ...clause, skip: 1 };
  const breaker = breakerAt(passage, at);
  if (
    breaker?.value === 'strong' &&
    passage.hasVerb(last, at) &&
    verbWithin(passage, breaker.next, to, VERB_REACH)
  ) {
    const skip = passage.grammar.silentOpeners.startingAt(passage.words, at)?.next ?? at;
    return { ...clause, turns: CONTRAST.test(breaker.phrase), skip: Math.max(0, skip - at) };
  }
  if (
    /^و/u.test(key) &&
    isCountedEvent(passage, at) &&
    (passage.hasFigure(last, at) || passage.hasVerb(last, at))
  )
    return clause;
  const group = passage.grammar.verbs.group(key);
  if (
    /^و/u.test(key) &&
    (group === 'casualties' || group === 'result' || group === 'arrest') &&
    passage.isVerb(at) &&
    at - last >= 2
  ) {
    return clause;
  }
  const relative = RELATIVES.has(key) && at - last >= MIN_BEFORE_RELATIVE && passage.hasVerb(last, at);
  if (
    relative &&
    verbWithin(passage, at + 1, to, 4) &&
    figureWithin(passage, at + 1, VERB_REACH) &&
    !/^و/u.test(key)
  ) {
    return { ...clause, skip: 1 };
  }
  return null;
}

/** Boundaries the cues draw. Between a frame's beginning and its content nothing else is looked for. */
function cueBoundaries(
  passage: Passage,
  sentence: Sentence,
  cues: readonly Cue[],
): { boundaries: Boundary[]; closed: Uint8Array } {
  const boundaries: Boundary[] = [];
  const closed = new Uint8Array(sentence.to - sentence.from + 1);
  for (const cue of cues) {
    if (cue.how === 'around') {
      addAside(passage, sentence, cue, boundaries, closed);
      continue;
    }
    const start = cue.content === null ? cue.start : cue.start;
    boundaries.push({
      at: start,
      kind: cue.content === null ? 'clause' : 'frame',
      cue,
      turns: false,
      skip: 0,
      parted: true,
    });
    if (cue.content === null) {
      closed.fill(1, start - sentence.from, (cue.subject?.to ?? cue.next) - sentence.from);
      continue;
    }
    closed.fill(1, start - sentence.from, cue.content - sentence.from);
    boundaries.push({ at: cue.content, kind: 'clause', cue: null, turns: false, skip: 0, parted: true });
  }
  return { boundaries, closed };
}

const ASIDE_REACH = 14;

/** A closing aside goes on to its comma or the end, where no verb is in between: `وفق بيان أصدرته في 8 أيار`. */
function endOfAside(passage: Passage, sentence: Sentence, cue: Cue): number {
  if (!passage.isMark(cue.at - 1, '،,')) return cue.next;
  let end = cue.next;
  while (end < Math.min(sentence.to, cue.next + ASIDE_REACH) && !passage.isMark(end, '،,؛')) end++;
  const whole = end === sentence.to || passage.isMark(end, '،,؛');
  return whole && !passage.hasVerb(cue.next, end) ? end : cue.next;
}

/** `بحسب …` is cut out where a clause begins after it or nothing does; in the midst of a clause it stays. */
function addAside(
  passage: Passage,
  sentence: Sentence,
  cue: Cue,
  boundaries: Boundary[],
  closed: Uint8Array,
): void {
  let after = endOfAside(passage, sentence, cue);
  while (
    after < sentence.to &&
    (passage.isMark(after, '،,:.') || ['فان', 'فانه', 'فانها'].includes(passage.key(after)))
  )
    after++;
  closed.fill(1, cue.at - sentence.from, after - sentence.from);
  const initial = cue.at <= sentence.from + 1;
  const ends = after >= sentence.to;
  const begins = !ends && (initial || boundaryAfterComma(passage, after, sentence.to) !== null);
  if (!ends && !begins) return;
  boundaries.push({ at: cue.at, kind: 'aside', cue, turns: false, skip: 0, parted: true });
  if (begins) boundaries.push({ at: after, kind: 'clause', cue: null, turns: false, skip: 0, parted: true });
}

const INSERTION_REACH = 8;

/** `وقعت في وقت مبكر، السبت، أسفرت عن …`: a time or place between commas ends no clause. */
function closesInsertion(passage: Passage, at: number, last: number): boolean {
  const key = passage.key(at);
  if (/^[وف]\p{L}{2}/u.test(key) || breakerAt(passage, at) !== null || passage.grammar.content.has(key))
    return false;
  for (let back = at - 2; back > Math.max(last, at - INSERTION_REACH); back--) {
    if (passage.isMark(back, '،,')) return isPlaceOrTime(passage, back + 1, at - 1);
    if (passage.isVerb(back)) return false;
  }
  return false;
}

function isPlaceOrTime(passage: Passage, from: number, to: number): boolean {
  const key = passage.key(from);
  const calendar = passage.grammar.mentions.calendar;
  const opens =
    passage.grammar.functionWords.has(key) ||
    calendar.weekday(key) !== null ||
    passage.isDate(from) ||
    calendar.is('yesterday', key) ||
    calendar.is('today', key);
  return opens && to > from && !passage.hasFigure(from, to);
}

function collectBoundaries(passage: Passage, sentence: Sentence, cues: readonly Cue[]): Boundary[] {
  const { boundaries, closed } = cueBoundaries(passage, sentence, cues);
  const fixed = new Set(boundaries.map(({ at }) => at));
  let last = sentence.from;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (fixed.has(at)) last = at;
    if (closed[at - sentence.from] || fixed.has(at)) continue;
    const afterComma = passage.isMark(at - 1, '،,؛') && at - 1 > sentence.from;
    if (afterComma && closesInsertion(passage, at, last)) continue;
    const found = afterComma
      ? boundaryAfterComma(passage, at, sentence.to)
      : passage.isWord(at) && at > sentence.from
        ? boundaryInside(passage, at, last, sentence.to)
        : null;
    if (found && !fixed.has(found.at)) {
      boundaries.push(found);
      fixed.add(found.at);
      last = found.at;
    }
  }
  if (!fixed.has(sentence.from))
    boundaries.push({ at: sentence.from, kind: 'clause', cue: null, turns: false, skip: 0, parted: true });
  return boundaries.sort((a, b) => a.at - b.at);
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

/** Whether a stretch asserts something by itself. */
const isMain = (passage: Passage, at: number): boolean =>
  passage.isVerb(at) && ![1, 2].some((back) => RELATIVES.has(passage.key(at - back)));

/** A noun with nothing but a relative clause: the subject of a verb that comes after the comma. */
function isSubjectOnly(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isMain(passage, at)) return false;
  return !passage.isVerb(from);
}

export const isAssertion = (passage: Passage, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    if (passage.isVerb(at)) return true;
    if (passage.grammar.eventNouns.has(bare(passage.key(at))) && passage.hasFigure(at, to)) return true;
  }
  const partitive =
    /^(?:و?من)?$|^و?(?:بينهم|بينها|بينهن|منهم|منها)$/u.test(passage.key(from)) && passage.hasFigure(from, to);
  return partitive || isCircumstance(passage, from) || passage.key(from) === 'وذلك';
};

const LONG_LEAD = 7;

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
      // What leads to a frame is part of it.
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
    else if (whole.cue !== null || isAssertion(passage, whole.from, whole.to)) merged.push(whole);
    else if (content && next?.parted) merged.push(whole);
    else if (whole.to < (clauses.at(-1)?.to ?? 0) && leadsOn(passage, whole.from, whole.to)) lead = whole;
    else if (content) merged.push(whole);
  }
  if (lead) merged.push(lead);
  return merged;
}

const HELPERS = /^[وف]?(?:تمكن|نجح|استطاع)(?:ت|وا)?$/u;
const HELPER_REACH = 5;

/** `تمكنت خلالها من قتل 30`: what was done is what there is to check. */
function skipHelper(passage: Passage, from: number, to: number): number {
  if (!HELPERS.test(passage.key(from))) return from;
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
    };
  });
  const whole = raw.filter(({ from, to }) => to > from);
  return mergeLeads(passage, joinObjects(passage, whole));
}
