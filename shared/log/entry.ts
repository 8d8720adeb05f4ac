/**
 * An entry: the unit of the log. It sets fields of one record and names, for each field, the entries it
 * replaces: those whose values the editor saw when deciding. Nothing else ever changes a dossier.
 */
import { z } from 'zod';
import { type Id, idSchema, instantSchema } from '../records/ids';
import { type Kind, kindNames, kinds } from '../records/kinds';
import { canonical } from './canonical';

/**
 * Version of the entry and record schemas. A file or database that names a higher one is refused, not guessed at;
 * entries of a lower one are sound as they are, and fields they do not know hold their defaults. 2: dismissals,
 * decisions on names, figures of claims. 3: rights of reply, corrections, what a picture or recording turned out to be.
 * 4: the position that a piece of evidence on a dispute speaks for or against.
 */
export const SCHEMA_VERSION = 4;

/** Who acted. `id` stays with a machine's editor; `name` is what they called themselves then. */
export const editorSchema = z.object({ id: idSchema, name: z.string().max(200) }).readonly();
export type Editor = z.infer<typeof editorSchema>;

export const entrySchema = z
  .object({
    id: idSchema,
    dossier: idSchema,
    at: instantSchema,
    by: editorSchema,
    /** Entries made by one act share it: they are committed, undone and redone together. */
    act: idSchema,
    /** The act this entry takes back, where it is an undo or a redo. */
    undoes: idSchema.optional(),
    record: z.object({ kind: z.enum(kindNames as [Kind, ...Kind[]]), id: idSchema }).readonly(),
    /** Field → value. `null` in a field that knows no null means "as if never set": the default stands. */
    set: z.record(z.string(), z.json()).readonly(),
    replaces: z.record(z.string(), z.array(idSchema).max(1000).readonly()).readonly(),
  })
  .readonly();
export type Entry = z.infer<typeof entrySchema>;

/** What is wrong with a thing that is not an entry of this version. */
export interface EntryProblem {
  readonly entry: Id | null;
  readonly path: string;
  readonly message: string;
}

/** No value of a record nests deeper; what does was made to exhaust whoever reads it. */
const MAX_DEPTH = 12;

function isShallow(value: unknown, depth: number): boolean {
  if (value === null || typeof value !== 'object') return true;
  return depth > 0 && Object.values(value).every((inner) => isShallow(inner, depth - 1));
}

/** Fields a schema drops in silence (unknown ones, `__proto__`) make the value print differently. */
const keepsAll = (value: unknown, parsed: unknown): boolean => canonical(value) === canonical(parsed);

function checkValue(entry: Entry, field: string, value: unknown): EntryProblem | null {
  const shape: Readonly<Record<string, z.ZodType>> = kinds[entry.record.kind].fields.shape;
  const schema = Object.hasOwn(shape, field) ? shape[field] : undefined;
  const path = `set.${field}`;
  if (!schema) return { entry: entry.id, path, message: 'unknown field' };
  if (value === null) return null;
  const result = schema.safeParse(value);
  if (!result.success) return { entry: entry.id, path, message: result.error.issues[0]!.message };
  return keepsAll(value, result.data) ? null : { entry: entry.id, path, message: 'holds something unknown' };
}

/**
 * Checks one entry down to the values of its fields. Nothing that comes from a file may be cast to an entry.
 * @returns the problems found, none where the entry is sound
 */
export function checkEntry(candidate: unknown): readonly EntryProblem[] {
  if (!isShallow(candidate, MAX_DEPTH)) return [{ entry: null, path: '', message: 'nested too deep' }];
  const parsed = entrySchema.safeParse(candidate);
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => ({
      entry: null,
      path: issue.path.join('.'),
      message: issue.message,
    }));
  }
  const entry = parsed.data;
  const problems: EntryProblem[] = [];
  if (!keepsAll(candidate, entry))
    problems.push({ entry: entry.id, path: '', message: 'holds something unknown' });
  for (const [field, value] of Object.entries(entry.set)) {
    const problem = checkValue(entry, field, value);
    if (problem) problems.push(problem);
  }
  for (const field of Object.keys(entry.replaces)) {
    if (Object.hasOwn(entry.set, field)) continue;
    problems.push({
      entry: entry.id,
      path: `replaces.${field}`,
      message: 'replaces a field it does not set',
    });
  }
  return problems;
}
