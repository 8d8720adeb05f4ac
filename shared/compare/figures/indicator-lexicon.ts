/** The lexicon of quantities with a name: its schema and the built-in one. */
import { z } from 'zod';
import indicatorsJson from '../../../resources/lexicons/indicators.json';
import { headOf, wordsSchema } from '../../arabic/lexicons';

export const indicatorsSchema = z.object({
  ...headOf('qarina/indicators/1'),
  /**
   * Named quantities: what they are given in; whether there is a new one each day; and whether it must be `told` of
   * what it is (a price of bread is no price of oil).
   */
  families: z.record(
    z.string(),
    z.object({
      in: z.array(z.enum(['money', 'rate'])).readonly(),
      heads: wordsSchema,
      daily: z.boolean().default(false),
      told: z.boolean().default(false),
    }),
  ),
  /** Crowds: what those in them are called, or what they do and where. */
  crowds: z.record(z.string(), z.object({ nouns: wordsSchema, gathered: wordsSchema, venues: wordsSchema })),
  /** A sum a month is none a year. */
  periods: z.record(z.string(), wordsSchema),
  /** Words beside a figure of which one excludes the others of its axis; those `alone` exclude their absence too. */
  axes: z.array(z.record(z.string(), wordsSchema)).readonly(),
  alone: z.array(z.string()).readonly(),
  /** What a price is of, behind `ل` and «per». */
  each: wordsSchema,
});

export type IndicatorsLexicon = z.infer<typeof indicatorsSchema>;

export const builtInIndicators: IndicatorsLexicon = indicatorsSchema.parse(indicatorsJson);
