/** Dates of the Hijri calendar: recognised, so that their figures count nothing, and not converted. */
import type { Calendar } from './calendar';
import { type MomentRead, NOTHING } from './date-parts';
import type { Scan } from './scan';

/** `15 رمضان 1445`: recognised, not converted. */
export function readHijri(
  scan: Scan,
  calendar: Calendar,
  day: number,
  start: number,
  at: number,
): MomentRead | null {
  const month = calendar.hijriMonth(scan, at);
  if (month === null || month.glued !== '') return null;
  const { next: end } = month;
  const next = readHijriYear(scan, calendar, scan.isMark(end, '،,') ? end + 1 : end) ?? end;
  return { moment: { ...NOTHING, day, hijri: true }, start, next };
}

/** `رمضان 1452هـ`, `عام 1446هـ`, `1447 هجرية`: recognised, not converted. */
export function readHijriAlone(scan: Scan, calendar: Calendar, at: number): MomentRead | null {
  const month = calendar.hijriMonth(scan, at);
  if (month !== null && !month.glued.endsWith('ال')) {
    const year = readHijriYear(scan, calendar, month.next);
    return year === null ? null : { moment: { ...NOTHING, hijri: true }, start: at, next: year };
  }
  const year = readHijriYear(scan, calendar, at);
  return year !== null && calendar.isPlain('hijriEra', scan.key(year - 1))
    ? { moment: { ...NOTHING, hijri: true }, start: at, next: year }
    : null;
}

/** The index after a year of the Hijri calendar with its sign, if it has one, or null. */
function readHijriYear(scan: Scan, calendar: Calendar, at: number): number | null {
  const from = calendar.is('year', scan.key(at)) ? at + 1 : at;
  if (!scan.isDigits(from) || !/^1[34]\d\d$/u.test(scan.key(from))) return null;
  return calendar.isPlain('hijriEra', scan.key(from + 1)) ? from + 2 : from + 1;
}
