/**
 * What a form holds while somebody types in it: the record's fields as typed, and the record as it was when they
 * began. Saving sets only what they changed and replaces only what they had seen.
 */
import { z } from 'zod';
import { canonical } from '../../shared/log/canonical';
import type { FoldedRecord } from '../../shared/log/fold';
import { type Id, idSchema } from '../../shared/records/ids';
import { type FieldsOf, type Kind, kinds } from '../../shared/records/kinds';
import { type Change, create } from './change';
import { newId } from './identity';

type Seen<K extends Kind> = Pick<FoldedRecord<K>, 'fields' | 'heads'>;

export interface FormDraft<K extends Kind> {
  /** The record's id, chosen when the form was opened: saving twice never makes two. */
  readonly id: Id;
  readonly fields: FieldsOf<K>;
  /** The record when typing began; null for one that is not there yet. */
  readonly base: Seen<K> | null;
}

/** An untouched form for a record, or for a new one with some fields filled in. */
export function beginDraft<K extends Kind>(
  kind: K,
  record: FoldedRecord<K> | null,
  filled: Partial<FieldsOf<K>> = {},
): FormDraft<K> {
  const defaults = kinds[kind].defaults as FieldsOf<K>;
  const base = record ? { fields: record.fields, heads: record.heads } : null;
  const fields = { ...defaults, ...record?.fields, ...filled };
  return { id: record?.id ?? newId(), fields, base };
}

/** The fields that were changed, by name. For a new record those that differ from the defaults. */
export function changedFields<K extends Kind>(kind: K, draft: FormDraft<K>): Partial<FieldsOf<K>> {
  const before = (draft.base?.fields ?? kinds[kind].defaults) as Record<string, unknown>;
  const changed = Object.entries(draft.fields).filter(
    ([field, value]) => canonical(value) !== canonical(before[field]),
  );
  return Object.fromEntries(changed) as Partial<FieldsOf<K>>;
}

/** The change that saving makes, or null where nothing was changed. */
export function draftChange<K extends Kind>(kind: K, draft: FormDraft<K>): Change<K> | null {
  if (!draft.base) return create(kind, draft.fields, draft.id);
  const set = changedFields(kind, draft);
  const fields = Object.keys(set);
  if (fields.length === 0) return null;
  const { heads } = draft.base;
  const replaces = Object.fromEntries(fields.map((field) => [field, heads[field] ?? []]));
  return { record: { kind, id: draft.id }, set, replaces };
}

/** A form in which more was typed while `made` was saved: what is in it now begins with that. `entry` says it. */
export function typedSince<K extends Kind>(
  kind: K,
  later: FormDraft<K>,
  { set }: Change<K>,
  entry: Id,
): FormDraft<K> {
  const before = later.base ?? { fields: kinds[kind].defaults as FieldsOf<K>, heads: {} };
  const heads = Object.fromEntries(Object.keys(set).map((field) => [field, [entry]]));
  const base = { fields: { ...before.fields, ...set } as FieldsOf<K>, heads: { ...before.heads, ...heads } };
  return { ...later, base };
}

/** Whether a field that was changed here has been changed elsewhere since typing began. */
export function isOvertaken<K extends Kind>(
  kind: K,
  draft: FormDraft<K>,
  record: FoldedRecord<K> | null,
): boolean {
  if (!draft.base || !record) return false;
  const { heads } = draft.base;
  return Object.keys(changedFields(kind, draft)).some(
    (field) => canonical(heads[field] ?? []) !== canonical(record.heads[field] ?? []),
  );
}

/** What a kept draft of a form must look like. A field it was kept without, by an earlier program, has its default. */
export function formDraftSchema<K extends Kind>(kind: K): z.ZodType<FormDraft<K>> {
  const { defaults } = kinds[kind];
  const filled = (kept: unknown): unknown =>
    typeof kept === 'object' && kept !== null ? { ...defaults, ...kept } : kept;
  const fields = z.preprocess(filled, kinds[kind].fields);
  const seen = z.object({ fields, heads: z.record(z.string(), z.array(idSchema)) });
  return z.object({ id: idSchema, fields, base: seen.nullable() }) as unknown as z.ZodType<FormDraft<K>>;
}
