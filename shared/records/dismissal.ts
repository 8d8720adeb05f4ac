/**
 * A dismissal: an editor's word that something the rules ask is not worth asking here. It names what was asked by
 * a key that comes from the words themselves and not from their place, so that it holds for a later version of the
 * page and on a colleague's machine; its record's id comes from the same key, so that two editors who dismiss one
 * thing meet in one record. Taking a dismissal back retracts it.
 */
import { z } from 'zod';
import type { Id } from './ids';
import { namedId } from './named-id';

/** What is dismissed: one suggestion, every suggestion of one kind, or one tension. */
export const dismissedSchema = z.enum(['suggestion', 'suggestion-kind', 'tension']);
export type Dismissed = z.infer<typeof dismissedSchema>;

/** Longest key, in UTF-16 code units. Who makes keys of longer things cuts or hashes them, always alike. */
export const LONGEST_KEY = 2000;

export const dismissalFields = z.object({
  what: dismissedSchema,
  /** The thing's own name among its like: the same on every machine that looks at the same words. */
  key: z.string().max(LONGEST_KEY),
  retracted: z.boolean(),
});
export type DismissalFields = z.infer<typeof dismissalFields>;

export const dismissalDefaults: DismissalFields = { what: 'suggestion', key: '', retracted: false };

/** The id of the one record that can dismiss a thing. */
export const dismissalId = (what: Dismissed, key: string): Id => namedId(['dismissal', what, key]);
