/**
 * Points and stretches of the Gregorian calendar as far as a text names them, written as EDTF (ISO 8601-2:2019):
 * `2024-01`, `XXXX-04-01`, `198X`, `2024-01/2024-06`. What is not said stays X.
 */

export interface Point {
  readonly year: number | null;
  /** 1–12. */
  readonly month: number | null;
  readonly day: number | null;
  /** A decade or century instead of a year: `198X`. */
  readonly vagueYear?: string;
}

const two = (value: number | null): string => (value === null ? 'XX' : String(value).padStart(2, '0'));

/** Days of a month, leap years by the Gregorian rule; 29 for a February of no year. */
export function daysIn(month: number, year: number | null): number {
  const leap = year === null || (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Whether such a day can be. */
export const exists = ({ year, month, day }: Point): boolean =>
  (month === null || (month >= 1 && month <= 12)) &&
  (day === null || (day >= 1 && day <= (month === null ? 31 : daysIn(month, year))));

export function formatPoint({ year, month, day, vagueYear }: Point): string {
  const head = vagueYear ?? (year === null ? 'XXXX' : String(year).padStart(4, '0'));
  if (day !== null) return `${head}-${two(month)}-${two(day)}`;
  return month === null ? head : `${head}-${two(month)}`;
}

export const formatInterval = (from: Point, to: Point): string => `${formatPoint(from)}/${formatPoint(to)}`;

/** A full day, `YYYY-MM-DD`, as a point; null for anything else. */
export function readDay(edtf: string | null | undefined): Point | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(edtf ?? '');
  if (!match) return null;
  const point = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return exists(point) ? point : null;
}

/** Days since a fixed one, for weekdays and days before and after. Proleptic Gregorian (Hinnant's civil days). */
export function toDays({ year, month, day }: Point): number {
  const y = month! <= 2 ? year! - 1 : year!;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month! + (month! > 2 ? -3 : 9)) + 2) / 5) + day! - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** The reverse of {@link toDays}. */
export function fromDays(days: number): Point {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: year + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (point: Point): number => ((((toDays(point) + 3) % 7) + 7) % 7) + 1;
