/** Opening a dispute: a question and the first positions, saved as one act. */
import { useState } from 'react';
import { z } from 'zod';
import type { Id } from '../../../shared/records/ids';
import { useDraft } from '../../data/use-draft';
import { DraftForm } from '../../forms/draft-form';
import { useI18n } from '../../i18n/i18n';
import { TextField } from '../../ui/fields';
import { useDisputeActs } from './use-acts';

const draftSchema = z.object({
  question: z.string().max(1000),
  positions: z.array(z.string().max(400)).max(12).readonly(),
});
const untouched: z.infer<typeof draftSchema> = { question: '', positions: ['', ''] };

export function NewDisputeForm({
  dossier,
  onOpened,
  onCancel,
}: {
  readonly dossier: Id;
  readonly onOpened: (id: Id) => void;
  readonly onCancel: () => void;
}) {
  const { t, count } = useI18n();
  const words = t.disputes;
  const acts = useDisputeActs(dossier);
  const draft = useDraft(`dispute ${dossier} new`, draftSchema);
  const { question, positions } = draft.value ?? untouched;
  const [tried, setTried] = useState(false);
  const write = (at: number, label: string): void => {
    const next = positions.map((other, i) => (i === at ? label : other));
    // A blank line is always left for one more.
    const full = next.at(-1)?.trim() === '' || next.length >= 12;
    draft.type({ question, positions: full ? next : [...next, ''] });
  };
  const open = async (): Promise<void> => {
    setTried(true);
    if (question.trim() === '') return;
    const id = await acts.open({ question, positions, claim: null });
    if (!id) return;
    draft.drop();
    onOpened(id);
  };
  if (!draft.ready) return null;
  return (
    <DraftForm
      title={words.newTitle}
      heading={<h2>{words.newTitle}</h2>}
      draft={draft}
      pressed={1}
      saveLabel={words.create}
      onSave={open}
      onLeave={() => {
        draft.drop();
        onCancel();
      }}
      className="board-form"
    >
      <TextField
        label={words.question}
        hint={words.questionHint}
        value={question}
        onChange={(next) => draft.type({ question: next, positions })}
        maxLength={1000}
        error={tried && question.trim() === '' ? words.questionMissing : undefined}
      />
      {positions.map((label, at) => (
        <TextField
          key={at}
          label={words.positionNumber(count(at + 1))}
          value={label}
          onChange={(next) => write(at, next)}
          maxLength={400}
        />
      ))}
    </DraftForm>
  );
}
