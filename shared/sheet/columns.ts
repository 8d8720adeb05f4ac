/**
 * What of each claim a reader is shown: the editor chooses for the desk at hand, and every format follows the same
 * choice. JSON holds everything always: it is for programs.
 */
import { z } from 'zod';

/** In the order in which they are offered. */
export const columnSchema = z.enum([
  'category',
  'workflow',
  'context',
  'statement',
  'chain',
  'verdict',
  'reasons',
  'evidence',
  'openness',
  'disputes',
  'article',
  'place',
  'pages',
]);
export type SheetColumn = z.infer<typeof columnSchema>;
export const allColumns: readonly SheetColumn[] = columnSchema.options;

/** In which order the claims stand: as they are read, by their numbers, or by what was found. */
export const orderSchema = z.enum(['reading', 'number', 'verdict']);
export type SheetOrder = z.infer<typeof orderSchema>;

/** Stands among ratings for “nobody’s answer stands”. No rating has this id: theirs are never empty. */
export const NO_RATING = '';
