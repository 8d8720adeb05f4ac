/** A claim: a check-worthy assertion at a place in an article, with who says it and through whom. */
import { z } from 'zod';
import { figureSchema } from './figure';
import { idSchema } from './ids';
import { anchorSchema, proseSchema } from './text';

/** What kind of thing a claim asserts. */
export const categorySchema = z.enum([
  'target-nature',
  'person-identity',
  'casualties',
  'quantity',
  'date',
  'location',
  'strike',
  'legal',
  'political-position',
  'forecast',
  'other',
]);
export type Category = z.infer<typeof categorySchema>;
export const categories = categorySchema.options;

/** Where the work on a claim stands. Separate from its verdict. */
export const workflowSchema = z.enum(['new', 'checking', 'asked', 'ready']);
export type Workflow = z.infer<typeof workflowSchema>;

export const claimFields = z.object({
  article: idSchema.or(z.literal('')),
  anchor: anchorSchema,
  category: categorySchema,
  /** The claim as the editor would put it, standing alone. */
  statement: z.string().max(4000),
  /** Who says it. Empty where the outlet itself narrates. */
  speaker: z.string().max(400),
  /** Through whom, from the speaker outwards to the outlet, not naming either. */
  via: z.array(z.string().min(1).max(400)).max(12).readonly(),
  /** Its figures and dates as an editor has corrected them; null: as the rules read them from the quote. */
  figures: z.array(figureSchema).max(60).readonly().nullable(),
  workflow: workflowSchema,
  note: proseSchema,
  retracted: z.boolean(),
});
export type ClaimFields = z.infer<typeof claimFields>;

export const claimDefaults: ClaimFields = {
  article: '',
  anchor: { start: 0, end: 1, exact: ' ', prefix: '', suffix: '' },
  category: 'other',
  statement: '',
  speaker: '',
  via: [],
  figures: null,
  workflow: 'new',
  note: '',
  retracted: false,
};
