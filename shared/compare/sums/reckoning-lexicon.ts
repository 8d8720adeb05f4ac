/** The lexicon of reckoning: its schema and the built-in one. */
import { z } from 'zod';
import reckoningJson from '../../../resources/lexicons/reckoning.json';
import { headOf, wordsSchema } from '../../arabic/lexicons';

export const reckoningSchema = z.object({
  ...headOf('qarina/reckoning/1'),
  /** Words that say that a whole is told in its parts (توزعت على). */
  dividing: wordsSchema,
  /** What stands before the whole that some are of (من أصل). */
  outOf: wordsSchema,
  /** What stands before a rate that says the figures told before again (أي ما نسبته). */
  thatIs: wordsSchema,
  /** Parts of a whole by name, each in percent. */
  fractions: z.array(z.object({ value: z.number(), words: wordsSchema })).readonly(),
  /** Words of which what is the one is not the other, and everything is one of the two (كلياً، جزئياً). */
  complements: z.array(z.object({ a: wordsSchema, b: wordsSchema })).readonly(),
  /** How one can vote: whoever does one does none of the others. */
  ballots: z.record(z.string(), wordsSchema),
});

export type ReckoningLexicon = z.infer<typeof reckoningSchema>;

export const builtInReckoning: ReckoningLexicon = reckoningSchema.parse(reckoningJson);
