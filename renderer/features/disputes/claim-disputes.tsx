/** Where a claim stands: the disputes it is part of, and the way into one, or into a new one, while reading. */
import { Ellipsis } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { arrangeDispute, type Placed } from '../../../shared/weigh/disputes';
import { useRecord, useRecords } from '../../data/queries';
import { useDraft } from '../../data/use-draft';
import { useI18n } from '../../i18n/i18n';
import { IconMenu } from '../../ui/action-menu';
import { Button } from '../../ui/button';
import { AddToDispute } from './add-to-dispute';
import { DisputeFromClaim, newDisputeSchema } from './dispute-from-claim';
import { useDisputeActs } from './use-acts';
import type { DisputeParts } from './use-board';
import './disputes.css';

interface Props {
  readonly dossier: Id;
  readonly claim: Id;
  readonly onOpenDispute: (id: Id) => void;
}

export function ClaimDisputes({ dossier, claim, onOpenDispute }: Props) {
  const { t } = useI18n();
  const words = t.disputes.claim;
  const record = useRecord(dossier, 'claim', claim);
  const disputes = useRecords(dossier, 'dispute');
  const positions = useRecords(dossier, 'position');
  const stands = useRecords(dossier, 'stand');
  const draft = useDraft(`dispute-from ${dossier} ${claim}`, newDisputeSchema);
  const [chosen, setForm] = useState<'none' | 'add' | 'new'>('none');
  const form = chosen === 'none' && draft.value ? 'new' : chosen;
  const parts = useMemo<readonly DisputeParts[] | undefined>(
    () =>
      disputes && positions && stands
        ? disputes.map((one) => ({ record: one, arrangement: arrangeDispute(one.id, positions, stands) }))
        : undefined,
    [disputes, positions, stands],
  );
  if (!parts || !record) return null;
  const mine = parts.filter(({ arrangement }) => arrangement.claims.includes(claim));
  const others = parts.filter(
    ({ record: { fields }, arrangement }) => fields.state === 'open' && !arrangement.claims.includes(claim),
  );
  const close = (): void => {
    if (form === 'new') draft.drop();
    setForm('none');
  };
  return (
    <section className="claim-disputes" aria-label={words.title}>
      <h3>{words.title}</h3>
      {mine.length === 0 ? <p className="field-hint">{words.none}</p> : null}
      <ul>
        {mine.map((one) => (
          <Membership key={one.record.id} parts={one} claim={claim} onOpenDispute={onOpenDispute} />
        ))}
      </ul>
      {form === 'none' ? (
        <div className="choices">
          {others.length > 0 ? (
            <Button size="small" onPress={() => setForm('add')}>
              {words.add}
            </Button>
          ) : null}
          <Button size="small" onPress={() => setForm('new')}>
            {words.openNew}
          </Button>
        </div>
      ) : null}
      {form === 'add' ? <AddToDispute claim={record} disputes={others} onClose={close} /> : null}
      {form === 'new' ? (
        <DisputeFromClaim claim={record} draft={draft} onOpened={onOpenDispute} onClose={close} />
      ) : null}
    </section>
  );
}

function Membership({
  parts: { record, arrangement },
  claim,
  onOpenDispute,
}: {
  readonly parts: DisputeParts;
  readonly claim: Id;
  readonly onOpenDispute: (id: Id) => void;
}) {
  const { t, list } = useI18n();
  const words = t.disputes;
  const acts = useDisputeActs(record.dossier);
  const question = record.fields.question || words.untitled;
  const labelOf = (position: FoldedRecord<'position'>): string =>
    position.fields.label || words.positionUnnamed;
  const under = arrangement.positions.filter(({ placed }) => placed.some((one) => one.claim === claim));
  const all = [...arrangement.positions.flatMap(({ placed }) => placed), ...arrangement.unplaced].filter(
    (one) => one.claim === claim,
  );
  const stands = all.flatMap((one) => one.stands);
  const targets = arrangement.positions
    .map((one) => one.record)
    .filter(({ id }) => !under.some((one) => one.record.id === id));
  const here: Placed = { claim, stands, alsoUnder: [] };
  return (
    <li className="claim-dispute">
      <span>
        <button
          type="button"
          className="claim-dispute-link"
          aria-label={words.claim.goTo(question)}
          onClick={() => onOpenDispute(record.id)}
        >
          <bdi>{question}</bdi>
        </button>
        <span className="field-hint">
          {under.length > 0
            ? words.claim.standsAs(list(under.map((one) => labelOf(one.record))))
            : words.unplaced}
        </span>
      </span>
      <IconMenu
        label={words.claim.actions(question)}
        icon={<Ellipsis size={16} aria-hidden="true" />}
        choices={[
          ...targets.map((position) => ({ id: position.id, label: words.moveTo(labelOf(position)) })),
          { id: 'out', label: words.takeOut },
        ]}
        onChoose={(id) => {
          const target = targets.find((position) => position.id === id);
          if (target) void acts.place(target, [{ claim, from: stands }], words.moved(labelOf(target)));
          else void acts.takeOut(here);
        }}
      />
    </li>
  );
}
