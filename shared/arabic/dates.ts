/**
 * Dates as the text writes them: `12 من تشرين الثاني`, `نوفمبر (تشرين الثاني) الماضي`, `2025/05/27`, `عام 2019`,
 * `بين 1 و6 أيار`, `النصف الأول من العام الجاري`. What a date leaves open is left open here; words like الماضي are
 * kept as a shift that resolve-dates.ts applies where the article's own date is known.
 */
import type { Calendar } from './calendar';
import {
  type DateRead,
  isRecentYear,
  type Moment,
  type MomentRead,
  NOTHING,
  readDayNumber,
} from './date-parts';
import { readMoment } from './moments';
import { readPartOfYear, readSeason } from './parts-of-years';
import type { Scan } from './scan';

/** The index after words that lead to the end of a stretch of time, or null. */
function readConnector(scan: Scan, calendar: Calendar, at: number, between: boolean): number | null {
  const key = scan.key(at);
  if (between && calendar.month(scan, at)?.glued === 'و') return at;
  if (['الي', 'حتي', 'وحتي', 'لغايه', 'ولغايه', 'والي'].includes(key)) return at + 1;
  if (scan.isMark(at, '-–—/')) return at + 1;
  if (between && key === 'و') return at + 1;
  return null;
}

/** Completes the beginning of a stretch from its end: `من 5 إلى 10 أيار`, `كانون الثاني وحتى حزيران 2024`. */
function completeFrom(from: Moment, to: Moment): Moment {
  const month = from.month ?? (from.day === null ? null : to.month);
  let { year, shift } = from;
  if (year === null && shift === null && (month !== null || from.year !== null)) {
    year =
      to.year !== null && month !== null && to.month !== null && month > to.month ? to.year - 1 : to.year;
    shift = to.shift;
  }
  return { ...from, month, year, shift };
}

/** A stretch of time whose beginning is at `at`. */
function readStretch(
  scan: Scan,
  calendar: Calendar,
  at: number,
  isCounted: (at: number) => boolean,
): DateRead | null {
  const before = scan.key(at - 1);
  const between = /(?:^|[وفبل])بين$/u.test(before);
  const opened = between || /^(?:و|ف)?(?:من|منذ)$/u.test(before) || calendar.is('dayContexts', before);
  const first = readMoment(scan, calendar, at, isCounted);
  const day = first === null ? readDayNumber(scan, at) : null;
  const from = first?.moment ?? (day && { ...NOTHING, day: day.day });
  const next = first?.next ?? day?.next;
  if (!from || next === undefined || from.hijri) return null;
  const connector = readConnector(scan, calendar, next, between || (day !== null && scan.isDigits(at)));
  if (connector === null) return null;
  const stroke = scan.isMark(next, '-–—/');
  const joined = scan.key(next) === 'و';
  if (first === null && !opened && !stroke && !joined) return null;
  const second = readMoment(scan, calendar, connector, isCounted) ?? readPlainYear(scan, from, connector);
  if (second === null || second.moment.hijri) return null;
  const to = second.moment;
  if (day !== null && (to.month === null || to.day === null)) return null;
  // «- نيسان» after a month is its other name, not an end.
  if (stroke && to.month === from.month && to.day === null && to.year === from.year) return null;
  return { start: at, next: second.next, from: completeFrom(from, to), to };
}

/** `2023-2024`, `2019 و2020` after a beginning that is a year. */
function readPlainYear(scan: Scan, from: Moment, at: number): MomentRead | null {
  if (from.year === null || from.month !== null || !scan.isDigits(at) || !isRecentYear(scan.key(at)))
    return null;
  return { moment: { ...NOTHING, year: Number(scan.key(at)) }, start: at, next: at + 1 };
}

/**
 * Reads the date that begins at word `at`, if one does.
 * @param isCounted whether the word at an index is a noun that the number before it counts
 */
export function readDate(
  scan: Scan,
  calendar: Calendar,
  at: number,
  isCounted: (at: number) => boolean,
): DateRead | null {
  const part = readPartOfYear(scan, calendar, at) ?? readSeason(scan, at);
  if (part) return part;
  const stretch = readStretch(scan, calendar, at, isCounted);
  if (stretch) return stretch;
  const read = readMoment(scan, calendar, at, isCounted);
  return read && { start: read.start, next: read.next, from: read.moment, to: null };
}
