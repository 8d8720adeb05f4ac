/** A source's own page: name, kind, Admiralty letter, and why it may not be named. */
import { useMemo, useState } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { reliabilitySchema, type SourceFields, sourceTypeSchema } from '../../../shared/records/source';
import { areNear } from '../../../shared/weigh/names';
import { beginDraft, changedFields, draftChange, formDraftSchema, isOvertaken } from '../../data/form-draft';
import { useDraft } from '../../data/use-draft';
import { ProseField } from '../../editor/prose-field';
import { useI18n } from '../../i18n/i18n';
import { sayDraft } from '../../i18n/say-draft';
import { Button } from '../../ui/button';
import { Choices, Select, TextField } from '../../ui/fields';
import { notify } from '../../ui/notices';
import { useActs } from './use-act';

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
  const i18n = useI18n();
  const { t } = i18n;
  const acts = useActs(dossier);
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
  const save = async (): Promise<void> => {
    const name = fields.name.trim();
    if (name === '') return setNameMissing(true);
    const change = draftChange('source', { ...form, fields: { ...fields, name } });
    if (change && !(await acts.save([change]))) return;
    draft.drop();
    notify({ tone: 'info', text: t.sources.saved(name) });
    onSaved(form.id);
  };

  return (
    <form
      className="source-form"
      aria-label={record ? record.fields.name || t.sources.unnamed : t.sources.newTitle}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={t.sources.name}
        value={fields.name}
        onChange={(name) => set({ name })}
        maxLength={400}
        autoFocus={record === null}
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
      {draft.value && isOvertaken('source', draft.value, record) ? (
        <p className="asked-line" role="status">
          {t.drafts.changedMeanwhile}
        </p>
      ) : null}
      <footer className="source-foot">
        <Button type="submit" look="primary" isDisabled={record !== null && draft.value === null}>
          {t.common.save}
        </Button>
        {draft.value ? (
          <>
            <Button look="quiet" onPress={draft.drop}>
              {t.drafts.discard}
            </Button>
            <span className="field-hint">{sayDraft(i18n, draft)}</span>
          </>
        ) : null}
        {onCancel ? (
          <Button look="quiet" onPress={onCancel}>
            {t.common.cancel}
          </Button>
        ) : null}
      </footer>
    </form>
  );
}
