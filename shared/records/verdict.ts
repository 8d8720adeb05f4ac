/**
 * A verdict: a rating on the desk's scale with reasons. Who gave it and when is in its entry. A verdict's
 * record carries the id of its claim or dispute, so that two editors who judge apart meet in one record and
 * their answers stand side by side as a disagreement.
 */
import { z } from 'zod';
import { targetSchema } from './evidence';
import { proseSchema } from './text';

/** Rating and reasons are one value: settling a disagreement never marries one's rating to another's reasons. */
export const judgementSchema = z
  .object({
    /** A rating's id on the dossier's scale; empty where the verdict was withdrawn. */
    rating: z.string().max(60),
    reasons: proseSchema,
  })
  .readonly();
export type Judgement = z.infer<typeof judgementSchema>;

export const verdictFields = z.object({
  target: targetSchema,
  judgement: judgementSchema.nullable(),
  retracted: z.boolean(),
});
export type VerdictFields = z.infer<typeof verdictFields>;

export const verdictDefaults: VerdictFields = {
  target: { kind: 'claim', id: '' },
  judgement: null,
  retracted: false,
};
