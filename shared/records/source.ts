/** A source: who or what can vouch for something. Its reliability is graded apart from what it says. */
import { z } from 'zod';
import { idSchema } from './ids';
import { proseSchema } from './text';

/**
 * Reliability of a source by the Admiralty code: A completely reliable, B usually, C fairly, D not usually,
 * E unreliable, F cannot be judged.
 */
export const reliabilitySchema = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);
export type Reliability = z.infer<typeof reliabilitySchema>;

export const sourceTypeSchema = z.enum([
  'official',
  'agency',
  'outlet',
  'witness',
  'expert',
  'organisation',
  'document',
  'imagery',
  'social',
  'other',
]);
export type SourceType = z.infer<typeof sourceTypeSchema>;

export const sourceFields = z.object({
  name: z.string().max(400),
  type: sourceTypeSchema,
  reliability: reliabilitySchema,
  note: proseSchema,
  /** Why the source is not named to readers, where its safety forbids it. */
  redactionReason: z.string().max(2000),
  /** The source this one turned out to be: entered twice, shown once. Nothing that names it is rewritten. */
  mergedInto: idSchema.nullable(),
  retracted: z.boolean(),
});
export type SourceFields = z.infer<typeof sourceFields>;

export const sourceDefaults: SourceFields = {
  name: '',
  type: 'other',
  reliability: 'F',
  note: '',
  redactionReason: '',
  mergedInto: null,
  retracted: false,
};
