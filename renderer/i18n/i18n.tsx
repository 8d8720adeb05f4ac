/**
 * The editor's language for components: catalogue, direction, numerals and dates. Evidence text never passes
 * through here; only what Qarina itself says does.
 */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { ar } from './ar';
import { en } from './en';
import type { Count } from './messages';

export type Locale = 'ar' | 'en';
/** Digit set: Arabic-Indic ٠–٩ or Latin 0–9. Regions differ, so it is a setting and never follows the language alone. */
export type Digits = 'arab' | 'latn';
/** Month names: Levant (كانون الثاني), Egypt and the Gulf (يناير), Maghreb (جانفي/يناير by country: Tunisia's here). */
export type Months = 'levant' | 'egypt' | 'maghreb';

export interface LanguageSettings {
  readonly locale: Locale;
  readonly digits: Digits;
  readonly months: Months;
}

export type Catalogue = typeof en;

export interface I18n {
  readonly locale: Locale;
  /** What was chosen, for documents that are printed by other means. */
  readonly settings: LanguageSettings;
  readonly dir: 'rtl' | 'ltr';
  readonly t: Catalogue;
  /** A number in the editor's numerals. */
  readonly number: (value: number) => string;
  /** A number for a plural message. */
  readonly count: (value: number) => Count;
  /** An instant as date and time in the editor's zone. */
  readonly dateTime: (iso: string) => string;
  readonly time: (iso: string) => string;
  /** An EDTF date; parts that the date does not hold are left out. */
  readonly date: (edtf: string) => string;
  readonly bytes: (size: number) => string;
  /** A share, 0 to 1, in whole per cent. */
  readonly percent: (share: number) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
}

const region: Record<Months, string> = { levant: 'LB', egypt: 'EG', maghreb: 'TN' };

/** Makes a formatter the first time its options are asked for: each costs milliseconds, and most are not wanted at start. */
function kept<O extends object, F>(make: (options: O) => F): (options: O) => F {
  const made = new Map<string, F>();
  return (options) => {
    const key = JSON.stringify(options);
    const formatter = made.get(key) ?? make(options);
    made.set(key, formatter);
    return formatter;
  };
}

/** Builds the formatters for one choice of settings. Pure; the provider keeps one. */
export function makeI18n(settings: LanguageSettings): I18n {
  const { locale, digits, months } = settings;
  const tag = locale === 'ar' ? `ar-${region[months]}-u-nu-${digits}` : `en-GB-u-nu-latn`;
  const numbers = kept((options) => new Intl.NumberFormat(tag, options));
  const dates = kept((options) => new Intl.DateTimeFormat(tag, options));
  const lists = kept((options: Intl.ListFormatOptions) => new Intl.ListFormat(tag, options));
  const number = (value: number): string => numbers({}).format(value);
  const partial = (year: string, month?: string, day?: string): string => {
    const known = {
      year: !year.includes('X'),
      month: !!month && !month.includes('X'),
      day: !!day && !day.includes('X'),
    };
    const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC' };
    if (known.year) options.year = 'numeric';
    if (known.month) options.month = 'long';
    if (known.day) options.day = 'numeric';
    if (!known.year && !known.month) return [year, month, day].filter(Boolean).join('-');
    const date = new Date(
      Date.UTC(
        known.year ? Number(year) : 2000,
        known.month ? Number(month) - 1 : 0,
        known.day ? Number(day) : 1,
      ),
    );
    return dates(options).format(date);
  };
  const one = (edtf: string): string => {
    const match = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?/.exec(edtf);
    return match ? partial(match[1]!, match[2], match[3]) : edtf;
  };
  const size = (value: number): string => {
    const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
    const step = value < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(value) / 3));
    const unit = {
      style: 'unit',
      unit: units[step]!,
      unitDisplay: 'short',
      maximumFractionDigits: 1,
    } as const;
    return numbers(unit).format(value / 1000 ** step);
  };
  return {
    locale,
    settings: { locale, digits, months },
    dir: locale === 'ar' ? 'rtl' : 'ltr',
    t: locale === 'ar' ? ar : en,
    number,
    count: (value) => ({ n: value, text: number(value) }),
    dateTime: (iso) => dates({ dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso)),
    time: (iso) => dates({ timeStyle: 'short' }).format(new Date(iso)),
    date: (edtf) => edtf.split('/').map(one).join(' – '),
    bytes: size,
    percent: (share) => numbers({ style: 'percent', maximumFractionDigits: 0 }).format(share),
    list: (items) => lists({ type: 'conjunction' }).format(items),
  };
}

const Context = createContext<I18n | null>(null);

export function I18nProvider({
  settings,
  children,
}: {
  readonly settings: LanguageSettings;
  readonly children: ReactNode;
}) {
  const { locale, digits, months } = settings;
  const value = useMemo(() => makeI18n({ locale, digits, months }), [locale, digits, months]);
  return <Context value={value}>{children}</Context>;
}

/** The catalogue and formatters in the editor's language. */
export function useI18n(): I18n {
  const value = useContext(Context);
  if (!value) throw new Error('useI18n outside I18nProvider');
  return value;
}
