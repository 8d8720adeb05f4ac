/**
 * A figure or date of a claim as an editor has it: what the words are worth, how firmly, and of what. The rules
 * read figures from the quote; where they read wrongly, the editor's list stands in the place of theirs.
 */
import { z } from 'zod';
import { edtfSchema } from './text';

/** How firmly a number is said. `multiple-of`: twice or ten times something that is not said. */
export const figureBoundSchema = z.enum([
  'exact',
  'about',
  'at-least',
  'at-most',
  'fewer-than',
  'multiple-of',
]);
export type FigureBound = z.infer<typeof figureBoundSchema>;

/** A number (percent as its hundredths are said: 12 for 12 %); its lowest and highest; or an EDTF date. */
export const figureValueSchema = z.union([
  z.object({ kind: z.literal('number'), value: z.number(), percent: z.boolean() }).readonly(),
  z.object({ kind: z.literal('range'), low: z.number(), high: z.number(), percent: z.boolean() }).readonly(),
  z.object({ kind: z.literal('date'), edtf: edtfSchema }).readonly(),
  /** Vague (several, dozens), or of a calendar that EDTF does not hold. */
  z.object({ kind: z.literal('unknown') }).readonly(),
]);
export type FigureValue = z.infer<typeof figureValueSchema>;

export const figureSchema = z
  .object({
    /** The words that say it, as the quote has them. */
    text: z.string().min(1).max(400),
    value: figureValueSchema,
    bound: figureBoundSchema,
    /** What is counted or measured; empty where that is not said. */
    counted: z.string().max(200),
  })
  .readonly();
export type Figure = z.infer<typeof figureSchema>;
