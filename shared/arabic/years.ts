/** Years and decades: `عام 2019`, `في 2019`, `عامي 2019 و2020`, `ثمانينيات القرن الماضي`. */
import type { Calendar } from './calendar';
import { readCardinal } from './cardinals';
import { isLongerFigure, isRecentYear, type MomentRead, NOTHING, readYearAfter, skipEra } from './date-parts';
import { readOrdinal } from './ordinals';
import type { Scan } from './scan';

/** `عام 2019`, `العام 2024`, `سنة ألف وتسعمائة`, `في 2019`. */
export function readYear(
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

/** `ثمانينيات القرن الماضي`. */
export function readDecade(scan: Scan, calendar: Calendar, at: number): MomentRead | null {
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
