/**
 * A correction: something the desk had already handed over about a claim or a dispute was wrong, and is said to be.
 * A record of its own: corrections of several editors add up, and none takes the place of another.
 */
import { z } from 'zod';
import { targetSchema } from './evidence';
import { edtfSchema, proseSchema } from './text';

export const correctionFields = z.object({
  target: targetSchema,
  /** When it was corrected towards readers; null where it is not said. */
  correctedAt: edtfSchema.nullable(),
  /** What was wrong, and what is right. */
  text: proseSchema,
  retracted: z.boolean(),
});
export type CorrectionFields = z.infer<typeof correctionFields>;

export const correctionDefaults: CorrectionFields = {
  target: { kind: 'claim', id: '' },
  correctedAt: null,
  text: '',
  retracted: false,
};
