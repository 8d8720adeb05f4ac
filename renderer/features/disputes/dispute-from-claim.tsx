/** Opening a dispute from a claim in one step: the question its category asks, and the claim as first position. */
import { useState } from 'react';
import { z } from 'zod';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { shorten } from '../../../shared/weigh/quotes';
import type { DraftState } from '../../data/use-draft';
import { DraftForm } from '../../forms/draft-form';
import { useI18n } from '../../i18n/i18n';
import { TextField } from '../../ui/fields';
import { useDisputeActs } from './use-acts';

/** Length at which a claim's words are cut to name a position. */
const LABEL = 60;

/** What is typed before the dispute is opened. */
export const newDisputeSchema = z.object({ question: z.string().max(1000), label: z.string().max(400) });
export type NewDispute = z.infer<typeof newDisputeSchema>;

export function DisputeFromClaim({
  claim,
  draft,
  onOpened,
  onClose,
}: {
  readonly claim: FoldedRecord<'claim'>;
  readonly draft: DraftState<NewDispute>;
  readonly onOpened: (id: Id) => void;
  readonly onClose: () => void;
}) {
  const { t } = useI18n();
  const words = t.disputes;
  const acts = useDisputeActs(claim.dossier);
  const { category, statement, anchor } = claim.fields;
  const proposed = { question: words.ask[category], label: shorten(statement || anchor.exact, LABEL) };
  const { question, label } = draft.value ?? proposed;
  const [tried, setTried] = useState(false);
  const open = async (): Promise<void> => {
    setTried(true);
    if (question.trim() === '' || label.trim() === '') return;
    const id = await acts.open({ question, positions: [label], claim: claim.id });
    if (!id) return;
    onClose();
    onOpened(id);
  };
  return (
    <DraftForm
      title={words.claim.openNew}
      draft={draft}
      pressed={1}
      saveLabel={words.create}
      onSave={open}
      onLeave={onClose}
      className="board-form claim-dispute-form"
    >
      <TextField
        label={words.question}
        value={question}
        onChange={(next) => draft.type({ question: next, label })}
        maxLength={1000}
        error={tried && question.trim() === '' ? words.questionMissing : undefined}
      />
      <TextField
        label={words.positionLabel}
        value={label}
        onChange={(next) => draft.type({ question, label: next })}
        maxLength={400}
        error={tried && label.trim() === '' ? words.positionMissing : undefined}
      />
    </DraftForm>
  );
}
