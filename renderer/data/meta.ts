/** What the database knows about itself: the version of the fold its records come from, and accepted losses. */
import { z } from 'zod';
import { editorSchema } from '../../shared/log/entry';
import { type Id, idSchema } from '../../shared/records/ids';

/** Rows of the table `meta`, each with the schema of its value. */
export const metaSchemas = {
  /** Version of the fold that the stored records come from. */
  fold: z.number().int(),
  /** Entries the journal holds and the editor chose to go on without. */
  'set-aside': z.array(idSchema),
  /** The editor of this machine: localStorage alone forgets them where the browser is killed at once. */
  editor: editorSchema,
} as const;

export type MetaKey = keyof typeof metaSchemas;

/** Reads one row's value as it came from the disk; anything unreadable counts as not there. */
export function readMeta<K extends MetaKey>(key: K, row: unknown): z.infer<(typeof metaSchemas)[K]> | null {
  const value = typeof row === 'object' && row !== null && 'value' in row ? row.value : undefined;
  const parsed = metaSchemas[key].safeParse(value);
  return parsed.success ? (parsed.data as z.infer<(typeof metaSchemas)[K]>) : null;
}

/** The accepted losses in a row of `meta`. */
export const readSetAside = (row: unknown): readonly Id[] => readMeta('set-aside', row) ?? [];
