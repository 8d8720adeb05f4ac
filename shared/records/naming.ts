/**
 * A decision on names: spellings that an editor took for one person or body, or kept apart. The texts stay as they
 * are; only what is compared reads several spellings as one. Its record's id comes from the names themselves, so
 * that two editors who decide about the same ones meet in one record and see where they differ. Taking it back
 * retracts it.
 */
import { z } from 'zod';
import { foldText } from '../arabic/fold';
import type { Id } from './ids';
import { namedId } from './named-id';

export const namingFields = z.object({
  names: z.array(z.string().min(1).max(400)).max(40).readonly(),
  /** One name, or different ones. */
  same: z.boolean(),
  retracted: z.boolean(),
});
export type NamingFields = z.infer<typeof namingFields>;

export const namingDefaults: NamingFields = { names: [], same: true, retracted: false };

/** The id of the one record that can decide about some names, in whatever order they are given. */
export const namingId = (names: readonly string[]): Id =>
  namedId(['naming', ...names.map((name) => foldText(name, 'exact').trim()).sort()]);
