/**
 * The lexicons the figures and dates are read with: their schemas, the built-in ones, and a desk's own taking the
 * place of one or more of them. Words are written as a newspaper writes them; folding is done on reading.
 */
import { z } from 'zod';
import calendarJson from '../../resources/lexicons/calendar.json';
import clockJson from '../../resources/lexicons/clock.json';
import dualsJson from '../../resources/lexicons/duals.json';
import englishNumbersJson from '../../resources/lexicons/englishNumbers.json';
import monthsJson from '../../resources/lexicons/months.json';
import numbersJson from '../../resources/lexicons/numbers.json';
import quantitiesJson from '../../resources/lexicons/quantities.json';

/** A word or a phrase of a lexicon. */
export const wordSchema = z.string().trim().min(1).max(80);
export const wordsSchema = z.array(wordSchema).max(5000).readonly();

/** What every lexicon begins with: which one and which form it is, and where its words are from. */
export const headOf = <T extends string>(schema: T) => ({
  schema: z.literal(schema),
  provenance: z.string().min(1).max(4000),
});

const valuedSchema = z.array(z.object({ value: z.number().nonnegative(), words: wordsSchema })).readonly();

const countedSchema = z.object({ one: wordsSchema, two: wordsSchema, many: wordsSchema });

export const numbersSchema = z.object({
  ...headOf('qarina/numbers/1'),
  units: valuedSchema,
  /** Forms of 1 and 2 that stand only before ten or tens. */
  bound: valuedSchema,
  ten: wordsSchema,
  teens: valuedSchema,
  tens: valuedSchema,
  hundreds: valuedSchema,
  manyHundreds: wordsSchema,
  scales: z.array(countedSchema.extend({ value: z.number().positive() })).readonly(),
  dozens: countedSchema,
  fractions: z.array(countedSchema.extend({ parts: z.number().int().min(2) })).readonly(),
  ordinals: valuedSchema,
  /** Ordinals that stand only before ten or tens. */
  ordinalsBeforeTen: valuedSchema,
  multiples: countedSchema,
  /** Words after which ضعف is a multiple and not weakness. */
  multipleContexts: wordsSchema,
  vague: wordsSchema,
  /** Vague only before مِن. */
  vagueWithOf: wordsSchema,
  negative: wordsSchema,
  point: wordsSchema,
  percent: wordsSchema,
  both: wordsSchema,
  /** Words that mean a number only with the last letter as written here (`عدة`, not `عده`). */
  strictEndings: wordsSchema,
  lookAlikes: wordsSchema,
  /** Words that are no numbers next to certain others. */
  notAfter: z
    .array(z.object({ words: wordsSchema, after: wordsSchema.optional(), before: wordsSchema.optional() }))
    .readonly(),
});

/** Numbers of English pages. */
export const englishNumbersSchema = z.object({
  ...headOf('qarina/englishNumbers/1'),
  /** From zero to nineteen, and from twenty to ninety. */
  units: z.array(wordSchema).length(20).readonly(),
  tens: z.array(wordSchema).length(8).readonly(),
  /** `signs` are written right behind digits (`3.4bn`). */
  scales: z
    .array(z.object({ value: z.number().positive(), words: wordsSchema, signs: wordsSchema }))
    .readonly(),
  dozens: valuedSchema,
  fractions: valuedSchema,
  vague: wordsSchema,
  /** Nouns before which `one` counts and is no pronoun. */
  singles: wordsSchema,
  percent: wordsSchema,
  /** Words before four digits that make them a year. */
  yearsAfter: wordsSchema,
  /** Words no number counts. */
  functionWords: wordsSchema,
});

export const monthsSchema = z.object({
  ...headOf('qarina/months/1'),
  gregorian: z.array(wordsSchema).length(12).readonly(),
  hijri: z.array(wordsSchema).length(12).readonly(),
});

export const calendarSchema = z.object({
  ...headOf('qarina/calendar/1'),
  weekdays: z.array(z.object({ day: z.number().int().min(1).max(7), words: wordsSchema })).readonly(),
  last: wordsSchema,
  this: wordsSchema,
  next: wordsSchema,
  year: wordsSchema,
  month: wordsSchema,
  week: wordsSchema,
  day: wordsSchema,
  today: wordsSchema,
  yesterday: wordsSchema,
  tomorrow: wordsSchema,
  beforeYesterday: wordsSchema,
  /** Words before a bare four-digit number that make it a year. */
  yearContexts: wordsSchema,
  /** Words before two numbers or one that make them a day. */
  dayContexts: wordsSchema,
  /** Verbs of coming, going and postponing: a bare number after them and إلى or في is a day. */
  movedTo: wordsSchema,
  halves: wordsSchema,
  thirds: wordsSchema,
  quarters: wordsSchema,
  century: wordsSchema,
  decades: valuedSchema,
  era: wordsSchema,
  hijriEra: wordsSchema,
  hour: wordsSchema,
  /** Names of months that are other words too. */
  ambiguousMonths: wordsSchema,
  monthContexts: wordsSchema,
  /** Stretches of a year: a bare year after them and من is a year. */
  periods: wordsSchema,
});

export const quantitiesSchema = z.object({
  ...headOf('qarina/quantities/1'),
  before: z.object({
    about: wordsSchema,
    'at-least': wordsSchema,
    'fewer-than': wordsSchema,
    'at-most': wordsSchema,
  }),
  after: z.object({ about: wordsSchema, 'at-least': wordsSchema, 'at-most': wordsSchema }),
  /** Nouns of measure that stand between a bound and its figure (`تجاوز عدد الضحايا 300`). */
  measures: wordsSchema,
  /** Nouns whose `الـ50` is a rank and no count. */
  ranked: wordsSchema,
  /** Words of a match: the figures with a stroke near them are its result and no range. */
  scores: wordsSchema,
  identifierHeads: wordsSchema,
  /** Words that may stand between such a head and its number. */
  identifierNouns: wordsSchema,
  /** Heads that are common nouns too: their number is a label only if nothing is counted after it. */
  plainIdentifierHeads: wordsSchema,
  timeUnits: wordsSchema,
  measureUnits: wordsSchema,
  /** Nouns that begin like the conjunction and can be counted (تسع وفيات). */
  wawNouns: wordsSchema.default([]),
  functionWords: wordsSchema,
  scope: z.object({ part: wordsSchema, total: wordsSchema, window: wordsSchema, other: wordsSchema }),
  /** Verbs and nouns of change: their مِن… إلى names two figures, not a range. */
  change: wordsSchema,
});

export const dualsSchema = z.object({
  ...headOf('qarina/duals/1'),
  broken: wordsSchema,
  construct: wordsSchema,
  time: wordsSchema,
  sound: wordsSchema,
  feminine: wordsSchema,
  lookAlikes: wordsSchema,
  determiners: wordsSchema,
});

const minuteSchema = z.number().int().min(0).max(2880);

export const clockSchema = z.object({
  ...headOf('qarina/clock/1'),
  /** What announces an hour (الساعة). */
  clock: wordsSchema,
  /** Hours as news ranks them (الثالثة), and as people say them behind الساعة. */
  hours: valuedSchema,
  spokenHours: valuedSchema,
  /** What is added to an hour by و or taken from it by one of `minus`. */
  minutes: valuedSchema,
  minus: wordsSchema,
  about: wordsSchema,
  exactly: wordsSchema,
  before: wordsSchema,
  after: wordsSchema,
  until: wordsSchema,
  since: wordsSchema,
  /** Prepositions an hour may stand behind. */
  leading: wordsSchema,
  /** Times of other places: not to be set against the time on the spot. */
  zones: wordsSchema,
  ante: wordsSchema,
  post: wordsSchema,
  /**
   * Parts of the day in minutes after its midnight, as widely as news uses them: words that say so alone, and nouns
   * that do before a day (مساء السبت).
   */
  parts: z
    .array(
      z.object({
        name: wordSchema,
        from: minuteSchema,
        to: minuteSchema,
        /** Which of the two hours of one name is meant. */
        half: z.enum(['ante', 'noon', 'post', 'night']),
        adverbs: wordsSchema,
        nouns: wordsSchema,
      }),
    )
    .readonly(),
  /** Nouns that name a part of the day right behind an hour. */
  spokenParts: z.array(z.object({ name: wordSchema, words: wordsSchema })).readonly(),
  points: valuedSchema,
  /** Days of the week of English pages, 1 for Monday. */
  days: valuedSchema,
  today: wordsSchema,
  yesterday: wordsSchema,
  /** Words after which a rank is an age (في السابعة من عمره). */
  ages: wordsSchema,
});

export type NumbersLexicon = z.infer<typeof numbersSchema>;
export type EnglishNumbersLexicon = z.infer<typeof englishNumbersSchema>;
export type MonthsLexicon = z.infer<typeof monthsSchema>;
export type CalendarLexicon = z.infer<typeof calendarSchema>;
export type QuantitiesLexicon = z.infer<typeof quantitiesSchema>;
export type DualsLexicon = z.infer<typeof dualsSchema>;
export type ClockLexicon = z.infer<typeof clockSchema>;

/** Everything the figures and dates of a text are read with. */
export interface ArabicLexicons {
  readonly numbers: NumbersLexicon;
  readonly englishNumbers: EnglishNumbersLexicon;
  readonly months: MonthsLexicon;
  readonly calendar: CalendarLexicon;
  readonly quantities: QuantitiesLexicon;
  readonly duals: DualsLexicon;
  readonly clock: ClockLexicon;
}

export const arabicSchemas = {
  numbers: numbersSchema,
  englishNumbers: englishNumbersSchema,
  months: monthsSchema,
  calendar: calendarSchema,
  quantities: quantitiesSchema,
  duals: dualsSchema,
  clock: clockSchema,
} as const;

export const builtInArabic: ArabicLexicons = {
  numbers: numbersSchema.parse(numbersJson),
  englishNumbers: englishNumbersSchema.parse(englishNumbersJson),
  months: monthsSchema.parse(monthsJson),
  calendar: calendarSchema.parse(calendarJson),
  quantities: quantitiesSchema.parse(quantitiesJson),
  duals: dualsSchema.parse(dualsJson),
  clock: clockSchema.parse(clockJson),
};
