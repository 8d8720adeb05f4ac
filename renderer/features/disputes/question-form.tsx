/** Editing a dispute's question and note; what is typed is kept until it is saved. */
import { useMemo, useState } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import {
  beginDraft,
  changedFields,
  draftChange,
  type FormDraft,
  formDraftSchema,
  isOvertaken,
} from '../../data/form-draft';
import { type DraftState, useDraft } from '../../data/use-draft';
import { ProseField } from '../../editor/prose-field';
import { useI18n } from '../../i18n/i18n';
import { sayDraft } from '../../i18n/say-draft';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/fields';
import { useDisputeActs } from './use-acts';

const schema = formDraftSchema('dispute');

/** What is typed about a dispute's question and note. */
export function useQuestionDraft(record: FoldedRecord<'dispute'>): DraftState<FormDraft<'dispute'>> {
  return useDraft(`dispute ${record.dossier} ${record.id}`, schema);
}

export function QuestionForm({
  record,
  draft,
  onClose,
}: {
  readonly record: FoldedRecord<'dispute'>;
  readonly draft: DraftState<FormDraft<'dispute'>>;
  readonly onClose: () => void;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const acts = useDisputeActs(record.dossier);
  const untouched = useMemo(() => beginDraft('dispute', record), [record]);
  const [tried, setTried] = useState(false);
  const form = draft.value ?? untouched;
  const { question, note } = form.fields;
  const set = (part: { readonly question?: string; readonly note?: string }): void => {
    const next = { ...form, fields: { ...form.fields, ...part } };
    if (Object.keys(changedFields('dispute', next)).length === 0) draft.drop();
    else draft.type(next);
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (question.trim() === '') return;
    const change = draftChange('dispute', form);
    if (change && !(await acts.save([change]))) return;
    draft.saved(form);
    onClose();
  };
  return (
    <form
      className="board-form"
      aria-label={t.disputes.editQuestion}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={t.disputes.question}
        value={question}
        onChange={(next) => set({ question: next })}
        maxLength={1000}
        autoFocus
        error={tried && question.trim() === '' ? t.disputes.questionMissing : undefined}
      />
      <ProseField
        dossier={record.dossier}
        label={t.disputes.note}
        value={note}
        onChange={(next) => set({ note: next })}
        rows={3}
      />
      {draft.value && isOvertaken('dispute', draft.value, record) ? (
        <p className="field-hint" role="status">
          {t.drafts.changedMeanwhile}
        </p>
      ) : null}
      <div className="choices">
        <Button type="submit" look="primary">
          {t.common.save}
        </Button>
        <Button
          look="quiet"
          onPress={() => {
            draft.drop();
            onClose();
          }}
        >
          {draft.value ? t.drafts.discard : t.common.cancel}
        </Button>
        {draft.value ? <span className="field-hint">{sayDraft(i18n, draft)}</span> : null}
      </div>
    </form>
  );
}
