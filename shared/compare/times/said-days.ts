/** The days a statement names, each in full where the day of publication tells which: `أمس`, `السبت`, `21 فيفري`. */
import { formatPoint, fromDays, type Point, readDay, toDays, weekdayOf } from '../../arabic/edtf';
import type { Span } from '../../arabic/fold';
import { keyOf } from '../../arabic/phrases';
import { findTimes } from '../../arabic/times';
import type { CompareReader } from '../reader';
import type { Statement } from '../statements';

export interface SaidDay extends Span {
  /** EDTF of one day; the year left open where nothing tells it. */
  readonly value: string;
  /** 1 for Monday to 7: as named, else as the calendar has it. */
  readonly weekday: number | null;
  /** Only a weekday is named: of what is to come it is the next one. */
  readonly bare: boolean;
}

/** News of a day without a year is of the one nearest to its publication. */
const NEAREST = 182;

/** A day of a month in the year nearest to when the text was written. */
export function nearestYear(value: string, written: Point | null): string {
  if (written === null || !value.startsWith('XXXX-')) return value;
  const years = [written.year! - 1, written.year!, written.year! + 1];
  const days = years.flatMap((year) => readDay(value.replace('XXXX', String(year))) ?? []);
  const near = days.find((day) => Math.abs(toDays(day) - toDays(written)) <= NEAREST);
  return near === undefined ? value : formatPoint(near);
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The next of a weekday, where the last one is meant by the calendar alone. */
export function toCome(day: SaidDay, published: string | null): SaidDay {
  const [at, written] = [readDay(day.value), readDay(published)];
  if (!day.bare || at === null || written === null || toDays(at) > toDays(written)) return day;
  return { ...day, value: formatPoint(fromDays(toDays(at) + 7)) };
}

const weekdayOfValue = (value: string): number | null => {
  const day = readDay(value);
  return day && weekdayOf(day);
};

/** `أمس`, `السبت`, `فجر اليوم`; `اليوم الثالث` counts days. */
function relativeDays({ article, start, end }: Statement, reader: CompareReader): SaidDay[] {
  const text = article.text.slice(start, end);
  const { calendar } = reader.grammar.mentions;
  const written = readDay(article.published);
  const times = findTimes(text, { lexicons: reader.lexicons.claims.arabic, writtenAt: () => written });
  return times.flatMap((time): SaidDay[] => {
    const span = { start: time.start + start, end: time.end + start };
    const value = time.resolved ?? '';
    if (weekdayOfValue(value) === null || isCounted(text, time, reader)) return [];
    const bare = calendar.weekday(keyOf(text.slice(time.start, time.end))) !== null;
    return [{ ...span, value, weekday: weekdayOfValue(value), bare }];
  });
}

/** `اليوم الثالث`, `طوال اليوم`: no day of the calendar. */
function isCounted(text: string, { start, end }: Span, reader: CompareReader): boolean {
  if (/(?:طوال|طيلة|مدار|حتى)\s+$/u.test(text.slice(Math.max(0, start - 8), start))) return true;
  // «وقت الغدا» is lunch.
  if (
    /غدا/u.test(text.slice(start, end)) &&
    /(?:ال|وقت\s)غ?$/u.test(text.slice(Math.max(0, start - 5), start + 2))
  )
    return true;
  const next = /^\s+(\S+)/u.exec(text.slice(end))?.[1] ?? '';
  return /يوم$/u.test(text.slice(start, end)) && reader.ranks.has(keyOf(next));
}

/** `on Tuesday`, `yesterday`. */
function latinDays({ words, article }: Statement, reader: CompareReader): SaidDay[] {
  const { clock } = reader.grammar.mentions;
  const written = readDay(article.published);
  if (written === null) return [];
  return words.flatMap(({ start, end, key }, at): SaidDay[] => {
    const named = clock.weekdays.get(key) ?? null;
    const said = clock.yesterday.startingAt(words, at) ? 1 : clock.today.startingAt(words, at) ? 0 : null;
    if (named === null && said === null) return [];
    const back = said ?? (weekdayOf(written) - named! + 7) % 7;
    const value = formatPoint(fromDays(toDays(written) - back));
    return [{ start, end, value, weekday: weekdayOfValue(value), bare: named !== null }];
  });
}

/** The weekday named in or right before a date. */
function weekdayBeside({ words }: Statement, date: Span, reader: CompareReader): number | null {
  const { calendar } = reader.grammar.mentions;
  const near = words.filter(({ start, end }) => start >= date.start - 12 && end <= date.end);
  return near.map(({ key }) => calendar.weekday(key)).findLast((day) => day !== null) ?? null;
}

/** The days of a statement, in order. */
export function saidDays(statement: Statement, reader: CompareReader): SaidDay[] {
  const written = readDay(statement.article.published);
  const dated = statement.dates.flatMap(({ start, end, value }): SaidDay[] => {
    if (!/^(?:\d{4}|XXXX)-\d\d-\d\d$/u.test(value)) return [];
    const full = nearestYear(value, written);
    return [
      {
        start,
        end,
        value: full,
        weekday: weekdayBeside(statement, { start, end }, reader) ?? weekdayOfValue(full),
        bare: false,
      },
    ];
  });
  const clear = (one: SaidDay): boolean =>
    !dated.some((date) => overlap(one, { ...date, start: date.start - 12 }));
  const others = [...relativeDays(statement, reader), ...latinDays(statement, reader)].filter(clear);
  return [...dated, ...others].sort((a, b) => a.start - b.start);
}
