/**
 * Where clauses begin in a sentence: where cues say so, after a comma before a verb, at words like بعدما and فيما,
 * and where a second figure of people or events is joined on.
 */
import type { Cue } from './cue';
import type { Passage } from './grammar';
import {
  bare,
  figureWithin,
  isCircumstance,
  isCountedCasualty,
  isCountedEvent,
  NEGATIONS,
  RELATIVES,
  verbWithin,
} from './predicates';
import { isQuoteMark } from './quotes';
import type { Sentence } from './sentences';

export type ClauseKind = 'clause' | 'frame' | 'aside';

export interface Boundary {
  readonly at: number;
  readonly kind: ClauseKind;
  readonly cue: Cue | null;
  readonly turns: boolean;
  /** Words at the beginning that are no part of the clause (وأن، حيث). */
  readonly skip: number;
  /** Begins with a word that parts it from what is before. */
  readonly parted: boolean;
  /** Opened by a particle (وأن): said, whether or not a verb follows. */
  readonly said?: boolean;
}

const PRONOUNS = new Set(['هو', 'هي', 'هم', 'وهو', 'وهي', 'وهم', 'وهما']);

const CONTRAST = /^(?:فيما|بينما|في حين|الا ان|الا انه|الا انها|غير ان|لكن|لكنه|لكنها|ولكن)$/u;

/** `، بعيد ساعات من شنه ضربات`: when it happened, told as an event of its own. */
const TIME_AFTER = new Set(['بعيد', 'قبيل', 'بعد', 'اثر', 'عقب']);

const VERB_REACH = 8;

const MIN_BEFORE_RELATIVE = 5;

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
    return /^و/u.test(key) ? { ...clause, at: first, skip: 1, parted: true, said: true } : null;
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
  // «وهو ضعف الوتيرة السابقة», «وغالباً ما كانت».
  if (/^وه[ويم]$/u.test(key) && figureWithin(passage, first + 1, 4)) return { ...clause, at: first, skip: 0 };
  if (passage.grammar.frequencies.has(key) && verbWithin(passage, first + 1, to, 4))
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
  if (TIME_AFTER.has(key) && to - first >= 5 && asserts(passage, first + 1, to))
    return { ...clause, at: first, parted: true };
  return (isCountedEvent(passage, first) &&
    (/^و/u.test(key) || passage.hasFigure(Math.max(0, first - VERB_REACH), first))) ||
    isCircumstance(passage, first) ||
    isCountedCasualty(passage, first)
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
    return { ...clause, skip: 1, said: true };
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

export function collectBoundaries(passage: Passage, sentence: Sentence, cues: readonly Cue[]): Boundary[] {
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
