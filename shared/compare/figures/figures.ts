/**
 * A figure with all that decides whether it may be compared: what was done to what, how many at least and at most,
 * where, when, and whether it is a part of another.
 */
import type { Span } from '../../arabic/fold';
import type { Mention } from '../../arabic/mention';
import type { Word } from '../../arabic/words';
import type { Passage } from '../../claims/grammar';
import type { KnownPlaces } from '../places/gazetteer';
import type { Place } from '../places/place-relation';
import { findScope } from '../places/place-scope';
import type { CompareReader } from '../reader';
import { stemsOf } from '../stems';
import { companionsOf, labelOf } from './companions';
import { countingOf, nounOf, wordAt } from './counting';
import { isEarlier } from './earlier';
import { isNumbering } from './numbering';
import { isAside, isSomeOf } from './partial';

export interface Figure extends Span {
  readonly low: number;
  readonly high: number;
  readonly bound: Mention['bound'];
  readonly strict: boolean;
  readonly percent: boolean;
  /** `ضعف`: 2. Then `low` and `high` say how many times, not how many. */
  readonly multiple: boolean;
  /** Written with its digits or words, as the text has it. */
  readonly label: string;
  /** What was done (killed, held) or, where nothing was, what is counted. */
  readonly slot: string;
  readonly action: string | null;
  readonly unit: string | null;
  /** Where the lexicon knows no unit for it, the noun that is counted. */
  readonly noun: string | null;
  /** `آخرين`: more of what was counted before. */
  readonly others: boolean;
  /** `بينهم`, or a unit that is always a part (leaders, children). */
  readonly part: boolean;
  readonly places: readonly Place[];
  /** EDTF of dates in its clause. */
  readonly dates: readonly string[];
  /** Counted up from some time on (`منذ بدء الحرب`): no count of one event. */
  readonly since: boolean;
  /** Of another time that the words tell from this one: `الحادث السابق`, «last year». */
  readonly earlier: boolean;
  /** Of an event beside the one told of, or of some of those counted: taken in by one hospital, still there. */
  readonly aside: boolean;
  /** Told as having risen to it. */
  readonly grown: boolean;
  /** The quantity with a name it is a figure of; see indicators.ts. */
  readonly quantity?: string;
  /** Of a rate, what it is a rate of: stems of the words that lead up to it (`سعر الفائدة`). */
  readonly topic: ReadonlySet<string>;
}

/** Slot of rates, told apart by their topic. */
export const RATE = '%';

/** Slot of a noun the lexicon does not know: counted alike where the noun is the same. */
const nounSlot = (stem: string): string => `=${stem}`;

/** Whether a figure is compared by what it is about and not by a unit of the lexicon. */
export const isByWords = ({ slot }: Pick<Figure, 'slot'>): boolean => slot === RATE || slot.startsWith('=');

const ABOUT = 0.1;

/** The least and most a figure can stand for. */
export function rangeOf({ value, bound }: Mention): readonly [number, number] | null {
  if (value === null || typeof value === 'string') return null;
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  switch (bound) {
    case 'about':
      return [low * (1 - ABOUT), high * (1 + ABOUT)];
    case 'at-least':
      return [low, Number.POSITIVE_INFINITY];
    case 'at-most':
    case 'fewer-than':
      return [0, high];
    default:
      return [low, high];
  }
}

/** Whether no number is both. A bound that leaves its own number out excludes that number said flatly. */
export function exclude(a: Figure, b: Figure): boolean {
  if (a.low > b.high || b.low > a.high) return true;
  const flat = (one: Figure, other: Figure): boolean =>
    one.low === one.high &&
    other.strict &&
    ((other.bound === 'at-least' && other.low === one.low) ||
      (other.bound === 'fewer-than' && other.high === one.low));
  return flat(a, b) || flat(b, a);
}

/** Whether both count, and no count of one is the other's: like words of two events. */
export const countOtherwise = (a: readonly Figure[], b: readonly Figure[]): boolean =>
  a.length > 0 &&
  b.length > 0 &&
  !a.some((one) => b.some((other) => one.low === other.low && one.high === other.high));

/** `مخيمي الهول والروج`: a dual before its names names two things and counts nothing new. */
const isNaming = ({ form, start, end }: Mention, text: string): boolean =>
  form === 'dual' && /ي$/u.test(text.slice(start, end).replace(/[\p{M}\u0640]/gu, ''));

const TOPIC_WORDS = 8;

/** The words before a rate, back to where its sentence begins: `سعر الفائدة الرئيسي من 20 إلى 19 في المئة`. */
function topicOf(context: FigureContext, mention: Mention): Set<string> {
  const { passage, reader, from } = context;
  const topic: Word[] = [];
  for (let at = wordAt(passage, mention.start) - 1; at >= from && topic.length < TOPIC_WORDS; at--) {
    const word = passage.words[at]!;
    const key = word.key.replace(/^[وف](?=\p{L}{3})/u, '');
    if (passage.isFigure(at) || passage.isDate(at) || reader.increase.has(key) || reader.decrease.has(key))
      continue;
    if (passage.isMark(at, '.؛')) break;
    topic.push(word);
  }
  return new Set(stemsOf(topic));
}

const SINCE = /^(?:[وف]?منذ|since)$/u;

/** Whether the sentence counts from some time on. */
function countsUp({ passage, from, to }: FigureContext): boolean {
  for (let at = from; at < to; at++) if (SINCE.test(passage.key(at))) return true;
  return false;
}

export interface FigureContext {
  readonly passage: Passage;
  readonly reader: CompareReader;
  /** Words of the sentence the statement stands in. */
  readonly from: number;
  readonly to: number;
  /** Dates of the statement, with their EDTF, in order. */
  readonly dates: readonly (Span & { readonly value: string })[];
  /** Names of places known from elsewhere. */
  readonly places?: KnownPlaces;
}

const isAmong = ({ scope, start: at }: Mention): boolean =>
  scope.some(({ kind, start }) => kind === 'part' && start < at);

/** `340 إصابة بينها تسع وفيات`: of the cases a part, but all of the deaths. */
const isOtherDeed = (act: string | null, before: Figure | null): boolean =>
  act !== null && before !== null && before.action !== act;

function toFigure(
  context: FigureContext,
  mention: Mention,
  before: Figure | null,
  here: readonly Place[],
  dates: readonly string[],
): Figure | null {
  const { passage, reader } = context;
  const range = rangeOf(mention);
  const beside = companionsOf(passage, reader, mention, context.from);
  const named = beside?.named ?? 0;
  if (range === null || COUNTS_NOTHING.has(mention.type)) return null;
  const { action, unit, apart } = countingOf(passage, reader, mention, context.to);
  const list = apart ? null : before;
  const clause = { passage, reader, from: context.from, to: context.to };
  const others =
    beside === null &&
    mention.counted !== null &&
    /^اخر|^اخري|^others?$/u.test(passage.key(wordAt(passage, mention.counted.start)));
  const apartFrom = /^من$/u.test(passage.key(wordAt(passage, mention.end)));
  // «43 ألفاً من عوائل …» counts people of them, not families.
  const partitive = unit === 'family' && apartFrom;
  // A noun the lexicon does not know counts something else than the figure before; no noun, the same again.
  const unnamed = mention.counted === null || (unit === null && apartFrom);
  const again = mention.form !== 'dual' && (others || (unit === null && unnamed));
  const inherited = again ? (list?.unit ?? unit) : unit;
  const own = partitive ? 'person' : inherited;
  // One act carries over a list of figures («13 في … و30 في …») as long as nothing else is counted.
  const act = action ?? (mention.counted === null ? (list?.action ?? null) : null);
  const part =
    (isAmong(mention) && !isOtherDeed(act, before)) ||
    (own !== null && reader.groups.has(own)) ||
    isSomeOf(clause, mention);
  const noun = own === null && !mention.percent && !unnamed && !others ? nounOf(passage, mention) : null;
  return {
    start: mention.start,
    end: mention.end,
    low: range[0] + named,
    high: range[1] + named,
    bound: mention.bound,
    strict: mention.strict,
    percent: mention.percent,
    multiple: mention.type === 'multiplier',
    label:
      beside === null
        ? passage.text.slice(mention.start, mention.end)
        : labelOf(passage.text, mention, beside),
    slot: mention.percent ? RATE : slotOf(reader, act, own) || (noun === null || apart ? '' : nounSlot(noun)),
    noun,
    action: act,
    unit: own,
    others,
    part,
    places: here,
    dates,
    since: countsUp(context),
    earlier: isEarlier(clause, mention),
    aside: isAside(clause, mention),
    grown: directionBefore(passage, reader, context.from, wordAt(passage, mention.start)) === 'up',
    topic: mention.percent ? topicOf(context, mention) : NOTHING,
  };
}

const NOTHING: ReadonlySet<string> = new Set();

const slotOf = (reader: CompareReader, act: string | null, unit: string | null): string =>
  unit !== null && reader.groups.has(unit) ? `${act ?? ''}/${unit}` : (act ?? unit ?? '');

const COUNTS_NOTHING: ReadonlySet<Mention['type']> = new Set(['date', 'ordinal', 'identifier']);

/** The dates that are a figure's: those after it before the next one, else those before the first figure. */
function datesOf(
  dates: FigureContext['dates'],
  mention: Mention,
  mentions: readonly Mention[],
  until: number,
): string[] {
  const counted = mentions.filter(({ type }) => !COUNTS_NOTHING.has(type));
  const after = dates.filter(({ start }) => start >= mention.end && start < until);
  const leading = dates.filter(({ start }) => start < (counted[0]?.start ?? 0));
  const own = counted.length === 1 ? dates : after.length > 0 ? after : leading;
  return own.map(({ value }) => value);
}

/** The figures of a stretch of a passage, in order; each knows the places its sentence has named so far. */
export function figuresIn(context: FigureContext, all: readonly Mention[]): Figure[] {
  const { passage, reader, from, to } = context;
  const mentions = all.filter(
    (mention) => !isNaming(mention, passage.text) && !isNumbering(passage, reader, mention),
  );
  const places = findScope(passage, reader, from, to, context.places);
  const figures: Figure[] = [];
  mentions.forEach((mention, index) => {
    const next = mentions.find(({ type }, at) => at > index && type !== 'date');
    const until = next?.start ?? Number.POSITIVE_INFINITY;
    const own = places.filter((place) => place.start >= mention.end && place.start < until);
    const earlier = places.filter((place) => place.end <= mention.start);
    // In a list each figure has the place after it; else what the sentence has said so far.
    const here = own.length > 0 ? own : earlier.length > 0 ? earlier : [];
    const dates = datesOf(context.dates, mention, mentions, until);
    // «14 ملياراً في عشرة أشهر، منها 9 مليارات»: how long is nothing a list goes on with.
    const before = figures.findLast(({ unit }) => unit === null || !reader.lengths.has(unit)) ?? null;
    const figure = toFigure(context, mention, before, here, dates);
    if (figure !== null) figures.push(figure);
  });
  return figures;
}

/** A verb behind one of these goes on about a noun and begins no clause of its own. */
const RELATIVE = /^(?:الذي|التي|الذين|اللواتي|اللاتي|ممن|من|ما)$/u;

/**
 * Whether what leads up to a word says that something grew or shrank: the nearest such word of its clause, back to a
 * mark or to a verb that says something else.
 * @param from the first word to be looked at; @param at the word led up to, itself left out
 */
export function directionBefore(
  passage: Passage,
  reader: CompareReader,
  from: number,
  at: number,
): 'up' | 'down' | null {
  for (let back = at - 1; back >= from; back--) {
    const key = passage.key(back).replace(/^[وف](?=\p{L}{3})/u, '');
    if (reader.increase.has(key)) return 'up';
    if (reader.decrease.has(key)) return 'down';
    const tells = passage.isVerb(back) && !RELATIVE.test(passage.key(back - 1));
    if (tells || passage.isMark(back, '،,.؛;:!؟?')) return null;
  }
  return null;
}
