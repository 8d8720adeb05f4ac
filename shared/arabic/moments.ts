/** One day, month or year as the text writes it: `12 من تشرين الثاني`, `يوم الجمعة 22`, `أيار 2024`, `عام 2019`. */
import type { Calendar } from './calendar';
import {
  isLongerFigure,
  isMoreFigure,
  type MomentRead,
  make,
  NOTHING,
  readDayAndMonth,
  readDayNumber,
  readMonthName,
  readNumeric,
  readShift,
  readYearAfter,
} from './date-parts';
import { readHijri, readHijriAlone } from './hijri-dates';
import type { Scan } from './scan';
import { readDecade, readYear } from './years';

/** What follows a month: a year, or words like الماضي, or nothing. */
function finish(scan: Scan, calendar: Calendar, month: number, day: number | null, at: number) {
  const year = readYearAfter(scan, calendar, at);
  if (year) return { moment: make({ year: year.year, month, day }), next: year.next };
  const shifted = readShift(scan, calendar, at);
  return { moment: make({ year: null, month, day }, shifted?.shift ?? null), next: shifted?.next ?? at };
}

/** `12 من تشرين الثاني`, `الأول من أبريل (نيسان)`, `2- أكتوبر`, `16. نوفمبر. 2016`. */
function readDayMonth(scan: Scan, calendar: Calendar, at: number): MomentRead | null {
  const day = readDayNumber(scan, at);
  if (day === null) return null;
  let next = day.next;
  const glued = scan.isMark(next, '-./') && scan.isGlued(next);
  if (glued) next++;
  const of = scan.key(next) === 'من' || scan.key(next) === 'شهر';
  if (of) next += scan.key(next) === 'من' && scan.key(next + 1) === 'شهر' ? 2 : 1;
  const month = readMonthName(scan, calendar, next);
  if (month === null)
    return readOfMonth(scan, calendar, day.day, at, next) ?? readHijri(scan, calendar, day.day, at, next);
  const { moment, next: end } = finish(scan, calendar, month.month, day.day, month.next);
  return moment && { moment, start: at, next: end };
}

/** `الثاني عشر من الشهر الجاري`, `15 من هذا الشهر`: a day of a month seen from the day of writing. */
function readOfMonth(
  scan: Scan,
  calendar: Calendar,
  day: number,
  start: number,
  at: number,
): MomentRead | null {
  if (scan.key(at - 1) !== 'من') return null;
  const isThis = scan.key(at) === 'هذا';
  const month = isThis ? at + 1 : at;
  if (!calendar.is('month', scan.key(month)) || !/^ال/u.test(scan.key(month))) return null;
  const by = isThis ? 0 : calendar.shift(scan.key(month + 1));
  if (by === null) return null;
  const moment = { ...NOTHING, day, shift: { unit: 'month', by } } as const;
  return { moment, start, next: isThis ? month + 1 : month + 2 };
}

/** A month alone: with a year, with its other name, after شهر or في, or a name that is nothing else. */
function readMonth(scan: Scan, calendar: Calendar, at: number): MomentRead | null {
  const month = readMonthName(scan, calendar, at);
  if (month === null) return null;
  const dayAfter = readAmericanDay(scan, calendar, month, at);
  if (dayAfter) return dayAfter;
  const { moment, next } = finish(scan, calendar, month.month, null, month.next);
  if (moment === null) return null;
  const said = month.sure || next > month.next || calendar.is('monthContexts', scan.key(at - 1));
  return said ? { moment, start: at, next } : null;
}

/** `September 10, 2016`, `سبتمبر10, 2016`. */
function readAmericanDay(
  scan: Scan,
  calendar: Calendar,
  month: { month: number; next: number },
  at: number,
): MomentRead | null {
  if (!scan.isDigits(month.next) || scan.key(month.next).length > 2) return null;
  const latin = /^[a-z]/u.test(scan.key(at));
  const year = readYearAfter(scan, calendar, month.next + 1);
  // In Arabic order a figure after the month mostly counts what follows it: «في أيار 12 قتيلاً».
  const alone = year !== null || !scan.isWord(month.next + 1) || scan.isGlued(month.next);
  if ((!latin && !alone) || isMoreFigure(scan, month.next + 1) || isLongerFigure(scan, month.next))
    return null;
  const moment = make({ year: year?.year ?? null, month: month.month, day: Number(scan.key(month.next)) });
  return moment && { moment, start: at, next: year?.next ?? month.next + 1 };
}

/** `الأربعاء 12 من تشرين الثاني`, `يوم الاثنين، 12 يناير 2016`, `يوم الجمعة 22`. */
function readWeekday(scan: Scan, calendar: Calendar, at: number): MomentRead | null {
  if (calendar.weekday(scan.key(at)) === null) return null;
  let next = at + 1;
  if (scan.isMark(next, '،,(')) next++;
  const read =
    readNumeric(scan, next) ?? readDayAndMonth(scan, calendar, next) ?? readDayMonth(scan, calendar, next);
  if (read) return { ...read, start: at };
  const day = scan.isDigits(next) && next === at + 1 ? readDayNumber(scan, next) : null;
  if (day === null || scan.isWord(day.next) || isMoreFigure(scan, day.next)) return null;
  return { moment: { ...NOTHING, day: day.day }, start: at, next: day.next };
}

/** `سأعود في 15`, `أُرجئ إلى 27`: a bare number that can only be a day. */
function readBareDay(scan: Scan, calendar: Calendar, at: number): MomentRead | null {
  const before = scan.key(at - 1);
  const moved = (before === 'في' || before === 'الي') && calendar.is('movedTo', scan.key(at - 2));
  // «يوم 15» names a day; «في اليوم 15» counts days.
  const named = /^[وفبل]?يوم$/u.test(before) && !scan.isGlued(at);
  if (!scan.isDigits(at) || !(moved || named)) return null;
  const day = readDayNumber(scan, at);
  const ends = day && !scan.isWord(day.next) && !isMoreFigure(scan, day.next);
  return ends ? { moment: { ...NOTHING, day: day.day }, start: at, next: day.next } : null;
}

export function readMoment(
  scan: Scan,
  calendar: Calendar,
  at: number,
  isCounted: (at: number) => boolean,
): MomentRead | null {
  return (
    readNumeric(scan, at) ??
    readWeekday(scan, calendar, at) ??
    readDayAndMonth(scan, calendar, at) ??
    readDayMonth(scan, calendar, at) ??
    readMonth(scan, calendar, at) ??
    readHijriAlone(scan, calendar, at) ??
    readYear(scan, calendar, at, isCounted) ??
    readDecade(scan, calendar, at) ??
    readBareDay(scan, calendar, at)
  );
}
