/** A position of a dispute: its name, the claims that speak for it, and from how many origins they come. */
import { Ellipsis, Plus } from 'lucide-react';
import { useState } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import type { Arrangement } from '../../../shared/weigh/disputes';
import { edit } from '../../data/change';
import { useI18n } from '../../i18n/i18n';
import { IconMenu } from '../../ui/action-menu';
import { Button } from '../../ui/button';
import { ClaimPicker } from './claim-picker';
import { mergingChanges } from './dispute-changes';
import { DisputeDifferences } from './dispute-differences';
import { LabelForm } from './label-form';
import { PlacedClaim } from './placed-claim';
import { SplitDialog } from './split-dialog';
import { useDisputeActs } from './use-acts';
import { type Board, originsOf } from './use-board';
import type { OwnWordsOf } from './use-own-words';

/** Edge colours in turn; the label above the claims is what tells positions apart. */
const tints = [
  'target-nature',
  'quantity',
  'person-identity',
  'location',
  'political-position',
  'date',
] as const;

export const tintOf = (at: number): string => `var(--category-${tints[at % tints.length]})`;

export function PositionCard({
  board,
  arrangement,
  at,
  own,
  onShowClaim,
  onOpenPage,
}: {
  readonly board: Board;
  readonly arrangement: Arrangement;
  /** Its place among the positions. */
  readonly at: number;
  /** What each claim says in words of this position alone; null while words are not set against each other. */
  readonly own: OwnWordsOf | null;
  readonly onShowClaim: (claim: Id) => void;
  readonly onOpenPage: (claim: Id) => void;
}) {
  const { t } = useI18n();
  const words = t.disputes;
  const acts = useDisputeActs(board.dossier);
  const [renaming, setRenaming] = useState(false);
  const [picking, setPicking] = useState(false);
  const [splitting, setSplitting] = useState(false);
  const all = arrangement.positions.map(({ record }) => record);
  const here = arrangement.positions[at];
  if (!here) return null;
  const { record, placed } = here;
  const label = record.fields.label || words.positionUnnamed;

  const move = (to: number): void => {
    const order = [...all];
    order.splice(to, 0, ...order.splice(at, 1));
    const changed = order.flatMap((position, place) =>
      position.fields.order === place ? [] : [edit(position, { order: place })],
    );
    if (changed.length > 0) void acts.save(changed);
  };
  const remove = (): void => {
    const stands = placed.flatMap((one) => one.stands);
    const say = { retracted: words.positionRemoved(label), restored: words.broughtBack };
    void acts.setRetracted([record, ...stands], true, say);
  };
  const others = arrangement.positions.filter((other) => other !== here);
  const nameOf = (position: FoldedRecord<'position'>): string =>
    position.fields.label || words.positionUnnamed;
  return (
    <section className="position" aria-label={label} style={{ '--tint': tintOf(at) } as React.CSSProperties}>
      {renaming ? (
        <LabelForm
          value={record.fields.label}
          submitLabel={t.common.save}
          onSubmit={async (next) => {
            if (await acts.save([edit(record, { label: next })])) setRenaming(false);
          }}
          onCancel={() => setRenaming(false)}
        />
      ) : (
        <header>
          <h4>
            <bdi>{label}</bdi>
          </h4>
          <IconMenu
            label={words.positionActions(label)}
            icon={<Ellipsis size={16} aria-hidden="true" />}
            choices={[
              { id: 'rename' as const, label: words.rename },
              ...(at > 0 ? [{ id: 'earlier' as const, label: words.moveEarlier }] : []),
              ...(at < all.length - 1 ? [{ id: 'later' as const, label: words.moveLater }] : []),
              ...(placed.length > 1 ? [{ id: 'split' as const, label: t.board.split }] : []),
              ...others.map((other) => ({
                id: `merge ${other.record.id}` as const,
                label: t.board.mergeInto(nameOf(other.record)),
              })),
              { id: 'remove' as const, label: words.removePosition },
            ]}
            onChoose={(id) => {
              const into = others.find((other) => id === `merge ${other.record.id}`);
              const say = into && t.board.merged(nameOf(into.record));
              if (into) void acts.save(mergingChanges(here, into), { say });
              else if (id === 'rename') setRenaming(true);
              else if (id === 'split') setSplitting(true);
              else if (id === 'remove') remove();
              else move(id === 'earlier' ? at - 1 : at + 1);
            }}
          />
        </header>
      )}
      <DisputeDifferences record={record} />
      {placed.length === 0 ? <p className="field-hint">{words.noClaims}</p> : null}
      <ul className="position-claims">
        {placed.map((one) => (
          <PlacedClaim
            key={one.claim}
            board={board}
            placed={one}
            others={all}
            own={own?.(record.id, one.claim) ?? null}
            onShowClaim={onShowClaim}
            onOpenPage={onOpenPage}
          />
        ))}
      </ul>
      <footer>
        <Origins board={board} claims={placed.map((one) => one.claim)} />
        <Button size="small" look="quiet" onPress={() => setPicking(true)}>
          <Plus size={14} aria-hidden="true" />
          {words.addClaims}
        </Button>
      </footer>
      {picking ? (
        <ClaimPicker
          board={board}
          arrangement={arrangement}
          position={record}
          onClose={() => setPicking(false)}
        />
      ) : null}
      {splitting ? (
        <SplitDialog
          board={board}
          arrangement={arrangement}
          position={here}
          onClose={() => setSplitting(false)}
        />
      ) : null}
    </section>
  );
}

/** "One origin · repeated by 4 outlets": what carries weight is who says it first, not how many carry it. */
function Origins({ board, claims }: { readonly board: Board; readonly claims: readonly Id[] }) {
  const { t, count } = useI18n();
  const words = t.disputes;
  const origins = originsOf(board, claims);
  const [first] = origins;
  if (!first) return <span />;
  const outlets = new Set(origins.flatMap((origin) => origin.outlets)).size;
  const withFile = claims.some((claim) => board.evidence.get(claim)?.some(({ fields }) => fields.attachment));
  const parts = [
    origins.length > 1
      ? words.origins(count(origins.length))
      : first.named
        ? words.oneOrigin
        : words.unnamedOrigin,
    ...(origins.length === 1 && outlets > 1 ? [words.repeatedBy(count(outlets))] : []),
    ...(withFile ? [words.withPicture] : []),
  ];
  return <strong className="position-origins">{parts.join(' · ')}</strong>;
}

/** Claims whose position is gone. */
export function UnplacedCard({
  board,
  arrangement,
  onShowClaim,
  onOpenPage,
}: {
  readonly board: Board;
  readonly arrangement: Arrangement;
  readonly onShowClaim: (claim: Id) => void;
  readonly onOpenPage: (claim: Id) => void;
}) {
  const { t } = useI18n();
  const positions: readonly FoldedRecord<'position'>[] = arrangement.positions.map(({ record }) => record);
  if (arrangement.unplaced.length === 0) return null;
  return (
    <section className="position position-loose" aria-label={t.disputes.unplaced}>
      <header>
        <h4>{t.disputes.unplaced}</h4>
      </header>
      <p className="field-hint">{t.disputes.unplacedHint}</p>
      <ul className="position-claims">
        {arrangement.unplaced.map((placed) => (
          <PlacedClaim
            key={placed.claim}
            board={board}
            placed={placed}
            others={positions}
            own={null}
            onShowClaim={onShowClaim}
            onOpenPage={onOpenPage}
          />
        ))}
      </ul>
    </section>
  );
}
