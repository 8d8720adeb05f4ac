/** A source's own page: name, kind, Admiralty letter, and why it may not be named. */

import { useMemo, useState } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { reliabilitySchema, type SourceFields, sourceTypeSchema } from '../../../shared/records/source';
import { areNear } from '../../../shared/weigh/names';
import { settleDraft } from '../../data/after-save';
import {
  beginDraft,
  changedFields,
  draftChange,
  formDraftSchema,
  isOvertaken,
  typedSince,
} from '../../data/form-draft';
import { useDraft } from '../../data/use-draft';
import { ProseField } from '../../editor/prose-field';
import { DraftForm } from '../../forms/draft-form';
import { useSave } from '../../forms/use-record-acts';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Choices, Select, TextField } from '../../ui/fields';

const schema = formDraftSchema('source');

interface Props {
  readonly dossier: Id;
  /** The source in hand, or null for a new one. */
  readonly record: FoldedRecord<'source'> | null;
  /** All sources, retracted ones too: nearly equal names are warned about. */
  readonly sources: readonly FoldedRecord<'source'>[];
  readonly onSaved: (id: Id) => void;
  readonly onShow: (id: Id) => void;
  readonly onCancel?: () => void;
}

export function SourceForm({ dossier, record, sources, onSaved, onShow, onCancel }: Props) {
  const { t } = useI18n();
  const save = useSave(dossier);
  const draft = useDraft(`source ${dossier} ${record?.id ?? 'new'}`, schema);
  const untouched = useMemo(() => beginDraft('source', record), [record]);
  const [nameMissing, setNameMissing] = useState(false);
  const form = draft.value ?? untouched;
  const { fields } = form;
  const near = useMemo(
    () =>
      sources.filter((other) => other.id !== form.id && areNear(other.fields.name, fields.name)).slice(0, 3),
    [sources, form.id, fields.name],
  );

  const set = (part: Partial<SourceFields>): void => {
    const next = { ...form, fields: { ...fields, ...part } };
    if (part.name?.trim()) setNameMissing(false);
    if (Object.keys(changedFields('source', next)).length === 0) draft.drop();
    else draft.type(next);
  };
  const keep = async (): Promise<void> => {
    const name = fields.name.trim();
    if (name === '') return setNameMissing(true);
    const change = draftChange('source', { ...form, fields: { ...fields, name } });
    const act = change && (await save([change], { say: t.sources.saved(name) }));
    if (!change || !act) return;
    const goOn = (later: typeof form, entry: Id): typeof form => typedSince('source', later, change, entry);
    if (await settleDraft(draft, form, { dossier, act, record: change.record }, goOn)) onSaved(form.id);
  };
  const leave = (): void => {
    draft.drop();
    onCancel?.();
  };

  return (
    <DraftForm
      title={record ? record.fields.name || t.sources.unnamed : t.sources.newTitle}
      draft={draft}
      pressed={record ? 0 : 1}
      isOvertaken={draft.value !== null && isOvertaken('source', draft.value, record)}
      isDisabled={record !== null && draft.value === null}
      onSave={keep}
      onLeave={leave}
      always={onCancel === undefined}
    >
      <TextField
        label={t.sources.name}
        value={fields.name}
        onChange={(name) => set({ name })}
        maxLength={400}
        error={nameMissing ? t.sources.nameMissing : undefined}
      />
      {near.map((other) => (
        <p key={other.id} className="asked-line" role="status">
          {other.fields.retracted
            ? t.sources.nearRetracted(other.fields.name)
            : t.sources.near(other.fields.name)}{' '}
          <Button size="small" onPress={() => onShow(other.id)}>
            {t.sources.showNear}
          </Button>
        </p>
      ))}
      <Select
        label={t.sources.type}
        value={fields.type}
        options={sourceTypeSchema.options.map((value) => ({ value, label: t.terms.sourceType[value] }))}
        onChange={(type) => set({ type })}
      />
      <Choices
        label={t.sources.reliability}
        value={fields.reliability}
        options={reliabilitySchema.options.map((value) => ({
          value,
          label: t.terms.reliability[value],
          code: value,
        }))}
        onChange={(reliability) => set({ reliability })}
      />
      <ProseField
        dossier={dossier}
        label={t.sources.note}
        hint={t.sources.noteHint}
        value={fields.note}
        onChange={(note) => set({ note })}
        rows={3}
      />
      <TextField
        label={t.sources.redaction}
        hint={t.sources.redactionHint}
        value={fields.redactionReason}
        onChange={(redactionReason) => set({ redactionReason })}
        maxLength={2000}
      />
    </DraftForm>
  );
}
