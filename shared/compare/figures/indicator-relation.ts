/** Named quantities of which two texts, or two voices of one, give two figures that cannot both hold. */
import { foldText } from '../../arabic/fold';
import { grouped } from '../../log/group';
import type { ComparedArticle } from '../compared';
import { byPlace, type Draft, evidenceOf } from '../draft';
import { isOfOne } from '../features/construct';
import { joined } from '../joined';
import { placeKey, relate } from '../places/place-relation';
import type { CompareReader } from '../reader';
import { leadStemsOf, ofOneAffair } from '../story/affair';
import { daysBetween, isJustBefore, relateTimes } from '../times/times';
import { isSameVoice } from '../told/voices';
import { isOneScope } from './indicator-scope';
import type { Indicator } from './indicators';

/** Sums rounded in two ways are this much apart at most; a rate of exchange is told to the last digit. */
const ROUNDED = 0.02;
/** Days an affair goes on in which a figure may be told again. */
const DAYS = 8;

/** Whether no figure is both. */
function areApart(a: Indicator, b: Indicator): boolean {
  if (a.low <= b.high && b.low <= a.high) return false;
  const [least, most] = [Math.min(a.high, b.high), Math.max(a.low, b.low)];
  const loose = a.daily && a.dimension !== 'people' ? 0 : ROUNDED;
  return most - least > loose * Math.abs(most);
}

const known = (days: readonly string[]): string[] => days.filter((day) => !day.includes('X'));

/** `مطلع عام 2023`: long before it was printed. */
const isOld = ({ days, dates, statement }: Indicator): boolean =>
  days.length === 0 && dates.length > 0 && !isJustBefore(dates, statement);

/** Whether two figures of what is new each day can be of one day. */
function ofOneDay(a: Indicator, b: Indicator): boolean {
  if (isOld(a) || isOld(b)) return false;
  const [left, right] = [known(a.days), known(b.days)];
  if (left.length > 0 && right.length > 0) return left.some((day) => right.includes(day));
  const between = Math.abs(daysBetween(a.statement, b.statement) ?? 0);
  return left.length + right.length === 0 ? between === 0 : between <= 1;
}

/** Whether both are of one thing as far as they say: a price of bread is none of oil, and one of nothing is none. */
function ofOneThing(a: Indicator, b: Indicator): boolean {
  if (a.of === null || b.of === null) return true;
  if (a.of.of.length > 0 && b.of.of.length > 0 && a.of.stem === b.of.stem && !isOfOne(a.of, b.of))
    return false;
  if (!a.told) return true;
  if (a.scope.each !== null && a.scope.each === b.scope.each) return true;
  return a.of.of.length > 0 && b.of.of.length > 0 && a.of.of.at(-1) === b.of.of.at(-1);
}

const texts = new WeakMap<ComparedArticle, string>();

/** The whole text of an article, folded as names of places are. */
function foldedText(article: ComparedArticle): string {
  const known = texts.get(article) ?? foldText(article.text, 'search');
  texts.set(article, known);
  return known;
}

/** Whether one is told of a place the other's article does not know: «وفي الجزائر المجاورة … 64 %». */
function isElsewhere({ statement }: Indicator, other: Indicator, reader: CompareReader): boolean {
  const lead = leadStemsOf(statement.article, reader);
  const names = statement.places.flatMap((place) => place.names);
  // Its own article's place may go without saying in the other.
  if (names.some((name) => lead.has(name))) return false;
  const text = foldedText(other.statement.article);
  return names.length > 0 && !names.some((name) => text.includes(name));
}

/** Whether two figures of one quantity cannot both hold. Symmetric. */
export function isToldTwice(a: Indicator, b: Indicator, reader: CompareReader): boolean {
  if (a.family !== b.family || a.dimension !== b.dimension || !areApart(a, b)) return false;
  const [left, right] = [a.statement, b.statement];
  if (left === right) return false;
  const inside = left.article.id === right.article.id;
  if (inside && (left.role !== right.role || isSameVoice(left, right, reader))) return false;
  if (!isOneScope(a.scope, b.scope, reader) || !ofOneThing(a, b)) return false;
  if (relate(left.places, right.places) === 'apart' || isElsewhere(a, b, reader) || isElsewhere(b, a, reader))
    return false;
  if (relateTimes(left, right, a.dates, b.dates) === 'apart' && a.dates.length * b.dates.length > 0)
    return false;
  if (a.daily ? !ofOneDay(a, b) : Math.abs(daysBetween(left, right) ?? 0) > DAYS) return false;
  return inside || ofOneAffair(left.article, right.article, reader);
}

const MOST_KEYS = 12;

/** A quantity with each of the longest words its article opens with. */
export function keysOfIndicator(
  { family, dimension, statement }: Indicator,
  reader: CompareReader,
): string[] {
  const stems = [...leadStemsOf(statement.article, reader)]
    .filter((stem) => stem.length > 2)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return stems.slice(0, MOST_KEYS).map((stem) => `${family}|${dimension}|${stem}`);
}

export const signatureOfIndicator = ({ family, dimension, low, high, statement, days }: Indicator): string =>
  [
    ...[family, dimension, low, high, days.join(' '), statement.places.map(placeKey).sort().join('+')],
    ...[statement.article.published ?? '', statement.speaker, statement.folded],
  ].join('|');

export const ordersOfIndicator = ({ family, statement }: Indicator): readonly string[] => [
  [family, statement.article.published ?? '', statement.folded].join('|'),
  [family, statement.folded].join('|'),
];

/** A question of figures of one quantity. */
export function draftIndicators(group: readonly Indicator[]): Draft {
  const ordered = [...group].sort((a, b) => byPlace(a.statement, b.statement) || a.mark.start - b.mark.start);
  const positions = [...grouped(ordered, ({ low, high }) => `${low}/${high}`).values()]
    .sort((a, b) => a[0]!.low - b[0]!.low || a[0]!.high - b[0]!.high)
    .map((some) => ({
      label: some[0]!.label,
      evidence: some.map(({ statement, mark }) => evidenceOf(statement, mark)),
    }));
  const { family, dimension } = ordered[0]!;
  const about = `indicator ${family} ${dimension}`;
  const money = !/rate$|^people$/u.test(dimension);
  return {
    ...{ kind: 'number', severity: 'medium', group: about, about, positions },
    question: {
      key: money ? 'how-much' : 'quantity',
      data: { values: positions.map(({ label }) => label).join(' · ') },
    },
    reasons: [{ key: 'one-quantity', data: {} }],
  };
}

/** Figures two voices of one article give of one quantity. */
export function indicatorsWithin(indicators: readonly Indicator[], reader: CompareReader): Draft[] {
  const body = indicators.filter(
    ({ statement, daily, dimension }) => statement.role === 'body' && (!daily || dimension === 'people'),
  );
  const edges = [...grouped(body, ({ family }) => family).values()].flatMap((some) =>
    some.flatMap((a, at) =>
      some.slice(at + 1).flatMap((b) => (isToldTwice(a, b, reader) ? [[a, b] as const] : [])),
    ),
  );
  return joined(edges).map(draftIndicators);
}
