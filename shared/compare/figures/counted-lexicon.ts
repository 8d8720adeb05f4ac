/** The lexicon of what figures in news count: what was done, and the units. A desk may replace it or add to it. */
import { z } from 'zod';
import countedJson from '../../../resources/lexicons/counted.json';
import { headOf, wordsSchema } from '../../arabic/lexicons';

export const countedSchema = z.object({
  ...headOf('qarina/counted/1'),
  /** What was done to what is counted: killed, held, moved. */
  actions: z.record(z.string(), wordsSchema),
  units: z.record(z.string(), wordsSchema),
  /** Words of an action only right before a number of people: `سقط سبعة`, `تقل 40 راكباً`. */
  beside: z.record(z.string(), wordsSchema),
  /** What somebody spends who has not died (قضوا ليلتهم). */
  spent: wordsSchema,
  /** Units that may stand for each other under one action. */
  people: z.array(z.string()).readonly(),
  /** Units that are always a part of the whole. */
  groups: z.array(z.string()).readonly(),
  /** Units of time and way: how long or how often something is, not how many there are. */
  lengths: z.array(z.string()).readonly(),
  /** Units of money. */
  currencies: z.array(z.string()).readonly(),
  /** Words before the length of a window of time (خلال شهر). */
  windows: wordsSchema,
  /** What takes time: the length of one is a fact about it. */
  happenings: wordsSchema,
  /** Words of beginning and arriving: a time after which something began is not how long it lasted. */
  starting: wordsSchema,
  increase: wordsSchema,
  decrease: wordsSchema,
  /** `تعادل ضعف …`: the multiple is meant to the letter. */
  equals: wordsSchema,
  /** What stands before a place when something happened there. */
  scopePrepositions: wordsSchema,
  /** Those of them that lead to people and things as often as to places. */
  loosePrepositions: wordsSchema,
  /** And those of these that lead to a place behind a strike (غارة على). */
  strikePrepositions: wordsSchema,
  /** What stands before a figure of when and where (خلال 10 دقائق، في 3 محافظات). */
  within: wordsSchema,
  /** Figures that stand behind what they count (أسبوع واحد). */
  following: wordsSchema,
  /** Verbs that mean dying only where nothing of `spent` is behind them. */
  passing: wordsSchema,
  /** Words of a time before. */
  thatTime: wordsSchema,
  /** What makes one of `recurring` or of what happens the one before (الموسم الماضي). */
  former: wordsSchema,
  recurring: wordsSchema,
  /** The same in English: before a stretch of time or an event (last season), and behind a stretch (years ago). */
  previous: wordsSchema,
  ago: wordsSchema,
  stretches: wordsSchema,
  /** Words before a length of time that put what happened so long ago. */
  beforeNow: wordsSchema,
  /** Those of `lengths` that part one event from another. */
  longLengths: z.array(z.string()).readonly(),
  /** What stands before a length of time, or behind it, where it only says when, how often or how old. */
  moments: wordsSchema,
  momentsBehind: wordsSchema,
  /** What stands before a length of time after which something happened. */
  elapsing: wordsSchema,
  /** Beginnings of words of being late, which is a length of what came late. */
  late: wordsSchema,
  /** Words that only say that a sum follows. */
  sums: wordsSchema,
  /** Nouns that announce a figure of something (عدد النازحين، نسبة الفقر). */
  announcing: wordsSchema,
  /** Those of them that, pointed at, mean the figure told before (هذا الرقم). */
  pointedAt: wordsSchema,
  /** Times and parts that come in a row and are numbered (ليلة 5 من القصف). */
  inARow: wordsSchema,
  /** Words of an event beside the one told of (`غارة منفصلة`). */
  asides: wordsSchema.default([]),
  /** What becomes of some of those counted: taken in by one hospital, still there, discharged. */
  handled: wordsSchema.default([]),
  /** What is said of those that were not lost (نجت 46 خيمة). */
  spared: wordsSchema.default([]),
});

export type CountedLexicon = z.infer<typeof countedSchema>;

export const builtInCounted: CountedLexicon = countedSchema.parse(countedJson);
