/**
 * Rows that say when a page was published: a date among labels, hours and weekdays, or how long ago. A date in a
 * sentence is none of these.
 */
import { keyOf } from './key';
import { isDateLabel } from './lexicon';
import { anyMonth, readTypedDate } from './typed-date';

const D = '[0-9٠-٩۰-۹]';
const WEEKDAYS =
  'السبت|الأحد|الاحد|الإثنين|الاثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun';

const NUMERIC = `(?<!${D}|[/.-])(?:${D}{4}\\s?[-/.]\\s?${D}{1,2}\\s?[-/.]\\s?${D}{1,2}|${D}{1,2}\\s?[-/.،]\\s?${D}{1,2}\\s?[-/.،]\\s?${D}{4})(?!${D}|[/-]${D})`;
const MONTH = `(?<!\\p{L})(?:${anyMonth})(?!\\p{L})`;
const DAY_MONTH = `(?:${D}{1,2}(?:st|nd|rd|th)?\\s*(?:من\\s+)?)?${MONTH}(?:\\s*[/(-]\\s*${MONTH}\\s*\\)?)?[,،\\s]*(?:عام\\s+|سنة\\s+)?${D}{4}(?!${D})`;
const MONTH_DAY = `${MONTH}\\.?\\s+${D}{1,2}(?:st|nd|rd|th)?[,،]?\\s+${D}{4}(?!${D})`;

const YEAR = new RegExp(`${D}{4}`, 'u');
const DATE = new RegExp(`${NUMERIC}|${MONTH_DAY}|${DAY_MONTH}`, 'iu');
const CLOCK = new RegExp(
  `${D}{1,2}\\s?[:٫.]\\s?${D}{2}(?::${D}{2})?(?!${D})(?:\\s*(?:[ap]\\.?m\\.?|gmt|utc|[صم](?!\\p{L})|صباحا?ً?|مساءً?|ظهراً?))?(?:\\s*[+-]${D}{1,4})?`,
  'giu',
);
const WEEKDAY = new RegExp(`(?<![a-z])(?:${WEEKDAYS})(?![a-z])`, 'giu');
/** A date of the Islamic calendar stands beside the other one and is left to it. */
const HIJRI = new RegExp(
  `(?:${D}{1,2}\\s+)?(?:محرم|صفر|ربيع (?:ال)?(?:أول|آخر|ثاني)|جماد[ىي] (?:ال)?(?:أول[ىي]|آخرة|ثاني[ةه]?)|رجب|شعبان|رمضان|شوال|ذ[وي] القعدة|ذ[وي] الحجة)\\s*[,،]?\\s*${D}{4}(?:\\s*هـ?)?`,
  'gu',
);
const WEEKDAY_BEFORE = new RegExp(`(?:${WEEKDAYS})\\s*[,،:-]?\\s*$`, 'iu');
const AGO = new RegExp(
  `^(?:(?:نشر|نُشر|تحديث|آخر تحديث)\\s*:?\\s*)?(?:منذ|قبل)\\s+(?:${D}+\\s+)?(?:ثانية|ثوان|ثواني|دقيقة|دقيقتين|دقائق|ساعة|ساعتين|ساعات|يوم|يومين|أيام|أسبوع|أسبوعين|أسابيع|شهر|شهرين|أشهر|سنة|سنتين|سنوات)$|^(?:updated\\s+)?(?:${D}+|an?|one|two)\\s+(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\\s+ago$|^(?:أمس|اليوم|just now|today|yesterday)$`,
  'iu',
);

export interface FoundDate {
  /** Offsets in the text asked about. */
  readonly start: number;
  readonly end: number;
  /** EDTF, or null where the numbers name no day. */
  readonly edtf: string | null;
}

/** The first written-out date with a year. */
export function findDate(text: string): FoundDate | null {
  const match = YEAR.test(text) ? DATE.exec(text) : null;
  if (!match) return null;
  const written = match[0].replace(/\(\s*(\p{L}[^()]*?)\s*\)/u, '/$1 ');
  return { start: match.index, end: match.index + match[0].length, edtf: readTypedDate(written) };
}

/** What a date row holds beside the date: offsets of the words before it, or null if it is no date row. */
export interface DateRow {
  readonly edtf: string | null;
  /** A day, only an hour, or how long ago. */
  readonly form: 'day' | 'clock' | 'ago';
  /** The date with its weekday, labels and hour: from here to the row's end unless `before` is empty. */
  readonly start: number;
  /** Words before the date that are no label: an outlet, a section, a name. */
  readonly before: string;
  /** Words after it. */
  readonly after: string;
}

const SEPARATED = /[|،,:·•/–—-]\s*$/u;
const withoutTimes = (text: string): string =>
  text.replace(CLOCK, ' ').replace(HIJRI, ' ').replace(WEEKDAY, ' ');
const isLabels = (text: string): boolean => isDateLabel(keyOf(withoutTimes(text)));

/** Most words that may stand beside a date in its row. */
const MAX_BESIDE = 6;

function readDated(text: string, found: FoundDate): DateRow | null {
  const head = text.slice(0, found.start);
  const tail = text.slice(found.end);
  const weekday = WEEKDAY_BEFORE.exec(head);
  const before = isLabels(head) ? '' : head.slice(0, weekday?.index ?? head.length);
  const after = isLabels(tail) ? '' : tail;
  const beside = keyOf(withoutTimes(`${before} ${after}`));
  if (beside !== '' && beside.split(' ').length > MAX_BESIDE) return null;
  const apart =
    before === '' || weekday !== null || SEPARATED.test(before) || isLabels(before.split(/[|:]/u).at(-1)!);
  if (!apart || (after !== '' && !/^\s*[|،,·•/–—(-]/u.test(after) && before === '' && !/^\s*$/u.test(after)))
    return null;
  return {
    edtf: found.edtf,
    form: 'day',
    start: before === '' ? 0 : (weekday?.index ?? found.start),
    before: before.trim(),
    after: after.trim(),
  };
}

/** A row that is a date, an hour or an age with labels at most, or a date beside an outlet's or section's name. */
export function readDateRow(text: string): DateRow | null {
  if (text.length > 160) return null;
  const found = findDate(text);
  if (found) return readDated(text, found);
  const bare = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const timed = CLOCK.test(text);
  CLOCK.lastIndex = 0;
  const form = AGO.test(bare) ? 'ago' : timed && isLabels(text) ? 'clock' : null;
  return form && { edtf: null, form, start: 0, before: '', after: '' };
}
