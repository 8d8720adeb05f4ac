/**
 * Figures that cannot both hold. Compared only where the same is counted, of the same event, place and time, and
 * neither is a part of the other; a different unit, place, group or time is no tension.
 */

import { grouped } from '../../log/group';
import { type Draft, type DraftPosition, evidenceOf } from '../draft';
import { isPartly, type Place, placeKey, relate } from '../places/place-relation';
import type { CompareReader } from '../reader';
import type { Statement } from '../statements';
import { jaccardOf, sharedOf, stemsOf } from '../stems';
import { ofOneAffair } from '../story/affair';
import type { Scene } from '../story/events';
import { isNamedIn } from '../story/openings';
import { ofOneStory } from '../story/story';
import type { Said, Severity } from '../tension';
import { daysBetween, isJustBefore, relateTimes } from '../times/times';
import { exclude, type Figure, isByWords, RATE } from './figures';

export interface FigureFact {
  readonly statement: Statement;
  readonly figure: Figure;
  /** Its own places; of what was done to people, else those of the event it is told of. */
  readonly places: readonly Place[];
  /** Given flatly of what the article is about, or (false) beside another that is; see main-figures.ts. */
  readonly main?: boolean;
}

export const PEOPLE_SLOTS: ReadonlySet<string> = new Set([
  'person',
  'fighter',
  'soldier',
  'displaced',
  'held',
]);

/** Slots compared with each other: whoever is counted without anything being done to them is people. */
export const familyOf = (figure: Figure): string => (PEOPLE_SLOTS.has(figure.slot) ? 'people' : figure.slot);

export function isComparable(figure: Figure, reader: CompareReader): boolean {
  if (figure.slot === '' || figure.multiple) return false;
  return figure.unit === null || !reader.lengths.has(figure.unit);
}

/** Whether two rates are of one thing: nearly all words that lead up to the shorter one are the other's too. */
function ofOneTopic(a: Figure, b: Figure): boolean {
  const shared = sharedOf(a.topic, b.topic).length;
  return shared >= 2 && shared >= 0.75 * Math.min(a.topic.size, b.topic.size);
}

/** What is done to things: there the noun tells them apart, as «people» hold all others. */
export const DONE_TO_THINGS: ReadonlySet<string> = new Set(['destroyed', 'launched', 'intercepted', 'moved']);

/** Whether the nouns of two figures can be one, of which the lexicon knows not both. */
function ofOneNoun(a: Figure, b: Figure): boolean {
  if (a.action === null || !DONE_TO_THINGS.has(a.action)) return true;
  const [left, right] = [a.unit ?? a.noun, b.unit ?? b.noun];
  return left === null || right === null || left === right;
}

/** Whether two figures count the same sort of thing. */
export function countAlike(a: Figure, b: Figure, reader: CompareReader): boolean {
  if (familyOf(a) !== familyOf(b) || a.part !== b.part) return false;
  // A raise is no budget, whatever both are paid in.
  if (a.quantity !== undefined && b.quantity !== undefined && a.quantity !== b.quantity) return false;
  // What has added up since a war began is no toll of one day.
  if (a.action !== null && b.action !== null && a.since !== b.since) return false;
  if (a.earlier !== b.earlier || a.aside !== b.aside) return false;
  if (a.slot === RATE) return ofOneTopic(a, b);
  if (a.unit === null || b.unit === null) return ofOneNoun(a, b);
  if (a.unit === b.unit) return true;
  return (
    reader.people.has(a.unit) && reader.people.has(b.unit) && (a.action !== null || a.unit !== 'soldier')
  );
}

/** Soldiers are not fighters where nothing is done to either: an army's men and its enemy's. */
export function sameBody(a: Figure, b: Figure): boolean {
  const standing = (one: Figure): string | null => (one.action === null ? one.unit : null);
  const [left, right] = [standing(a), standing(b)];
  return left === null || right === null || left === right || (left !== 'soldier' && right !== 'soldier');
}

export const isHead = ({ role }: Statement): boolean => role !== 'body';

/** Stems two statements share beyond the figures, what is counted, and where. */
export function sharedMatter(a: FigureFact, b: FigureFact): number {
  const places = new Set([...a.places, ...b.places].flatMap(({ names }) => names));
  return sharedOf(a.statement.stemSet, b.statement.stemSet).filter((stem) => !places.has(stem)).length;
}

const ALIKE = 0.4;
const SHARED = 4;
const COVERED = 0.5;
const NEARLY = 0.75;

/** Statements that count what the lexicon does not know are to be nearly the same statement. */
export function isOneCount(a: Statement, b: Statement, reader: CompareReader): boolean {
  if ([a, b].some(({ words }) => words.some(({ key }) => reader.words.another.has(key)))) return false;
  const shared = sharedOf(a.stemSet, b.stemSet).length;
  const alike = jaccardOf(a.stemSet, b.stemSet) >= ALIKE;
  const least = Math.min(a.stemSet.size, b.stemSet.size);
  const covered = shared >= 3 && shared >= NEARLY * least;
  return alike || covered || (shared >= SHARED && shared >= COVERED * least);
}

export const TOLLS: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'missing',
  'displaced',
  'arrested',
  'destroyed',
  'evacuated',
]);

/** A toll that is higher on a later day has risen, which is no contradiction. */
function hasRisen(a: FigureFact, b: FigureFact): boolean {
  const days = daysBetween(a.statement, b.statement);
  if (days === null || days === 0 || !TOLLS.has(a.figure.slot)) return false;
  const [early, late] = days > 0 ? [a.figure, b.figure] : [b.figure, a.figure];
  return late.low >= early.low && early.low > 0;
}

/** Whether the higher of two counts is told as having risen to it: it does not contradict what was before. */
export const isToldAsRisen = (a: Figure, b: Figure): boolean => (a.low > b.low ? a : b).grown;

/** Units that are some of all people. */
const SOME_PEOPLE = new Set(['civilian', 'fighter', 'soldier']);

/** Whether no count is both. Some of the people may be fewer than all of them, and two sorts of them are two counts. */
export function cannotBoth(a: Figure, b: Figure): boolean {
  const [left, right] = [a, b].map(({ unit }) => SOME_PEOPLE.has(unit ?? ''));
  if (a.unit === b.unit || (!left && !right)) return exclude(a, b);
  if (left && right) return false;
  const [some, all] = left ? [a, b] : [b, a];
  return all.unit === 'person' ? some.low > all.high : exclude(a, b);
}

/** Whether nothing tells their days apart: neither names one and one has no date, or one names a day the other is printed right after. */
function canBeOneDay(a: FigureFact, b: FigureFact): boolean {
  const [left, right] = [a.figure.dates, b.figure.dates];
  if (left.length === 0 && right.length === 0) return daysBetween(a.statement, b.statement) === null;
  return left.length > 0 ? isJustBefore(left, b.statement) : isJustBefore(right, a.statement);
}

export type FigureRelation = 'exclude' | 'series' | null;

const near = (places: readonly Place[]): Place[] => places.filter(({ state }) => !state);

/** Whether both name one place that is no state, or the same several. */
export const isSpecific = (a: readonly Place[], b: readonly Place[]): boolean =>
  relate(near(a), near(b)) === 'same';

/** A total of no place beside a part of one is no rival of it: both are to name none. */
const isNowhere = (a: FigureFact, b: FigureFact): boolean => a.places.length + b.places.length === 0;

const sceneOf = ({ places, figure }: FigureFact): Scene => ({ places, dates: figure.dates });

const CASE_DAYS = 3;

/** Whether two places of one story can be one: none is said to be apart, or the other article's opening names one of them too. */
function canBeOnePlace(a: FigureFact, b: FigureFact, reader: CompareReader): boolean {
  // A town and the province it may lie in are not two places.
  const [left, right] = [a, b].map(({ figure }) =>
    figure.places.filter(({ head, compass }) => !reader.regions.has(head) && compass === ''),
  ) as [Place[], Place[]];
  if (isPartly(left, right)) return false;
  if (relate(left, right) !== 'apart') return true;
  return isNamedIn(left, b.statement.article) || isNamedIn(right, a.statement.article);
}

const AROUND = 5;

/** Stems of the words right around a figure, its noun left out: `مبنى من ثلاث طبقات` is of a building. */
function nearOf({ statement: { words }, figure }: FigureFact): ReadonlySet<string> {
  const at = words.findIndex(({ end }) => end > figure.start);
  const near = words.slice(Math.max(0, at - AROUND), at + AROUND - 1);
  return new Set(
    stemsOf(near.filter(({ start }) => start < figure.start || start > (words[at + 1]?.start ?? figure.end))),
  );
}

/** How the figures two articles of one story give of what they are about stand to each other. */
function relateMain(a: FigureFact, b: FigureFact, reader: CompareReader): FigureRelation {
  if (!a.main || !b.main || a.statement.article.id === b.statement.article.id) return null;
  const days = daysBetween(a.statement, b.statement);
  // Reports on one war share its names for years: without a day nothing says they are of one event.
  if (days === null || Math.abs(days) > CASE_DAYS || !canBeOnePlace(a, b, reader)) return null;
  if (!ofOneAffair(a.statement.article, b.statement.article, reader)) return null;
  if (!cannotBoth(a.figure, b.figure)) return null;
  if (isByWords(a.figure) && sharedOf(nearOf(a), nearOf(b)).length === 0) return null;
  if (isToldAsRisen(a.figure, b.figure)) return null;
  return hasRisen(a, b) ? 'series' : 'exclude';
}

/** How figures of two articles stand to each other. */
export function relateFigures(a: FigureFact, b: FigureFact, reader: CompareReader): FigureRelation {
  if (!countAlike(a.figure, b.figure, reader) || !sameBody(a.figure, b.figure)) return null;
  return relateMain(a, b, reader) ?? relateScoped(a, b, reader);
}

/** Whether nothing was done to what is counted that would say of what it is the count: people, money, plain nouns. */
export const isStanding = (figure: Figure, reader: CompareReader): boolean =>
  (isByWords(figure) && figure.slot !== RATE) || (figure.unit !== null && reader.currencies.has(figure.unit));

/** How figures stand to each other by the places and times their own words give. */
function relateScoped(a: FigureFact, b: FigureFact, reader: CompareReader): FigureRelation {
  if (a.main === false || b.main === false) return null; // «وانتشلت جثتين» of nine dead
  const where = relate(a.places, b.places);
  if (where === 'apart' || isPartly(a.places, b.places)) return null;
  const when = relateTimes(a.statement, b.statement, a.figure.dates, b.figure.dates);
  const matter = sharedMatter(a, b);
  const specific = isSpecific(a.places, b.places);
  const dated = a.figure.dates.length > 0 || b.figure.dates.length > 0;
  // One figure over time: the same place and people, at times that are not one.
  const standing = a.figure.action === null || PEOPLE_SLOTS.has(a.figure.slot);
  const toll =
    TOLLS.has(a.figure.slot) &&
    (specific || (isNowhere(a, b) && ofOneStory(a.statement, b.statement, sceneOf(a), sceneOf(b), reader)));
  if (when !== 'same' && !(toll && when === 'open' && canBeOneDay(a, b))) {
    if (!specific || !standing || !(dated || when === 'apart')) {
      return when === 'open' && !dated && where === 'same' && matter >= 4 && exclude(a.figure, b.figure)
        ? 'exclude'
        : null;
    }
    return a.figure.low !== b.figure.low ? 'series' : null;
  }
  if (!cannotBoth(a.figure, b.figure) || isToldAsRisen(a.figure, b.figure)) return null;
  if (isStanding(a.figure, reader)) return isOneCount(a.statement, b.statement, reader) ? 'exclude' : null;
  if (specific && hasRisen(a, b)) return 'series';
  // Two tolls of one town at one time need no more words in common.
  const close = toll ? true : specific ? matter >= 1 : where === 'same' ? matter >= 2 : matter >= 3;
  return close ? 'exclude' : null;
}

const labelOf = (figure: Figure): string => {
  const { bound, label, strict } = figure;
  const sign = bound === 'at-least' ? (strict ? '>' : '≥') : bound === 'about' ? '≈' : '';
  const below = bound === 'fewer-than' ? '<' : bound === 'at-most' ? '≤' : '';
  return `${sign}${below}${label}`;
};

/** Positions by value and bound, the figures as the texts write them. */
export function positionsOf(facts: readonly FigureFact[]): DraftPosition[] {
  const groups = grouped(facts, ({ figure: { low, high, bound, strict } }) =>
    [low, high, bound, strict].join('/'),
  );
  return [...groups.values()]
    .sort((a, b) => a[0]!.figure.low - b[0]!.figure.low || a[0]!.figure.high - b[0]!.figure.high)
    .map((group) => ({
      label: group.map(({ figure }) => labelOf(figure)).sort()[0]!,
      evidence: group.map(({ statement, figure }) => evidenceOf(statement, figure)),
    }));
}

const placesOf = (facts: readonly FigureFact[]): string =>
  [...new Set(facts.flatMap(({ places }) => places.filter(({ state }) => !state).map(placeKey)))]
    .sort()
    .slice(0, 3)
    .join(' · ');

export const onlyBounds = (facts: readonly FigureFact[]): boolean =>
  new Set(
    facts.map(({ figure }) =>
      Number.isFinite(figure.high) && figure.low > 0 ? figure.high : figure.low || figure.high,
    ),
  ).size === 1;

/** A tension of figures of which at least two exclude each other. */
export function draftNumbers(facts: readonly FigureFact[], reasons: readonly Said[]): Draft {
  const positions = positionsOf(facts);
  const { slot, unit } = facts[0]!.figure;
  const severity: Severity = onlyBounds(facts)
    ? facts.some(({ statement }) => isHead(statement))
      ? 'medium'
      : 'low'
    : 'high';
  const places = placesOf(facts);
  const values = positions.map(({ label }) => label).join(' · ');
  return {
    kind: 'number',
    severity,
    group: `number ${slot} ${places}`,
    about: `${slot} ${unit ?? ''} ${places}`,
    question: {
      key: onlyBounds(facts) ? 'number-bound' : 'number',
      data: { values, counted: countedOf(facts) },
    },
    reasons,
    positions,
  };
}

/** The words that are counted, as the first text writes them. */
function countedOf(facts: readonly FigureFact[]): string {
  const { statement, figure } = facts[0]!;
  const after = statement.article.text.slice(figure.end, Math.min(statement.end, figure.end + 40));
  return /^[\s«"“]*(\p{L}[\p{L}\p{M}\u0640]*)/u.exec(after)?.[1] ?? '';
}
