/** What the forms of a right of reply and of a correction hold: the record as typed, and its day as it was written. */
import { z } from 'zod';
import { canonical } from '../../../shared/log/canonical';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Target } from '../../../shared/records/evidence';
import type { FieldsOf } from '../../../shared/records/kinds';
import type { Change } from '../../data/change';
import { beginDraft, draftChange, type FormDraft, formDraftSchema } from '../../data/form-draft';
import { readDay } from './read-day';

export type OpenKind = 'reply' | 'correction';

export interface OpenDraft<K extends OpenKind> {
  readonly form: FormDraft<K>;
  /** The day as typed; it becomes a date when it is saved. */
  readonly day: string;
}

const day = z.string().max(80);
export const openDraftSchemas: { readonly [K in OpenKind]: z.ZodType<OpenDraft<K>> } = {
  reply: z.object({ form: formDraftSchema('reply'), day }),
  correction: z.object({ form: formDraftSchema('correction'), day }),
};

/** The field in which a kind keeps its day. */
const dayField = { reply: 'askedAt', correction: 'correctedAt' } as const;
const proseField = { reply: 'answer', correction: 'text' } as const;

export const dayOf = ({ fields }: Pick<FoldedRecord<OpenKind>, 'fields'>): string | null =>
  'askedAt' in fields ? fields.askedAt : fields.correctedAt;

export const proseOf = (fields: FieldsOf<OpenKind>): string =>
  'answer' in fields ? fields.answer : fields.text;

/** The fields of a form with other prose in them. */
export const withProse = <K extends OpenKind>(kind: K, fields: FieldsOf<K>, prose: string): FieldsOf<K> => ({
  ...fields,
  [proseField[kind]]: prose,
});

/**
 * An untouched form.
 * @param today the day a new one begins with
 * @param asked who is likely to be asked
 */
export function beginOpen<K extends OpenKind>(
  kind: K,
  record: FoldedRecord<K> | null,
  { target, today, asked }: { readonly target: Target; readonly today: string; readonly asked: string },
): OpenDraft<K> {
  const filled = { target, ...(kind === 'reply' ? { asked } : {}) } as Partial<FieldsOf<K>>;
  return {
    form: beginDraft(kind, record, record ? {} : filled),
    day: record ? (dayOf(record) ?? '') : today,
  };
}

/** Whether the form is as it was opened. */
export const isUntouched = (draft: OpenDraft<OpenKind>, opened: OpenDraft<OpenKind>): boolean =>
  draft.day === opened.day && canonical(draft.form.fields) === canonical(opened.form.fields);

/** What keeps a form from being saved: a reply that asks nobody, a correction without words, a day that is none. */
export function problemOf(draft: OpenDraft<OpenKind>): 'nothing' | 'day' | null {
  const { fields } = draft.form;
  const said = proseOf(fields).trim() !== '' || ('asked' in fields && fields.asked.trim() !== '');
  if (!said) return 'nothing';
  return draft.day.trim() !== '' && readDay(draft.day) === null ? 'day' : null;
}

/** What saving writes; null where nothing was changed. */
export function openChange<K extends OpenKind>(kind: K, draft: OpenDraft<K>): Change<K> | null {
  const { fields } = draft.form;
  const named = 'asked' in fields ? { asked: fields.asked.trim() } : {};
  const settled = { ...fields, ...named, [dayField[kind]]: readDay(draft.day) };
  return draftChange(kind, { ...draft.form, fields: settled });
}
