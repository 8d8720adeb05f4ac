/** Adding a claim to a dispute that is open: choose the dispute, then one of its positions or a new one. */
import { useRef, useState } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import { shorten } from '../../../shared/weigh/quotes';
import { create } from '../../data/change';
import { newId } from '../../data/identity';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Select, TextField } from '../../ui/fields';
import { useDisputeActs } from './use-acts';
import type { DisputeParts } from './use-board';

const NEW = 'new';

export function AddToDispute({
  claim,
  disputes,
  onClose,
}: {
  readonly claim: FoldedRecord<'claim'>;
  /** Disputes in which the claim does not stand yet. */
  readonly disputes: readonly DisputeParts[];
  readonly onClose: () => void;
}) {
  const { t } = useI18n();
  const words = t.disputes;
  const acts = useDisputeActs(claim.dossier);
  const [dispute, setDispute] = useState(disputes[0]?.record.id ?? '');
  const [position, setPosition] = useState<string | null>(null);
  const [label, setLabel] = useState('');
  const [tried, setTried] = useState(false);
  /** Sent twice, it acts once. */
  const running = useRef(false);
  const chosen = disputes.find(({ record }) => record.id === dispute);
  const positions = chosen?.arrangement.positions.map(({ record }) => record) ?? [];
  const at = position ?? positions[0]?.id ?? NEW;
  const put = async (): Promise<void> => {
    setTried(true);
    if (running.current || !chosen || (at === NEW && label.trim() === '')) return;
    running.current = true;
    const id = at === NEW ? newId() : at;
    const order = (positions.at(-1)?.fields.order ?? -1) + 1;
    const made = at === NEW ? [create('position', { dispute, label: label.trim(), order }, id)] : [];
    const stand = create('stand', { dispute, position: id, claim: claim.id });
    const done = await acts.save([...made, stand], { say: words.claim.putDone });
    running.current = false;
    if (done) onClose();
  };
  return (
    <form
      className="board-form claim-dispute-form"
      aria-label={words.claim.add}
      onSubmit={(event) => {
        event.preventDefault();
        void put();
      }}
    >
      <Select
        label={words.claim.dispute}
        value={dispute}
        options={disputes.map(({ record }) => ({
          value: record.id,
          label: shorten(record.fields.question, 80) || words.untitled,
        }))}
        onChange={(id) => {
          setDispute(id);
          setPosition(null);
        }}
      />
      <Select
        label={words.claim.position}
        value={at}
        options={[
          ...positions.map((record) => ({
            value: record.id,
            label: record.fields.label || words.positionUnnamed,
          })),
          { value: NEW, label: words.claim.newPosition },
        ]}
        onChange={setPosition}
      />
      {at === NEW ? (
        <TextField
          label={words.claim.newPositionLabel}
          value={label}
          onChange={setLabel}
          maxLength={400}
          error={tried && label.trim() === '' ? words.positionMissing : undefined}
        />
      ) : null}
      <div className="choices">
        <Button type="submit" look="primary" size="small">
          {words.claim.put}
        </Button>
        <Button look="quiet" size="small" onPress={onClose}>
          {t.common.cancel}
        </Button>
      </div>
    </form>
  );
}
