/**
 * Dates said in relation to the day of writing, resolved: against the article's own date where it has one, else
 * against a stretch of the same months that the text itself gives with its year. Never against anything else.
 */
import type { Moment } from './date-parts';
import { exists, formatInterval, formatPoint, type Point } from './edtf';

/** The year a month said with الماضي, الجاري or المقبل falls in, seen from a day. */
function yearOfMonth(month: number, by: number, written: Point): number {
  const year = written.year!;
  if (by < 0) return month < written.month! ? year : year - 1;
  if (by > 0) return month > written.month! ? year : year + 1;
  return year;
}

/** @param written the article's own day, or null where it has none */
export function resolveMoment(moment: Moment, written: Point | null): Moment {
  const { shift } = moment;
  if (shift === null || moment.year !== null || written === null) return moment;
  if (shift.unit === 'month' && moment.month === null && moment.day !== null) {
    const months = written.year! * 12 + written.month! - 1 + shift.by;
    const day = { ...moment, year: Math.floor(months / 12), month: (months % 12) + 1 };
    return exists(day) ? day : moment;
  }
  const year =
    shift.unit === 'year'
      ? written.year! + shift.by
      : moment.month === null
        ? null
        : yearOfMonth(moment.month, shift.by, written);
  const resolved = { ...moment, year };
  return exists(resolved) ? resolved : moment;
}

/** EDTF of a moment or stretch; null where the calendar is not the Gregorian one. */
export function formatMoments(from: Moment, to: Moment | null): string | null {
  if (from.hijri || to?.hijri) return null;
  return to === null ? formatPoint(from) : formatInterval(from, to);
}

/**
 * The year of a stretch that says only which months of «this year», from another stretch of the very same months
 * that names its year. Null where none or several do.
 */
export function yearFromText(
  from: Moment,
  to: Moment,
  stretches: readonly { readonly from: Moment; readonly to: Moment }[],
): number | null {
  const years = new Set(
    stretches
      .filter(
        (other) =>
          other.from.month === from.month && other.to.month === to.month && other.from.year === other.to.year,
      )
      .map((other) => other.from.year)
      .filter((year) => year !== null),
  );
  return years.size === 1 ? [...years][0]! : null;
}
