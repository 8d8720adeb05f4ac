/** One dispute: its question, the positions side by side, then the verdict and the evidence on it. */
import { Columns2, Ellipsis, Plus } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { Target } from '../../../shared/records/evidence';
import type { Id } from '../../../shared/records/ids';
import { findRating } from '../../../shared/records/scales';
import { create, edit } from '../../data/change';
import { ProseView } from '../../editor/prose-view';
import { useOpened } from '../../forms/use-opened';
import { useI18n } from '../../i18n/i18n';
import { IconMenu } from '../../ui/action-menu';
import { Button } from '../../ui/button';
import { FacingBar, notFacing } from '../../ui/facing';
import type { Picture } from '../../ui/picture/picture';
import type { PictureFormat } from '../../ui/picture/picture-figure';
import { RatingBadge } from '../../ui/tone';
import { ChainPicture } from './chain-picture';
import { DisputeDifferences } from './dispute-differences';
import { LabelForm } from './label-form';
import { PositionCard, UnplacedCard } from './position-card';
import { QuestionForm, useQuestionDraft } from './question-form';
import { TakeOverDialog } from './take-over-dialog';
import { useDisputeActs } from './use-acts';
import type { Board, DisputeView } from './use-board';
import { useOwnWords } from './use-own-words';

interface Props {
  readonly board: Board;
  readonly view: DisputeView;
  readonly onShowClaim: (claim: Id) => void;
  /** The page with everything known about a claim. */
  readonly onOpenPage: (claim: Id) => void;
  /** Opens the articles of some claims side by side, the first claim in hand. */
  readonly onShowClaims: (claims: readonly Id[]) => void;
  readonly onSavePicture: (picture: Picture, format: PictureFormat) => void;
  /** The figures of some claims over time; nothing where they give none. */
  readonly renderFigures: (claims: readonly Id[], about: string) => ReactNode;
  readonly renderVerdict: (target: Target) => ReactNode;
  readonly renderEvidence: (target: Target) => ReactNode;
}

export function DisputeBoard(props: Props) {
  const {
    board,
    view,
    onShowClaim,
    onOpenPage,
    onShowClaims,
    onSavePicture,
    renderFigures,
    renderVerdict,
    renderEvidence,
  } = props;
  const { t } = useI18n();
  const [adding, setAdding] = useState(false);
  const [takingOver, setTakingOver] = useState(false);
  const { record, arrangement, verdict } = view;
  const claims = useMemo(() => firstOfEach(arrangement), [arrangement]);
  const target: Target = { kind: 'dispute', id: record.id };
  return (
    <section className="board" aria-label={record.fields.question || t.disputes.untitled}>
      <BoardHead
        board={board}
        view={view}
        onAddPosition={() => setAdding(true)}
        onShowAll={claims.length > 0 ? () => onShowClaims(claims) : null}
      />
      <DisputeDifferences record={record} />
      <Positions
        board={board}
        view={view}
        onShowClaim={onShowClaim}
        onOpenPage={onOpenPage}
        adding={adding}
        onAdded={() => setAdding(false)}
      />
      {arrangement.positions.length === 0 && !adding ? (
        <p className="field-hint">{t.disputes.noPositions}</p>
      ) : null}
      <div className="board-two">
        <div className="board-panel">
          {renderVerdict(target)}
          {verdict.state === 'given' && arrangement.claims.length > 0 ? (
            <Button size="small" onPress={() => setTakingOver(true)}>
              {t.board.takeOver}
            </Button>
          ) : null}
        </div>
        <div className="board-column">
          <div className="board-panel">{renderEvidence(target)}</div>
          {arrangement.claims.length > 0 ? (
            <div className="board-panel">
              <ChainPicture
                board={board}
                claims={arrangement.claims}
                question={record.fields.question}
                onSave={onSavePicture}
              />
            </div>
          ) : null}
          {renderFigures(arrangement.claims, record.fields.question)}
        </div>
      </div>
      {takingOver && verdict.state === 'given' ? (
        <TakeOverDialog
          board={board}
          view={view}
          judgement={verdict.judgement}
          onClose={() => setTakingOver(false)}
        />
      ) : null}
    </section>
  );
}

/** One claim of each position, then the rest: what stands side by side when the passages are shown. */
function firstOfEach({ positions, claims }: DisputeView['arrangement']): readonly Id[] {
  return [...new Set([...positions.flatMap(({ placed }) => placed[0]?.claim ?? []), ...claims])];
}

function BoardHead({
  board,
  view,
  onAddPosition,
  onShowAll,
}: Pick<Props, 'board' | 'view'> & {
  readonly onAddPosition: () => void;
  readonly onShowAll: (() => void) | null;
}) {
  const { t, dateTime } = useI18n();
  const words = t.disputes;
  const acts = useDisputeActs(board.dossier);
  const { record, verdict } = view;
  const draft = useQuestionDraft(record);
  const opened = useOpened();
  const pressed = opened.pressed(record.id);
  const { question, note, state, retracted } = record.fields;
  // What was being typed when the window went away is offered again at once.
  if (pressed > 0 || draft.value) {
    return <QuestionForm record={record} draft={draft} pressed={pressed} onClose={opened.close} />;
  }
  const settle = (): void => {
    const unjudged = verdict.state === 'none' || verdict.state === 'withdrawn';
    const say = unjudged ? words.settleUnjudged : words.settledNotice;
    void acts.save([edit(record, { state: 'settled' })], { say });
  };
  return (
    <header className="board-head">
      <div>
        <h2>
          <bdi>{question || words.untitled}</bdi>
        </h2>
        <p className="board-sub">
          {words.openedBy(record.created.by.name, dateTime(record.created.at))}
          {state === 'settled' ? <span className="badge">{words.settledMark}</span> : null}
          {verdict.state === 'given' ? <Rating board={board} rating={verdict.judgement.rating} /> : null}
        </p>
        {note ? (
          <div className="board-note">
            <ProseView dossier={board.dossier} markdown={note} />
          </div>
        ) : null}
        {retracted ? <p className="field-hint">{words.retractedHint}</p> : null}
      </div>
      <div className="choices">
        {onShowAll ? (
          <Button size="small" onPress={onShowAll}>
            <Columns2 size={14} aria-hidden="true" />
            {t.board.showAll}
          </Button>
        ) : null}
        <Button size="small" onPress={onAddPosition}>
          <Plus size={14} aria-hidden="true" />
          {words.addPosition}
        </Button>
        {retracted ? (
          <Button size="small" onPress={() => void acts.setRetracted([record], false, words)}>
            {t.common.restore}
          </Button>
        ) : state === 'open' ? (
          <Button size="small" onPress={settle}>
            {words.settle}
          </Button>
        ) : (
          <Button
            size="small"
            onPress={() => void acts.save([edit(record, { state: 'open' })], { say: words.reopenedNotice })}
          >
            {words.reopen}
          </Button>
        )}
        <IconMenu
          label={words.actions}
          icon={<Ellipsis size={16} aria-hidden="true" />}
          choices={[
            { id: 'edit' as const, label: words.editQuestion },
            ...(retracted ? [] : [{ id: 'retract' as const, label: words.retract }]),
          ]}
          onChoose={(id) => {
            if (id === 'edit') opened.open(record.id);
            else void acts.setRetracted([record], true, words);
          }}
        />
      </div>
    </header>
  );
}

/** The dispute's verdict beside its question, in sight without going down to its reasons. */
function Rating({ board, rating }: { readonly board: Board; readonly rating: string }) {
  const { locale } = useI18n();
  const found = findRating(rating, board.scale).rating;
  return <RatingBadge label={found.label[locale]} tone={found.tone} />;
}

function Positions({
  board,
  view,
  onShowClaim,
  onOpenPage,
  adding,
  onAdded,
}: Pick<Props, 'board' | 'view' | 'onShowClaim' | 'onOpenPage'> & {
  readonly adding: boolean;
  readonly onAdded: () => void;
}) {
  const { t } = useI18n();
  const acts = useDisputeActs(board.dossier);
  const { record, arrangement } = view;
  const [facing, setFacing] = useState(notFacing);
  const own = useOwnWords(board, arrangement, facing);
  // One passage under several positions, as a total and its parts, has no words to set against others.
  const quotes = new Set(arrangement.positions.flatMap(({ placed }) => placed.map(({ claim }) => claim)));
  const faced = quotes.size > 1 && arrangement.positions.filter(({ placed }) => placed.length > 0).length > 1;
  const add = async (label: string): Promise<void> => {
    const last = arrangement.positions.at(-1)?.record.fields.order ?? -1;
    const position = create('position', { dispute: record.id, label, order: last + 1 });
    if (await acts.save([position])) onAdded();
  };
  return (
    <>
      <h3 className="visually-hidden">{t.disputes.positionsTitle}</h3>
      {faced ? <FacingBar facing={facing} words={t.board.facing} onChange={setFacing} /> : null}
      <div className="positions">
        {arrangement.positions.map((position, at) => (
          <PositionCard
            key={position.record.id}
            board={board}
            arrangement={arrangement}
            at={at}
            own={own}
            onShowClaim={onShowClaim}
            onOpenPage={onOpenPage}
          />
        ))}
        <UnplacedCard
          board={board}
          arrangement={arrangement}
          onShowClaim={onShowClaim}
          onOpenPage={onOpenPage}
        />
        {adding ? (
          <div className="position position-new">
            <LabelForm value="" submitLabel={t.common.add} onSubmit={add} onCancel={onAdded} />
          </div>
        ) : null}
      </div>
    </>
  );
}
