/**
 * Changes: what a screen hands to `commit`. A change names the record, the fields it sets and the values the
 * editor saw when deciding, so that a colleague's edit made meanwhile in another window is never overwritten
 * unseen: it becomes a disagreement.
 */
import type { FoldedRecord } from '../../shared/log/fold';
import type { Id, Sha256 } from '../../shared/records/ids';
import type { FieldsOf, Kind } from '../../shared/records/kinds';
import { kinds } from '../../shared/records/kinds';
import { newId } from './identity';

export interface Change<K extends Kind = Kind> {
  readonly record: { readonly kind: K; readonly id: Id };
  readonly set: Readonly<Record<string, unknown>>;
  readonly replaces: Readonly<Record<string, readonly Id[]>>;
}

/** Bytes that a change names by their hash; stored once, in the same transaction. */
export interface Bytes {
  readonly sha256: Sha256;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

/**
 * A new record, every field written down.
 * @param id its id, where the caller must know it beforehand (to point at it from another record, or for a
 *   verdict, which bears the id of its target); otherwise a new one is made. A form makes it once, when it
 *   opens: a save that is tried twice then never makes two records
 */
export function create<K extends Kind>(kind: K, fields: Partial<FieldsOf<K>>, id: Id = newId()): Change<K> {
  return { record: { kind, id }, set: { ...kinds[kind].defaults, ...fields }, replaces: {} };
}

/** An edit of a record as it was shown; only the named fields change. */
export function edit<K extends Kind>(seen: FoldedRecord<K>, fields: Partial<FieldsOf<K>>): Change<K> {
  const replaces: Record<string, readonly Id[]> = {};
  for (const field of Object.keys(fields)) replaces[field] = seen.heads[field] ?? [];
  return { record: { kind: seen.kind, id: seen.id }, set: fields as Record<string, unknown>, replaces };
}

/**
 * Settles a disagreement: one entry that replaces every value standing in the field.
 * @param seen the record as it was shown, with its disagreement
 */
export function settle<K extends Kind, F extends keyof FieldsOf<K> & string>(
  seen: FoldedRecord<K>,
  field: F,
  value: FieldsOf<K>[F],
): Change<K> {
  return {
    record: { kind: seen.kind, id: seen.id },
    set: { [field]: value },
    replaces: { [field]: seen.heads[field] ?? [] },
  };
}
