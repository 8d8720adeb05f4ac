/**
 * Dates as editors type them and pages state them → EDTF, holding no more than was said. Days come before months
 * in numbers, as in every Arabic newsroom; a number that fits only the other way is taken that way.
 */
import lexicon from '../../resources/lexicons/months.json';
import { daysIn } from '../arabic/edtf';

/** Names that are ordinary words as well: "the spring of 2011" is no date. */
const ordinary: ReadonlySet<string> = new Set(['الربيع', 'النوار', 'نوار', 'أي النار', 'ماية']);

/** Ways to type a name: as it is, without hamza or madda, without accents. */
const spellings = (name: string): readonly string[] => {
  const lower = name.toLowerCase();
  return [lower, lower.replace(/[أإآ]/gu, 'ا'), lower.normalize('NFD').replace(/[\u0300-\u036f]/gu, '')];
};

const months: ReadonlyMap<string, number> = new Map(
  lexicon.gregorian.flatMap((names, at) =>
    names
      .filter((name) => !ordinary.has(name))
      .flatMap(spellings)
      .map((name) => [name, at + 1] as const),
  ),
);

/** Any name of a month, lower case, as an alternation for a regular expression; longer names first. */
export const anyMonth = [...months.keys()].sort((a, b) => b.length - a.length).join('|');

const two = (value: number): string => String(value).padStart(2, '0');

function day(year: number, month: number, dayOfMonth: number): string | null {
  const known = month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysIn(month, year);
  return known ? `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}` : null;
}

function month(year: number, monthOfYear: number): string | null {
  return monthOfYear >= 1 && monthOfYear <= 12
    ? `${String(year).padStart(4, '0')}-${two(monthOfYear)}`
    : null;
}

/** Digits as 0–9, no marks, one space; lower case. */
function plain(text: string): string {
  return text
    .replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.codePointAt(0)! & 0xf))
    .replace(/[\u064b-\u0652\u0640\p{Cf}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

const inNumbers = /(?<!\d)(\d{1,2})\s*[/.\-،]\s*(\d{1,2})\s*[/.\-،]\s*(\d{4})(?!\d)/u;
const yearFirst = /(?<!\d)(\d{4})\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{1,2}))?(?!\d)/u;
const dayMonthYear = new RegExp(
  `(?<!\\d)(?:(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:من\\s+)?(?:of\\s+)?)?(?<!\\p{L})(${anyMonth})(?!\\p{L})(?:\\s*[/-]\\s*(?:${anyMonth})(?!\\p{L}))?[,،\\s]*(?:من عام|عام|سنة)?\\s*(\\d{4})(?!\\d)`,
  'u',
);
const monthDayYear = new RegExp(
  `(?<!\\p{L})(${anyMonth})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?[,،]?\\s+(\\d{4})(?!\\d)`,
  'u',
);

function fromNumbers(text: string): string | null {
  const first = yearFirst.exec(text);
  if (first) {
    const [, year, second, third] = first;
    return third ? day(Number(year), Number(second), Number(third)) : month(Number(year), Number(second));
  }
  const match = inNumbers.exec(text);
  if (!match) return null;
  const [a, b, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return day(year, b, a) ?? day(year, a, b);
}

function fromNames(text: string): string | null {
  const american = monthDayYear.exec(text);
  if (american) return day(Number(american[3]), months.get(american[1]!)!, Number(american[2]));
  const match = dayMonthYear.exec(text);
  if (!match) return null;
  const [, dayOfMonth, name, year] = match;
  const monthOfYear = months.get(name!)!;
  return dayOfMonth ? day(Number(year), monthOfYear, Number(dayOfMonth)) : month(Number(year), monthOfYear);
}

/**
 * Reads a date that stands anywhere in a short text.
 * @returns EDTF: a day, a month or a year; null where none is said, or one that does not exist
 */
export function readTypedDate(text: string): string | null {
  const words = plain(text);
  if (/^\d{4}$/u.test(words)) return words;
  return fromNumbers(words) ?? fromNames(words);
}
