/** Editing a dispute's question and note; what is typed is kept until it is saved. */
import { useMemo, useState } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { settleDraft } from '../../data/after-save';
import {
  beginDraft,
  changedFields,
  draftChange,
  type FormDraft,
  formDraftSchema,
  isOvertaken,
  typedSince,
} from '../../data/form-draft';
import { type DraftState, useDraft } from '../../data/use-draft';
import { ProseField } from '../../editor/prose-field';
import { DraftForm } from '../../forms/draft-form';
import { useSave } from '../../forms/use-record-acts';
import { useI18n } from '../../i18n/i18n';
import { TextField } from '../../ui/fields';

const schema = formDraftSchema('dispute');

/** What is typed about a dispute's question and note. */
export function useQuestionDraft(record: FoldedRecord<'dispute'>): DraftState<FormDraft<'dispute'>> {
  return useDraft(`dispute ${record.dossier} ${record.id}`, schema);
}

export function QuestionForm({
  record,
  draft,
  pressed,
  onClose,
}: {
  readonly record: FoldedRecord<'dispute'>;
  readonly draft: DraftState<FormDraft<'dispute'>>;
  /** How often a press asked for it. */
  readonly pressed: number;
  readonly onClose: () => void;
}) {
  const { t } = useI18n();
  const { dossier } = record;
  const keep = useSave(dossier);
  const untouched = useMemo(() => beginDraft('dispute', record), [record]);
  const [tried, setTried] = useState(false);
  const form = draft.value ?? untouched;
  const { question, note } = form.fields;
  const set = (part: { readonly question?: string; readonly note?: string }): void => {
    const next = { ...form, fields: { ...form.fields, ...part } };
    if (Object.keys(changedFields('dispute', next)).length === 0) draft.drop();
    else draft.type(next);
  };
  const leave = (): void => {
    draft.drop();
    onClose();
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (question.trim() === '') return;
    const change = draftChange('dispute', form);
    if (!change) return leave();
    const act = await keep([change]);
    if (!act) return;
    const goOn = (later: typeof form, entry: Id): typeof form => typedSince('dispute', later, change, entry);
    if (await settleDraft(draft, form, { dossier, act, record: change.record }, goOn)) onClose();
  };
  return (
    <DraftForm
      title={t.disputes.editQuestion}
      draft={draft}
      pressed={pressed}
      isOvertaken={draft.value !== null && isOvertaken('dispute', draft.value, record)}
      onSave={save}
      onLeave={leave}
    >
      <TextField
        label={t.disputes.question}
        value={question}
        onChange={(next) => set({ question: next })}
        maxLength={1000}
        error={tried && question.trim() === '' ? t.disputes.questionMissing : undefined}
      />
      <ProseField
        dossier={dossier}
        label={t.disputes.note}
        value={note}
        onChange={(next) => set({ note: next })}
        rows={3}
      />
    </DraftForm>
  );
}
