/** The parts dates are made of: days, months with their other names, years, words like الماضي, figures with strokes. */
import type { Calendar, Shift } from './calendar';
import { readCardinal } from './cardinals';
import { exists, type Point } from './edtf';
import { readOrdinal } from './ordinals';
import type { Scan } from './scan';

/** A date with what it says of its year or month only in relation to the day of writing. */
export interface Moment extends Point {
  readonly shift: { readonly unit: 'year' | 'month'; readonly by: Shift } | null;
  readonly hijri?: boolean;
}

export interface MomentRead {
  readonly moment: Moment;
  readonly start: number;
  readonly next: number;
}

/** A moment or, with an end, a stretch of time; `start` and `next` are indexes of words. */
export interface DateRead {
  readonly start: number;
  readonly next: number;
  readonly from: Moment;
  readonly to: Moment | null;
}

export const NOTHING: Moment = { year: null, month: null, day: null, shift: null };

const isYear = (plain: string): boolean => /^(?:1[0-9]|20)\d\d$/u.test(plain);

export const isRecentYear = (plain: string): boolean => /^(?:19|20)\d\d$/u.test(plain);

/** Days, months and years in digits with / - or . between them. */
export function readNumeric(scan: Scan, at: number): MomentRead | null {
  if (!scan.isDigits(at) || !scan.isMark(at + 1, '/-.–') || !scan.isDigits(at + 2)) return null;
  const mark = scan.key(at + 1);
  if (scan.isGlued(at) && scan.isMark(at - 1, '/.')) return null;
  if (!scan.isMark(at + 3, mark) || !scan.isDigits(at + 4)) return null;
  // With spaces (`2 / 5 / 2015`) only what ends in a year is a date.
  const glued = [1, 2, 3, 4].every((step) => scan.isGlued(at + step));
  if (!glued && (mark === '.' || !isYear(scan.key(at + 4)))) return null;
  if (scan.isMark(at + 5, mark) && scan.isGlued(at + 5) && scan.isDigits(at + 6)) return null;
  const [a, b, c] = [scan.key(at), scan.key(at + 2), scan.key(at + 4)];
  const moment =
    isYear(a) && c.length <= 2
      ? dayOf(a, b, c)
      : isYear(c)
        ? (dayOf(c, b, a) ?? dayOf(c, a, b))
        : shortYear(a, b, c, mark);
  return moment && { moment, start: at, next: at + 5 };
}

/** `12/5/24`. */
const shortYear = (a: string, b: string, c: string, mark: string): Moment | null =>
  (mark === '/' || (mark === '-' && c.startsWith('0'))) && c.length === 2 && a.length <= 2 && b.length <= 2
    ? dayOf(`20${c}`, b, a)
    : null;

function dayOf(year: string, month: string, day: string): Moment | null {
  const moment = { ...NOTHING, year: Number(year), month: Number(month), day: Number(day) };
  return moment.month > 0 && month.length <= 2 && day.length <= 2 && exists(moment) ? moment : null;
}

/** `22/4`, `04/22`: a day only where something around it says so. */
export function readDayAndMonth(scan: Scan, calendar: Calendar, at: number): MomentRead | null {
  if (!scan.isDigits(at) || !scan.isMark(at + 1, '/-') || !scan.isDigits(at + 2)) return null;
  if (!scan.isGlued(at + 1) || !scan.isGlued(at + 2) || scan.isMark(at - 1, '-−/')) return null;
  const [a, b] = [scan.key(at), scan.key(at + 2)];
  if (a.length > 2 || b.length > 2) return null;
  const before = scan.key(at - 1);
  const said =
    calendar.is('dayContexts', before) || calendar.is('movedTo', before) || calendar.weekday(before) !== null;
  if (!said || (scan.key(at + 1) === '-' && before === 'بين')) return null;
  // «ليل 3-4 أيار»: two days of a month named after them.
  if (calendar.month(scan, at + 3)) return null;
  const year = readYearAfter(scan, calendar, at + 3);
  const moment =
    make({ month: Number(b), day: Number(a), year: year?.year ?? null }) ??
    make({ month: Number(a), day: Number(b), year: year?.year ?? null });
  return moment && { moment, start: at, next: year?.next ?? at + 3 };
}

export function make(point: Point, shift: Moment['shift'] = null): Moment | null {
  const moment = { ...NOTHING, ...point, shift };
  return exists(moment) && moment.month !== 0 ? moment : null;
}

/** A year after a day or month: `2024`, `من عام 2017`, `، 2015`, `، ألف وتسعمائة وواحد`. */
export function readYearAfter(
  scan: Scan,
  calendar: Calendar,
  at: number,
): { year: number; next: number } | null {
  let next = at;
  if (scan.isMark(next, '،,./') && (scan.isGlued(next) || !scan.isMark(next, './'))) next++;
  const mark = next > at;
  if (scan.key(next) === 'من') next++;
  const named = calendar.is('year', scan.key(next));
  if (named) next++;
  else if (scan.key(next - 1) === 'من' && next > at + (mark ? 1 : 0)) return null;
  if (scan.isDigits(next) && isYear(scan.key(next)) && !isLongerFigure(scan, next)) {
    return { year: Number(scan.key(next)), next: skipEra(scan, calendar, next + 1) };
  }
  if (!named && !mark) return null;
  const words = scan.form(next) ? readCardinal(scan, next) : null;
  return words && words.value >= 1000 && words.value < 2100 ? { year: words.value, next: words.next } : null;
}

export const skipEra = (scan: Scan, calendar: Calendar, at: number): number =>
  calendar.isPlain('era', scan.key(at)) ? at + 1 : at;

/** `2019.5`, `2019-3`: the digits are not a year of their own. */
export const isLongerFigure = (scan: Scan, at: number): boolean =>
  scan.isGlued(at + 1) && scan.isMark(at + 1, '.,٫٬/%') && scan.isGlued(at + 2) && scan.isDigits(at + 2);

/** A month with its other name in brackets or after a stroke: `نوفمبر (تشرين الثاني)`, `نيسان/إبريل`. */
export function readMonthName(
  scan: Scan,
  calendar: Calendar,
  at: number,
): { month: number; next: number; sure: boolean } | null {
  const first = calendar.month(scan, at);
  if (first === null) return null;
  const open = scan.isMark(first.next, '(/-–');
  const second = open ? calendar.month(scan, first.next + 1) : null;
  if (second === null || second.value !== first.value)
    return { month: first.value, next: first.next, sure: first.sure };
  const closed = scan.isMark(first.next, '(') && scan.isMark(second.next, ')');
  return { month: first.value, next: closed ? second.next + 1 : second.next, sure: true };
}

/** `الماضي`, `من العام الجاري`, `من هذا العام` after a day or month. */
export function readShift(
  scan: Scan,
  calendar: Calendar,
  at: number,
): { shift: NonNullable<Moment['shift']>; next: number } | null {
  const plain = calendar.shift(scan.key(at));
  if (plain !== null) return { shift: { unit: 'month', by: plain }, next: at + 1 };
  if (scan.key(at) !== 'من') return null;
  const isThis = scan.key(at + 1) === 'هذا' || scan.key(at + 1) === 'هذه';
  const year = isThis ? at + 2 : at + 1;
  if (!calendar.is('year', scan.key(year))) return null;
  if (isThis) return { shift: { unit: 'year', by: 0 }, next: year + 1 };
  const by = calendar.shift(scan.key(year + 1));
  return by === null ? null : { shift: { unit: 'year', by }, next: year + 2 };
}

/** A day of the month: digits, or an ordinal, or a number in words. */
export function readDayNumber(scan: Scan, at: number): { day: number; next: number } | null {
  if (scan.isDigits(at)) {
    const day = Number(scan.key(at));
    const alone = !isLongerFigure(scan, at) && scan.key(at).length <= 2;
    return alone && day >= 1 && day <= 31 ? { day, next: at + 1 } : null;
  }
  if (!scan.form(at)) return null;
  const number = readOrdinal(scan, at) ?? readCardinal(scan, at);
  const whole = number && Number.isInteger(number.value) && number.value >= 1 && number.value <= 31;
  return whole ? { day: number.value, next: number.next } : null;
}

export const isMoreFigure = (scan: Scan, at: number): boolean =>
  (scan.isGlued(at) && scan.isMark(at, ':/%٪-')) || scan.isMark(at, '%٪');
