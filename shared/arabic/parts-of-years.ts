/** Stretches that one expression names: seasons over two years (`2023/2024`), halves, quarters and thirds of one. */
import type { Calendar } from './calendar';
import { type DateRead, isMoreFigure, isRecentYear, NOTHING, readShift, readYearAfter } from './date-parts';
import { readOrdinal } from './ordinals';
import type { Scan } from './scan';

/** `2023/2024`, `2023-24`: a season or school year. */
export function readSeason(scan: Scan, at: number): DateRead | null {
  if (!scan.isDigits(at) || !isRecentYear(scan.key(at)) || !scan.isMark(at + 1, '/-–')) return null;
  if (!scan.isDigits(at + 2) || scan.isMark(at - 1, '/-–.#') || isMoreFigure(scan, at + 3)) return null;
  const from = Number(scan.key(at));
  const written = scan.key(at + 2);
  const short = /^\d\d$/u.test(written) && scan.isGlued(at + 1) && scan.isGlued(at + 2);
  const to = short ? Math.floor(from / 100) * 100 + Number(written) : Number(written);
  const fits = short ? to === from + 1 : isRecentYear(written) && to > from;
  if (!fits || scan.isMark(at + 3, '/-–')) return null;
  return { start: at, next: at + 3, from: { ...NOTHING, year: from }, to: { ...NOTHING, year: to } };
}

/** `النصف الأول من عام 2024`, `الربع الثاني من العام الجاري`. */
export function readPartOfYear(scan: Scan, calendar: Calendar, at: number): DateRead | null {
  const key = scan.key(at);
  const parts = calendar.is('halves', key)
    ? 2
    : calendar.is('quarters', key)
      ? 4
      : calendar.is('thirds', key)
        ? 3
        : 0;
  if (parts === 0) return null;
  const which = scan.key(at + 1) === 'الاخير' ? { value: parts, next: at + 2 } : readOrdinal(scan, at + 1);
  if (which === null || which.value > parts) return null;
  const of = scan.key(which.next) === 'من' ? which.next + 1 : which.next;
  const year = readYearAfter(scan, calendar, of);
  const shifted = year
    ? null
    : readShift(scan, calendar, scan.key(which.next) === 'من' ? which.next : which.next - 1);
  if (year === null && shifted?.shift.unit !== 'year') return null;
  const length = 12 / parts;
  const last = which.value * length;
  const shared = { ...NOTHING, year: year?.year ?? null, shift: shifted?.shift ?? null };
  return {
    start: at,
    next: (year ?? shifted)!.next,
    from: { ...shared, month: last - length + 1 },
    to: { ...shared, month: last },
  };
}
