/**
 * Numbers, instants and dates as a reader of the sheet expects them: in the sheet's language, in the editor's
 * numerals and month names, and always with the time zone, because the sheet travels.
 */
import { allColumns, type SheetColumn } from './columns';
import type { Language } from './document';

export interface PrintSettings {
  /** What of each claim is shown; everything where nothing is said. */
  readonly columns?: readonly SheetColumn[];
  readonly language: Language;
  /** Numerals of an Arabic sheet; an English one has Latin numerals. */
  readonly digits: 'arab' | 'latn';
  /** Month names of an Arabic sheet. */
  readonly months: 'levant' | 'egypt' | 'maghreb';
  /** IANA name of the zone in which instants are written, such as `UTC`. */
  readonly timeZone: string;
}

export interface Printer {
  /** Whether the reader is shown this of each claim. */
  readonly shows: (column: SheetColumn) => boolean;
  readonly language: Language;
  readonly dir: 'rtl' | 'ltr';
  /** CSS counter style for page numbers. */
  readonly counterStyle: 'arabic-indic' | 'decimal';
  readonly number: (value: number) => string;
  /** Date, time and zone. */
  readonly instant: (iso: string) => string;
  /** An EDTF date, no more exact than it is. */
  readonly date: (edtf: string) => string;
  readonly bytes: (size: number) => string;
}

const region = { levant: 'LB', egypt: 'EG', maghreb: 'TN' } as const;

/** One EDTF date of level 0 or 1: year, month and day as far as known, and whether it is uncertain or approximate. */
const edtfDate = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?(?:T[^?~%]*)?([?~%]?)$/u;

function printDate(tag: string, language: Language, edtf: string): string {
  const match = edtfDate.exec(edtf);
  if (!match) return edtf;
  const [, year = 'X', month = 'X', day = 'X', qualifier] = match;
  const known = (part: string): boolean => !part.includes('X');
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC' };
  if (known(year)) options.year = 'numeric';
  if (known(month)) options.month = 'long';
  if (known(day)) options.day = 'numeric';
  if (!known(year) && !known(month)) return edtf;
  const date = new Date(Date.UTC(0, known(month) ? Number(month) - 1 : 0, known(day) ? Number(day) : 1));
  date.setUTCFullYear(known(year) ? Number(year) : 2000);
  const printed = new Intl.DateTimeFormat(tag, options).format(date);
  if (qualifier === '~') return language === 'ar' ? `نحو ${printed}` : `about ${printed}`;
  return qualifier ? `${printed} (${language === 'ar' ? '؟' : '?'})` : printed;
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Builds the formatters for one sheet. */
export function makePrinter({
  language,
  digits,
  months,
  timeZone,
  columns = allColumns,
}: PrintSettings): Printer {
  const shown = new Set(columns);
  const numerals = language === 'ar' ? digits : 'latn';
  const tag = language === 'ar' ? `ar-${region[months]}-u-ca-gregory-nu-${numerals}` : 'en-GB-u-nu-latn';
  const numbers = new Intl.NumberFormat(tag);
  const instants = new Intl.DateTimeFormat(tag, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
    timeZoneName: 'short',
  });
  return {
    shows: (column) => shown.has(column),
    language,
    dir: language === 'ar' ? 'rtl' : 'ltr',
    counterStyle: numerals === 'arab' ? 'arabic-indic' : 'decimal',
    number: (value) => numbers.format(value),
    instant: (iso) => instants.format(new Date(iso)),
    date: (edtf) =>
      edtf
        .split('/')
        .map((part) => printDate(tag, language, part))
        .join(' – '),
    bytes: (size) => {
      const step = size < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(size) / 3));
      return new Intl.NumberFormat(tag, {
        style: 'unit',
        unit: units[step]!,
        unitDisplay: 'short',
        maximumFractionDigits: 1,
      }).format(size / 1000 ** step);
    },
  };
}
