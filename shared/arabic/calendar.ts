/** The calendar's words, ready for asking: months, weekdays, last and next, years and their parts. */
import type { CalendarLexicon, MonthsLexicon } from './lexicons';
import { type Found, keyOf, keySet, PhraseBook, strippedForms } from './phrases';
import { remember } from './remember';
import type { Scan } from './scan';

/** −1 for الماضي, 0 for الجاري, 1 for المقبل. */
export type Shift = -1 | 0 | 1;

export class Calendar {
  readonly #months: PhraseBook<number>;
  readonly #hijri: PhraseBook<number>;
  readonly #ambiguous: ReadonlySet<string>;
  readonly #shifts: ReadonlyMap<string, Shift>;
  readonly #weekdays: ReadonlyMap<string, number>;
  readonly #decades: ReadonlyMap<string, number>;
  readonly #sets: ReadonlyMap<keyof CalendarLexicon, ReadonlySet<string>>;
  readonly beforeYesterday: PhraseBook<true>;

  constructor(months: MonthsLexicon, calendar: CalendarLexicon) {
    this.#months = bookOf(months.gregorian);
    this.#hijri = bookOf(months.hijri);
    this.#ambiguous = keySet(calendar.ambiguousMonths);
    this.#shifts = new Map<string, Shift>([
      ...calendar.last.map((word) => [keyOf(word), -1] as const),
      ...calendar.this.map((word) => [keyOf(word), 0] as const),
      ...calendar.next.map((word) => [keyOf(word), 1] as const),
    ]);
    this.#weekdays = mapOf(calendar.weekdays.map(({ day, words }) => ({ value: day, words })));
    this.#decades = mapOf(calendar.decades);
    this.#sets = new Map(SETS.map((name) => [name, keySet(calendar[name])]));
    this.beforeYesterday = new PhraseBook(calendar.beforeYesterday.map((phrase) => [phrase, true]));
  }

  /** Whether a word, with letters glued before it, is of a set of the lexicon. */
  is(name: (typeof SETS)[number], key: string): boolean {
    return (this.#bits(key) & (1 << SETS.indexOf(name))) !== 0;
  }

  /** Which sets a word is of, one bit each. */
  readonly #bits = remember((key: string): number => {
    let bits = 0;
    SETS.forEach((name, at) => {
      const set = this.#sets.get(name)!;
      if (strippedForms(key).some(({ form }) => set.has(form))) bits |= 1 << at;
    });
    return bits;
  });

  /** Whether a time seen from the day of writing can begin with such a word. */
  readonly mayBeTime = remember(
    (key: string): boolean =>
      (['year', 'month', 'week', 'today', 'yesterday', 'tomorrow'] as const).some((name) =>
        this.is(name, key),
      ) ||
      this.weekday(key) !== null ||
      this.beforeYesterday.mayStart(key),
  );

  /** Whether a date can begin with such a word: most words of a text need no further question. */
  readonly mayBegin = remember(
    (key: string): boolean =>
      (['halves', 'thirds', 'quarters', 'year'] as const).some((name) => this.is(name, key)) ||
      this.weekday(key) !== null ||
      this.decade(key) !== null ||
      this.#months.mayStart(key) ||
      this.#hijri.mayStart(key),
  );

  /** As {@link is}, nothing glued. */
  isPlain(name: (typeof SETS)[number], key: string): boolean {
    return this.#sets.get(name)!.has(key);
  }

  shift(key: string): Shift | null {
    return this.#shifts.get(key) ?? null;
  }

  /** 1 (Monday) to 7, or null. */
  readonly weekday = remember((key: string): number | null => {
    for (const { form, glued } of strippedForms(key)) {
      const day =
        this.#weekdays.get(form) ?? (glued.endsWith('لل') ? this.#weekdays.get(`ال${form}`) : undefined);
      if (day !== undefined) return day;
    }
    return null;
  });

  readonly decade = remember((key: string): number | null => {
    for (const { form } of strippedForms(key)) {
      const decade = this.#decades.get(form);
      if (decade !== undefined) return decade;
    }
    return null;
  });

  /** The Gregorian month that begins at word `at`. `sure` is false for names that are other words as well. */
  month(scan: Scan, at: number): (Found<number> & { readonly sure: boolean }) | null {
    const found = this.#months.startingAt(scan.words, at);
    if (found === null || found.glued.endsWith('ال') || found.glued.endsWith('لل')) return null;
    const name = scan.key(at).slice(found.glued.length);
    // «آب» needs its madda: without it it is a father.
    if (name === 'اب' && !/[\u0622\u0653]/u.test(scan.raw(at))) return null;
    return { ...found, sure: !this.#ambiguous.has(name) };
  }

  hijriMonth(scan: Scan, at: number): Found<number> | null {
    return this.#hijri.startingAt(scan.words, at);
  }
}

const SETS = [
  'year',
  'month',
  'week',
  'day',
  'today',
  'yesterday',
  'tomorrow',
  'yearContexts',
  'dayContexts',
  'movedTo',
  'halves',
  'thirds',
  'quarters',
  'century',
  'era',
  'hijriEra',
  'hour',
  'monthContexts',
  'periods',
] as const satisfies readonly (keyof CalendarLexicon)[];

const bookOf = (lists: readonly (readonly string[])[]): PhraseBook<number> =>
  new PhraseBook(lists.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));

const mapOf = (
  lists: readonly { readonly value: number; readonly words: readonly string[] }[],
): Map<string, number> =>
  new Map(lists.flatMap(({ value, words }) => words.map((word) => [keyOf(word), value] as const)));
