/** The lexicon of what happens at a time: its schema and the built-in one. */
import { z } from 'zod';
import timedJson from '../../../resources/lexicons/timed.json';
import { headOf, wordsSchema } from '../../arabic/lexicons';

/** Nouns, verbs («past present», the present without its first letter) and English words. */
const wordsOfTime = { nouns: wordsSchema, verbs: wordsSchema, english: wordsSchema };

export const timedSchema = z.object({
  ...headOf('qarina/timed/1'),
  /**
   * Families of what happens at a time; of those that `recur` one place may see several within days. A story has one
   * of those it is about, and of those that belong `within` it: a search after anything (`*`), a departure before a
   * sinking.
   */
  events: z.record(
    z.string(),
    z.object({
      ...wordsOfTime,
      recurs: z.boolean(),
      /** Whether it has a time and no length. */
      momentary: z.boolean().default(false),
      within: z.array(z.string()).readonly().default([]),
      /** Words that make a story one about such an event and do not name it. */
      about: wordsSchema.default([]),
    }),
  ),
  /** What stands for the story's own event. */
  incident: wordsSchema,
  begins: z.object(wordsOfTime),
  ends: z.object(wordsOfTime),
  lasts: z.object(wordsOfTime),
  reports: z.object(wordsOfTime),
  arrivals: z.object(wordsOfTime),
  /** Whose arrival is worth a time. */
  rescuers: wordsSchema,
  /** Verbs that leave it to the next word what happened (تمكنوا من …). */
  lightVerbs: wordsSchema,
  harm: wordsSchema,
  harmEnglish: wordsSchema,
  /** Before an event that only dates another. */
  aside: wordsSchema,
  /** Words of what is still to come. */
  expected: wordsSchema,
  /** Nouns before an event that are that event (عملية الاعتقال); behind any other it is only named (ضحايا الغارة). */
  carriers: wordsSchema,
  /** Words beside an event that is not the story's. */
  other: wordsSchema,
  saying: wordsSchema,
  /** Verbs of being late and of waiting: how long before help came. */
  late: wordsSchema,
  /** Before a length that something took at most. */
  within: wordsSchema,
  /** Before a way between two places. */
  apartFrom: wordsSchema,
});

export type TimedLexicon = z.infer<typeof timedSchema>;

export const builtInTimed: TimedLexicon = timedSchema.parse(timedJson);
