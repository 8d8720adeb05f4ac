/**
 * Suggestions: clauses an editor would check, with who says them and why they were picked. A suggestion is a
 * question to the editor and never a claim by itself; nothing here judges what is true.
 */
import type { Point } from '../arabic/edtf';
import type { Span } from '../arabic/fold';
import type { Mention } from '../arabic/mention';
import { findMentions } from '../arabic/mentions';
import { findTimes, type Time } from '../arabic/times';
import type { Category } from '../records/claim';
import type { AttributedClause, Attribution } from './attributed';
import { AttributionReader } from './attribution';
import { englishPlacesOf } from './english-places';
import { isLatin } from './english-words';
import { type Grammar, grammarOf, Passage } from './grammar';
import { builtInClaims, type ClaimLexicons } from './lexicons';
import { placesOf } from './places';
import { categoryOf, type LoadedWord, type Topic, type TopicWord, topicsOf } from './topics';

/** Why a clause was picked, with the words it rests on. */
export interface Reason extends Span {
  readonly rule: 'cue' | 'quotation' | 'figure' | 'date' | 'place' | 'stance' | 'loaded' | Topic;
}

export interface Suggestion extends Span {
  /** Index of the block it lies in. */
  readonly block: number;
  readonly category: Category;
  readonly attribution: Attribution;
  readonly quantities: readonly Mention[];
  readonly dates: readonly Mention[];
  /** Times said from the day of writing: أمس، الشهر الماضي. */
  readonly times: readonly Time[];
  readonly places: readonly Span[];
  readonly loaded: readonly LoadedWord[];
  readonly reasons: readonly Reason[];
  /** 0–1: how much there is to check. Orders what is shown, says nothing of truth. */
  readonly weight: number;
}

export interface SuggestOptions {
  readonly lexicons?: ClaimLexicons;
  /** The day the article was written, if it says so. */
  readonly written?: Point | null;
  /** The most that is proposed for one article. */
  readonly limit?: number;
}

/** More than this nobody reads for one article. */
const DEFAULT_LIMIT = 150;
const MIN_WORDS = 2;
const MIN_WEIGHT = 0.15;

const within = ({ start, end }: Span, clause: Span): boolean => start >= clause.start && end <= clause.end;

/** How much each sort of assertion gives an editor to check. Positions are taken, not true or false. */
const WEIGHTS: Readonly<Record<Reason['rule'], number>> = {
  figure: 0.35,
  casualties: 0.35,
  target: 0.3,
  identity: 0.25,
  strike: 0.25,
  legal: 0.2,
  cause: 0.2,
  date: 0.15,
  quotation: 0.15,
  cue: 0.15,
  place: 0.1,
  stance: 0.1,
  forecast: 0.1,
  loaded: 0.1,
  position: 0,
};

function reasonsOf(clause: AttributedClause, words: readonly TopicWord[], parts: Parts): Reason[] {
  const { attribution } = clause;
  const reasons: Reason[] = [];
  if (attribution.cue) reasons.push({ rule: 'cue', start: attribution.cue.start, end: attribution.cue.end });
  if (attribution.mode === 'direct')
    reasons.push({ rule: 'quotation', start: clause.start, end: clause.end });
  if (attribution.stance !== 'neutral' && attribution.cue)
    reasons.push({ ...attribution.cue, rule: 'stance' });
  for (const { start, end } of parts.quantities) reasons.push({ rule: 'figure', start, end });
  for (const { start, end } of [...parts.dates, ...parts.times]) reasons.push({ rule: 'date', start, end });
  for (const { topic, start, end } of words) reasons.push({ rule: topic, start, end });
  for (const { start, end } of parts.loaded) reasons.push({ rule: 'loaded', start, end });
  for (const { start, end } of parts.places) reasons.push({ rule: 'place', start, end });
  return reasons;
}

const CAPACITY = /^(?:بصفت|بوصف)(?:ه|ها|هم|هما|هن)$/u;

/** `بصفتهما الطرفين الضامنين لـ…` between commas: what somebody is said to be, asserted in passing by who writes. */
function capacitiesIn(clause: AttributedClause): AttributedClause[] {
  const { passage, from, to } = clause;
  const found: AttributedClause[] = [];
  for (let at = from; at < to; at++) {
    if (!CAPACITY.test(passage.key(at))) continue;
    let end = at + 1;
    while (end < to && !passage.isMark(end, '،,؛')) end++;
    if (end - at < 4 || end - at > (to - from) * 0.75) continue;
    const attribution = {
      ...clause.attribution,
      speaker: null,
      cue: null,
      mode: 'narration',
      position: false,
    } as const;
    const span = { start: passage.words[at]!.start, end: passage.words[end - 1]!.end };
    found.push({ ...span, passage, from: at, to: end, attribution });
  }
  return found;
}

interface Parts {
  readonly quantities: readonly Mention[];
  readonly dates: readonly Mention[];
  readonly times: readonly Time[];
  readonly places: readonly Span[];
  readonly loaded: readonly LoadedWord[];
}

/** Places named in a clause, in the script of the clause. */
const findPlaces = (passage: Passage, lexicons: ClaimLexicons, from: number, to: number): Span[] =>
  isLatin(passage, from, to)
    ? englishPlacesOf(lexicons.english)
        .find(passage, from, to)
        .map(({ start, end }) => ({ start, end }))
    : placesOf(lexicons).find(passage, from, to);

/** Each sort of reason counts once, so that long clauses do not outweigh full ones. */
function weigh(reasons: readonly Reason[], position: boolean, words: number): number {
  const rules = new Set(reasons.map(({ rule }) => rule));
  let weight = words >= 4 ? 0.2 : 0.1;
  for (const rule of rules) weight += WEIGHTS[rule];
  return Math.min(1, position ? weight * 0.5 : weight);
}

function propose(
  clause: AttributedClause,
  block: number,
  lexicons: ClaimLexicons,
  times: readonly Time[],
): Suggestion | null {
  const { passage, from, to, start, end, attribution } = clause;
  const words = passage.words.slice(from, to).filter(({ kind }) => kind !== 'mark').length;
  const inside = spansWithin(passage.mentions, clause);
  if (words < MIN_WORDS) return null;
  const topics = topicsOf(lexicons);
  const parts: Parts = {
    quantities: inside.filter(({ type }) => type !== 'date' && type !== 'identifier'),
    dates: inside.filter(({ type }) => type === 'date'),
    times: spansWithin(times, clause),
    places: findPlaces(passage, lexicons, from, to),
    loaded: topics.findLoaded(passage, from, to),
  };
  const topicWords = topics.find(passage, from, to);
  const reasons = reasonsOf(clause, topicWords, parts);
  const weight = weigh(reasons, attribution.position, words);
  if (weight < MIN_WEIGHT) return null;
  const category = categoryOf(topicWords, {
    position: attribution.position,
    figures: parts.quantities.length,
    dates: parts.dates.length + parts.times.length,
    places: parts.places.length,
  });
  return { start, end, block, category, attribution, ...parts, reasons, weight };
}

/** Spans are in order: the first is found by halving. */
function spansWithin<T extends Span>(mentions: readonly T[], clause: Span): T[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < clause.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < mentions.length && mentions[at]!.start < clause.end; at++) {
    if (within(mentions[at]!, clause)) found.push(mentions[at]!);
  }
  return found;
}

/** The mentions of the stretch of text the article lies in: one part of it may date another. */
function mentionsOf(
  text: string,
  blocks: readonly Span[],
  grammar: Grammar,
  written: Point | null,
): Mention[] {
  const start = Math.min(...blocks.map((block) => block.start));
  const end = Math.max(...blocks.map((block) => block.end));
  const options = { lexicons: grammar.lexicons.arabic, writtenAt: () => written };
  return findMentions(text.slice(start, end), options).map((mention) => shift(mention, start));
}

/** Relative times of a block that are no part of a date (`الأربعاء 12 أيار`). */
function timesOf(text: string, { start, end }: Span, grammar: Grammar, written: Point | null): Time[] {
  const options = { lexicons: grammar.lexicons.arabic, writtenAt: () => written };
  return findTimes(text.slice(start, end), options).map((time) => ({ ...time, ...move(time, start) }));
}

const move = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

const shift = (mention: Mention, by: number): Mention => ({
  ...mention,
  ...move(mention, by),
  counted: mention.counted && move(mention.counted, by),
  scope: mention.scope.map((word) => ({ ...word, ...move(word, by) })),
  window: mention.window && move(mention.window, by),
});

/**
 * Proposes the check-worthy clauses of one article, in the order of its text.
 * @param text the captured text; all offsets count in it
 * @param blocks the article's body, in order
 */
export function suggestClaims(
  text: string,
  blocks: readonly Span[],
  options: SuggestOptions = {},
): Suggestion[] {
  const lexicons = options.lexicons ?? builtInClaims;
  const grammar = grammarOf(lexicons);
  if (blocks.length === 0) return [];
  const reader = new AttributionReader();
  const mentions = mentionsOf(text, blocks, grammar, options.written ?? null);
  const found = blocks.flatMap((block, index) => {
    const times = timesOf(text, block, grammar, options.written ?? null);
    const passage = new Passage(text, block.start, block.end, grammar, spansWithin(mentions, block));
    return reader
      .read(passage)
      .flatMap((clause) => [clause, ...capacitiesIn(clause)])
      .flatMap((clause) => propose(clause, index, lexicons, times) ?? []);
  });
  const limit = options.limit ?? DEFAULT_LIMIT;
  if (found.length <= limit) return found;
  const least = found.map(({ weight }) => weight).sort((a, b) => b - a)[limit - 1]!;
  return found.filter(({ weight }) => weight >= least).slice(0, limit);
}
