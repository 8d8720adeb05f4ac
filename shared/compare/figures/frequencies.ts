/**
 * How often something is said to happen, as times a week: `كل يومين أو ثلاثة`, `مرة أسبوعياً`. A rate told in two ways
 * (`أي …`), or as a multiple of another (`ضعف`), is to come out the same.
 */
import type { Span } from '../../arabic/fold';
import { strippedForms } from '../../arabic/phrases';
import { type Draft, evidenceOf } from '../draft';
import type { CompareReader } from '../reader';
import type { Statement } from '../statements';
import { rangeOf } from './figures';

export interface Frequency {
  readonly statement: Statement;
  readonly mark: Span;
  /** Index of its first word. */
  readonly at: number;
  /** Times a week, at least and at most. */
  readonly low: number;
  readonly high: number;
}

const WEEK = 7 * 24;
const HOURS: Readonly<Record<string, number>> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: WEEK,
  month: (365.25 * 24) / 12,
  year: 365.25 * 24,
};
const EVERY = /^[وف]?(?:كل|every)$/u;
const PER = /^(?:في|ب|per|a|كل|every)$/u;
const ONCE = /^(?:مره|once)$/u;
const TWICE = /^(?:مرتين|مرتان|twice)$/u;
/** Adverbs of a period, each with its unit. */
const ADVERBS: Readonly<Record<string, string>> = {
  ...{ يوميا: 'day', اسبوعيا: 'week', شهريا: 'month', سنويا: 'year' },
  ...{ daily: 'day', weekly: 'week', monthly: 'month', yearly: 'year', annually: 'year' },
};
/** `مرتين في الأسبوع الماضي` is a count of one week and no rate. */
const ONE_PERIOD = /^(?:ال)?(?:ماضي|ماضيه|حالي|حاليه|جاري|مقبل|مقبله|اخير|اخيره|اول|last|this|past|next)$/u;
const REACH = 4;
const AT_LEAST = 3;

/** The unit of time a word is, without what is glued to it. */
const unitAt = ({ words }: Statement, at: number, reader: CompareReader): string | null => {
  const unit = reader.units.startingAt(words, at)?.value ?? '';
  return HOURS[unit] === undefined ? null : unit;
};

const figureAt = ({ figures, words }: Statement, at: number) =>
  figures.find(({ start, end }) => words[at]!.start >= start && words[at]!.start < end);

/** `كل يومين أو ثلاثة`, `every day`: from the word on. */
function everyAt(statement: Statement, at: number, reader: CompareReader): Frequency | null {
  const { words } = statement;
  if (!EVERY.test(words[at]!.key) || words[at + 1] === undefined) return null;
  const figure = figureAt(statement, at + 1);
  const unit = figure?.unit ?? unitAt(statement, at + 1, reader);
  const hours = HOURS[unit ?? ''];
  if (hours === undefined) return null;
  const [low, high] = figure === undefined ? [1, 1] : [figure.low, figure.high];
  if (low <= 0) return null;
  const end = figure?.end ?? words[at + 1]!.end;
  const per = (count: number): number => WEEK / (count * hours);
  return { statement, at, mark: { start: words[at]!.start, end }, low: per(high), high: per(low) };
}

interface Times {
  readonly low: number;
  readonly high: number;
  readonly next: number;
}

/** A figure of times, whatever its number was taken for alone (`أي 10 مرات`). */
function countedAt(statement: Statement, at: number, reader: CompareReader): Times | null {
  const { words, passage } = statement;
  const mention = passage.mentions.find(({ start }) => start === words[at]!.start);
  const range = mention === undefined ? null : rangeOf(mention);
  if (mention === undefined || range === null) return null;
  let next = at + 1;
  while (next < words.length && words[next]!.start < mention.end) next++;
  const own = reader.units.startingAt(words, at)?.value === 'time';
  const behind = reader.units.startingAt(words, next)?.value === 'time';
  return own || behind ? { low: range[0], high: range[1], next: own ? next : next + 1 } : null;
}

/** How many times the words at `at` say: once, twice, or a figure of times. */
function timesAt(statement: Statement, at: number, reader: CompareReader): Times | null {
  const counted = countedAt(statement, at, reader);
  if (counted !== null) return counted;
  const bare = strippedForms(statement.words[at]!.key).map(({ form }) => form);
  if (bare.some((form) => ONCE.test(form))) return { low: 1, high: 1, next: at + 1 };
  return bare.some((form) => TWICE.test(form)) ? { low: 2, high: 2, next: at + 1 } : null;
}

/** `مرتين على الأقل في الأسبوع`, `مرة أسبوعياً`. */
function timesPer(statement: Statement, at: number, reader: CompareReader): Frequency | null {
  const times = timesAt(statement, at, reader);
  if (times === null) return null;
  const { words } = statement;
  for (let next = times.next; next < Math.min(words.length, times.next + REACH); next++) {
    const adverb = ADVERBS[words[next]!.key];
    const period = PER.test(words[next]!.key) ? unitAt(statement, next + 1, reader) : null;
    if (adverb === undefined && period === null) continue;
    if (period !== null && ONE_PERIOD.test(words[next + 2]?.key ?? '')) return null;
    const per = WEEK / HOURS[adverb ?? period ?? '']!;
    const mark = { start: words[at]!.start, end: words[adverb === undefined ? next + 1 : next]!.end };
    return { statement, at, mark, low: times.low * per, high: times.high * per };
  }
  return null;
}

/** The rates a statement tells, in order. */
export const frequenciesIn = (statement: Statement, reader: CompareReader): Frequency[] =>
  statement.words.flatMap((_, at) => everyAt(statement, at, reader) ?? timesPer(statement, at, reader) ?? []);

const SLACK = 0.02;

const isApart = (a: Pick<Frequency, 'low' | 'high'>, b: Pick<Frequency, 'low' | 'high'>): boolean =>
  a.low > b.high * (1 + SLACK) || b.low > a.high * (1 + SLACK);

const digits = (value: number): string => String(Math.round(value * 10) / 10);

const writeRange = ({ low, high }: Pick<Frequency, 'low' | 'high'>): string =>
  low === high ? digits(low) : Number.isFinite(high) ? `${digits(low)}–${digits(high)}` : `≥${digits(low)}`;

const labelOf = ({ statement, mark }: Frequency): string =>
  statement.article.text.slice(mark.start, mark.end);

function draftRates(a: Frequency, b: Frequency, times: number, multiple: Span | null): Draft {
  const result = { low: b.low * times, high: b.high * times };
  const { text } = b.statement.article;
  const said = multiple === null ? labelOf(b) : text.slice(multiple.start, multiple.end);
  const about = `rate ${writeRange(a)} ${times} ${writeRange(b)}`;
  return {
    ...{ kind: 'sum', severity: 'medium', about, group: about },
    question: {
      key: multiple === null ? 'rates' : 'rate-multiple',
      data: { a: labelOf(a), real: writeRange(a), times: said, b: labelOf(b), result: writeRange(result) },
    },
    reasons: [{ key: 'times-a-week', data: {} }],
    positions: [
      { label: labelOf(a), evidence: [evidenceOf(a.statement, a.mark)] },
      { label: multiple === null ? labelOf(b) : said, evidence: [evidenceOf(b.statement, b.mark, multiple)] },
    ],
  };
}

const THAT_IS = /^(?:اي|يعني|بمعني)$/u;

/** `كل ثلاث ساعات، أي عشر مرات يومياً`: one rate in two ways. */
function toldTwice(rates: readonly Frequency[]): Draft[] {
  return rates.slice(1).flatMap((b, at) => {
    const a = rates[at]!;
    const between = b.statement.words.slice(Math.max(0, b.at - AT_LEAST), b.at);
    const thatIs = a.statement === b.statement && between.some(({ key }) => THAT_IS.test(key));
    return thatIs && isApart(a, b) ? [draftRates(a, b, 1, null)] : [];
  });
}

const DOUBLE = /^[وفب]?(?:ال)?(?:ضعف|ضعفا|ضعفي|double|twice)$/u;
/** What may be a multiple of what it was: `ضعف` alone is weakness. */
const PACE = /^(?:ال)?(?:وتير|معدل|عدد|ما$|كان|pace$|rate$|the$)/u;

/** Where a statement calls a rate so many times another. */
function multipleIn({ figures, words }: Statement): (Span & { readonly times: number }) | null {
  const figure = figures.find(({ multiple, low, high }) => multiple && low === high);
  if (figure) return { start: figure.start, end: figure.end, times: figure.low };
  const at = words.findIndex(({ key }, index) => DOUBLE.test(key) && PACE.test(words[index + 1]?.key ?? ''));
  return at < 0 ? null : { start: words[at]!.start, end: words[at]!.end, times: 2 };
}

/** Of a stretch of one voice: a rate, and behind it that it is so many times another. */
function asMultiple(
  statement: Statement,
  before: readonly Frequency[],
  rates: readonly Frequency[],
): Draft[] {
  const multiple = multipleIn(statement);
  if (multiple === null) return [];
  const base = rates.find(({ mark }) => mark.start > multiple.start);
  if (base === undefined) return [];
  // The narrowest rate told says most.
  const [rate] = [...before, ...rates.filter(({ mark }) => mark.start < multiple.start)].sort(
    (a, b) => a.high - a.low - (b.high - b.low),
  );
  const result = { low: base.low * multiple.times, high: base.high * multiple.times };
  return rate !== undefined && isApart(rate, result)
    ? [draftRates(rate, base, multiple.times, multiple)]
    : [];
}

/** Rates of one article that do not come out the same. */
export function frequenciesWithin(statements: readonly Statement[], reader: CompareReader): Draft[] {
  const body = statements.filter(({ role }) => role === 'body');
  const all = body.map((statement) => frequenciesIn(statement, reader));
  return body.flatMap((statement, at) => {
    const last = body[at - 1];
    const goesOn = last?.block === statement.block && last.speaker === statement.speaker;
    return [...toldTwice(all[at]!), ...asMultiple(statement, goesOn ? all[at - 1]! : [], all[at]!)];
  });
}
