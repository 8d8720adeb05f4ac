/** Whether two statements can be about one time: dates as far as they are said, never guessed. */
import { type Point, readDay, toDays } from '../../arabic/edtf';
import type { Statement } from '../statements';

interface Reach {
  readonly low: number | null;
  readonly high: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const PART = /^(\d{4}|XXXX|\d{3}X)(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/u;

function read(part: string): Reach | null {
  const match = PART.exec(part);
  if (!match) return null;
  const year = /^\d{4}$/u.test(match[1]!) ? Number(match[1]) : null;
  const month = match[2] && match[2] !== 'XX' ? Number(match[2]) : null;
  const day = match[3] && match[3] !== 'XX' ? Number(match[3]) : null;
  if (year === null) return { low: null, high: null, month, day };
  const from: Point = { year, month: month ?? 1, day: day ?? 1 };
  const to: Point = { year, month: month ?? 12, day: day ?? (month === null ? 31 : 28) };
  return { low: toDays(from), high: toDays(to) + (month !== null && day === null ? 3 : 0), month, day };
}

function reachOf(edtf: string): Reach | null {
  const [from, to] = edtf.split('/');
  const first = read(from ?? '');
  if (to === undefined || first === null) return first;
  const last = read(to);
  if (last === null || first.low === null || last.high === null) return null;
  return { low: first.low, high: last.high, month: null, day: null };
}

/** Whether two EDTF dates can be one; what they leave open decides nothing. */
export function datesMeet(a: string, b: string): boolean {
  const [left, right] = [reachOf(a), reachOf(b)];
  if (left === null || right === null) return true;
  if (left.low !== null && right.low !== null) return left.low <= right.high! && right.low <= left.high!;
  if (left.month !== null && right.month !== null && left.month !== right.month) return false;
  return left.day === null || right.day === null || left.day === right.day;
}

/** The length of a stretch `YYYY-MM-DD/YYYY-MM-DD` in days, both ends counted; null for anything less exact. */
export function lengthOf(edtf: string): number | null {
  const [from, to] = edtf.split('/');
  const year = (text: string): string => text.replace(/^XXXX/u, '2001');
  const [first, last] = [readDay(year(from ?? '')), readDay(year(to ?? ''))];
  if (first === null || last === null) return null;
  const days = toDays(last) - toDays(first) + 1;
  return days > 0 ? days : days + 365;
}

export type TimeRelation = 'same' | 'apart' | 'open';

/** Articles farther apart than this, in days, tell of two days unless they name one. */
const NEAR = 4;

/** Days from the publication of one to that of the other; null where either is unknown. */
export function daysBetween(a: Statement, b: Statement): number | null {
  const [left, right] = [readDay(a.article.published), readDay(b.article.published)];
  return left === null || right === null ? null : toDays(right) - toDays(left);
}

/** How the times of two figures or statements stand to each other: by their own dates, else by publication. */
export function relateTimes(
  a: Statement,
  b: Statement,
  left: readonly string[],
  right: readonly string[],
): TimeRelation {
  if (left.length > 0 && right.length > 0)
    return left.some((one) => right.some((other) => datesMeet(one, other))) ? 'same' : 'apart';
  if (a.article.id === b.article.id) return left.length === right.length ? 'same' : 'open';
  const between = daysBetween(a, b);
  if (left.length + right.length > 0) return 'open';
  if (between === null) return 'open';
  return Math.abs(between) <= NEAR ? 'same' : 'apart';
}

/** Whether one of some dates is a day that a statement's article was published on or right after. */
export function isJustBefore(dates: readonly string[], { article }: Statement): boolean {
  const printed = readDay(article.published);
  if (printed === null) return false;
  return dates.some((date) => {
    const day = readDay(date.replace(/^XXXX/u, String(printed.year)));
    const lapse = day === null ? -1 : toDays(printed) - toDays(day);
    return lapse >= 0 && lapse <= NEAR;
  });
}

/** Days from the publication of an article to the nearest day of an EDTF date; null where either leaves it open. */
export function daysFrom(edtf: string, { published }: Statement['article']): number | null {
  const printed = readDay(published);
  if (printed === null) return null;
  const reach = reachOf(edtf.replace(/XXXX/gu, String(printed.year)));
  if (reach === null || reach.low === null || reach.high === null) return null;
  const day = toDays(printed);
  return day < reach.low ? reach.low - day : day > reach.high ? reach.high - day : 0;
}
