/** The disputes of a dossier: open and settled ones in a list, the one in hand beside it. */
import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Target } from '../../../shared/records/evidence';
import type { Id } from '../../../shared/records/ids';
import { findRating } from '../../../shared/records/scales';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import type { Picture } from '../../ui/picture/picture';
import type { PictureFormat } from '../../ui/picture/picture-figure';
import { RailList } from '../../ui/rail-list';
import { DisputeBoard } from './dispute-board';
import { NewDisputeForm } from './new-dispute-form';
import { type Board, type DisputeView, originsOf, useBoard } from './use-board';
import './disputes.css';

interface Props {
  readonly dossier: Id;
  readonly active: Id | null;
  readonly onActivate: (id: Id | null) => void;
  /** Key of a question of the rules that was picked instead of a dispute. */
  readonly asked: string | null;
  /** What the rules ask, as a part of the rail. */
  readonly renderRail: () => ReactNode;
  /** The question in hand, or what is given where nothing is asked. */
  readonly renderAsked: (otherwise: ReactNode) => ReactNode;
  readonly onShowClaim: (claim: Id) => void;
  readonly onOpenPage: (claim: Id) => void;
  readonly onShowClaims: (claims: readonly Id[]) => void;
  readonly onSavePicture: (picture: Picture, format: PictureFormat) => void;
  readonly renderFigures: (claims: readonly Id[], about: string) => ReactNode;
  readonly renderVerdict: (target: Target) => ReactNode;
  readonly renderEvidence: (target: Target) => ReactNode;
}

export function DisputesScreen(props: Props) {
  const { dossier, active, onActivate, asked, renderRail, renderAsked, ...slots } = props;
  const { t } = useI18n();
  const board = useBoard(dossier);
  const [opening, setOpening] = useState(false);
  if (!board) return <p className="empty">{t.common.loading}</p>;
  const live = board.disputes.filter(({ record }) => !record.fields.retracted);
  const view =
    board.disputes.find(({ record }) => record.id === active) ??
    live.find(({ record }) => record.fields.state === 'open') ??
    live[0];
  const pick = (id: Id | null): void => {
    setOpening(false);
    onActivate(id);
  };
  return (
    <div className="disputes">
      <DisputeRail
        board={board}
        current={opening || asked !== null ? null : (view?.record.id ?? null)}
        onPick={pick}
        onNew={() => setOpening(true)}
        asking={renderRail()}
      />
      <div className="disputes-page">
        {opening ? (
          <NewDisputeForm dossier={dossier} onOpened={pick} onCancel={() => setOpening(false)} />
        ) : view && asked === null ? (
          <DisputeBoard key={view.record.id} board={board} view={view} {...slots} />
        ) : (
          renderAsked(
            <div className="empty disputes-empty">
              <h2>{t.disputes.emptyTitle}</h2>
              <p>{t.disputes.emptyHint}</p>
              <Button look="primary" onPress={() => setOpening(true)}>
                {t.disputes.new}
              </Button>
            </div>,
          )
        )}
      </div>
    </div>
  );
}

function DisputeRail({
  board,
  current,
  onPick,
  onNew,
  asking,
}: {
  readonly board: Board;
  readonly current: Id | null;
  readonly onPick: (id: Id) => void;
  readonly onNew: () => void;
  readonly asking: ReactNode;
}) {
  const { t, count } = useI18n();
  const words = t.disputes;
  const of = (keep: (view: DisputeView) => boolean): readonly DisputeView[] => board.disputes.filter(keep);
  const open = of(({ record: { fields } }) => !fields.retracted && fields.state === 'open');
  const settled = of(({ record: { fields } }) => !fields.retracted && fields.state === 'settled');
  const retracted = of(({ record: { fields } }) => fields.retracted);
  const list = (views: readonly DisputeView[], label: string) => (
    <RailList
      label={label}
      items={views.map((view) => ({
        id: view.record.id,
        content: <DisputeLine board={board} view={view} />,
      }))}
      current={current}
      onPick={onPick}
    />
  );
  return (
    <nav className="disputes-rail" aria-label={words.list}>
      <header>
        <h2>{words.title}</h2>
        <Button size="small" onPress={onNew}>
          <Plus size={14} aria-hidden="true" />
          {words.new}
        </Button>
      </header>
      {open.length > 0 ? <h3>{words.open(count(open.length))}</h3> : null}
      {list(open, words.open(count(open.length)))}
      {asking}
      {settled.length > 0 ? <h3>{words.settled(count(settled.length))}</h3> : null}
      {list(settled, words.settled(count(settled.length)))}
      {retracted.length > 0 ? (
        <Disclosure>
          <Heading level={3}>
            <AriaButton slot="trigger" className="button" data-look="quiet" data-size="small">
              {words.retractedList(count(retracted.length))}
            </AriaButton>
          </Heading>
          <DisclosurePanel>{list(retracted, words.retractedList(count(retracted.length)))}</DisclosurePanel>
        </Disclosure>
      ) : null}
    </nav>
  );
}

function DisputeLine({ board, view }: { readonly board: Board; readonly view: DisputeView }) {
  const { t, count, locale } = useI18n();
  const words = t.disputes;
  const { record, arrangement, verdict } = view;
  const judged =
    verdict.state === 'given'
      ? findRating(verdict.judgement.rating, board.scale).rating.label[locale]
      : verdict.state === 'disagreement'
        ? words.differ
        : words.noVerdict;
  return (
    <>
      <strong>
        <bdi>{record.fields.question || words.untitled}</bdi>
      </strong>
      <small>
        {[
          words.positions(count(arrangement.positions.length)),
          words.origins(count(originsOf(board, arrangement.claims).length)),
          judged,
        ].join(' · ')}
      </small>
    </>
  );
}
