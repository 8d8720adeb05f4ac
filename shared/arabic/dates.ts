/**
 * Dates as the text writes them: `12 من تشرين الثاني`, `نوفمبر (تشرين الثاني) الماضي`, `2025/05/27`, `عام 2019`,
 * `بين 1 و6 أيار`, `النصف الأول من العام الجاري`. What a date leaves open is left open here; words like الماضي are
 * kept as a shift that resolve-dates.ts applies where the article's own date is known.
 */
import type { Calendar } from './calendar';
import { readCardinal } from './cardinals';
import {
  isLongerFigure,
  isMoreFigure,
  isRecentYear,
  type Moment,
  type MomentRead,
  make,
  NOTHING,
  readDayAndMonth,
  readDayNumber,
  readMonthName,
  readNumeric,
  readShift,
  readYearAfter,
  skipEra,
} from './date-parts';
import { readOrdinal } from './ordinals';
import type { Scan } from './scan';

export interface DateRead {
  readonly start: number;
  readonly next: number;
  readonly from: Moment;
  readonly to: Moment | null;
}

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

/** `15 رمضان 1445`: recognised, not converted. */
function readHijri(
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
function readHijriAlone(scan: Scan, calendar: Calendar, at: number): MomentRead | null {
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

/** `عام 2019`, `العام 2024`, `سنة ألف وتسعمائة`, `في 2019`. */
function readYear(
  scan: Scan,
  calendar: Calendar,
  at: number,
  isCounted: (at: number) => boolean,
): MomentRead | null {
  if (calendar.is('year', scan.key(at))) {
    const year = readYearAfter(scan, calendar, at);
    return year && { moment: { ...NOTHING, year: year.year }, start: at + 1, next: year.next };
  }
  if (
    !scan.isDigits(at) ||
    !isRecentYear(scan.key(at)) ||
    isLongerFigure(scan, at) ||
    scan.isMark(at - 1, '#/.')
  )
    return null;
  const before = scan.key(at - 1);
  const glued =
    scan.isGlued(at) && before !== '' && !'وبلكف'.includes(before[0]!) && !scan.isMark(at - 1, '(«"“[-–');
  if (glued || isCounted(at + 1) || scan.isMark(at + 1, '%٪')) return null;
  const said =
    calendar.is('yearContexts', before) || isAfterYear(scan, calendar, at) || isOfPeriod(scan, calendar, at);
  if (!said) return null;
  return {
    moment: { ...NOTHING, year: Number(scan.key(at)) },
    start: at,
    next: skipEra(scan, calendar, at + 1),
  };
}

const PERIOD_REACH = 4;

/** `الفترة نفسها من 2030`, `النصف الأول من 2019`: a year whose part is named before من. */
function isOfPeriod(scan: Scan, calendar: Calendar, at: number): boolean {
  if (scan.key(at - 1) !== 'من') return false;
  for (let back = at - 2; back >= Math.max(0, at - 2 - PERIOD_REACH) && scan.isWord(back); back--) {
    if (calendar.is('periods', scan.key(back)) || calendar.month(scan, back)?.sure) return true;
  }
  return false;
}

/** `عامي 2019 و2020`, `الأعوام 2019 و2020 و2021`: a year joined to a year. */
function isAfterYear(scan: Scan, calendar: Calendar, at: number): boolean {
  let first = at;
  while (
    ['و', 'او', '-', '–', '/', 'حتي', 'الي', '،'].includes(scan.key(first - 1)) &&
    scan.isDigits(first - 2) &&
    isRecentYear(scan.key(first - 2)) &&
    at - first < MAX_JOINED_YEARS
  )
    first -= 2;
  if (first === at) return false;
  return calendar.is('year', scan.key(first - 1)) || calendar.is('yearContexts', scan.key(first - 1));
}

const MAX_JOINED_YEARS = 12;

/** `2023/2024`, `2023-24`: a season or school year. */
function readSeason(scan: Scan, at: number): DateRead | null {
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
function readPartOfYear(scan: Scan, calendar: Calendar, at: number): DateRead | null {
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

/** `ثمانينيات القرن الماضي`. */
function readDecade(scan: Scan, calendar: Calendar, at: number): MomentRead | null {
  const decade = calendar.decade(scan.key(at));
  if (decade === null) return null;
  if (!calendar.is('century', scan.key(at + 1)))
    return { moment: { ...NOTHING, vagueYear: `XX${decade / 10}X` }, start: at, next: at + 1 };
  const shift = calendar.shift(scan.key(at + 2));
  const century =
    shift === -1 ? { value: 20, next: at + 3 } : (readOrdinal(scan, at + 2) ?? readCardinal(scan, at + 2));
  if (!century) return null;
  return {
    moment: { ...NOTHING, vagueYear: `${century.value - 1}${decade / 10}X` },
    start: at,
    next: century.next,
  };
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

function readMoment(
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
