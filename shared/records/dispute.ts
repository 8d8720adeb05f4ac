/**
 * A dispute: a question an editor opened. Its positions and the claims that stand behind each are records of
 * their own, so that two editors can add to one dispute apart and both additions survive the merge.
 */
import { z } from 'zod';
import { idSchema } from './ids';
import { proseSchema } from './text';

export const disputeFields = z.object({
  question: z.string().max(1000),
  state: z.enum(['open', 'settled']),
  note: proseSchema,
  retracted: z.boolean(),
});
export type DisputeFields = z.infer<typeof disputeFields>;
export const disputeDefaults: DisputeFields = { question: '', state: 'open', note: '', retracted: false };

export const positionFields = z.object({
  dispute: idSchema.or(z.literal('')),
  label: z.string().max(400),
  /** Place among the dispute's positions; ties are broken by the record's id. */
  order: z.number(),
  retracted: z.boolean(),
});
export type PositionFields = z.infer<typeof positionFields>;
export const positionDefaults: PositionFields = { dispute: '', label: '', order: 0, retracted: false };

/** A claim's stand in a dispute: the claim speaks for that position. */
export const standFields = z.object({
  dispute: idSchema.or(z.literal('')),
  position: idSchema.or(z.literal('')),
  claim: idSchema.or(z.literal('')),
  retracted: z.boolean(),
});
export type StandFields = z.infer<typeof standFields>;
export const standDefaults: StandFields = { dispute: '', position: '', claim: '', retracted: false };
