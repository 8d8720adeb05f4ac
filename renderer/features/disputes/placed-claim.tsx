/** A claim behind a position: its words in their sentence, who says it through whom, and how it is graded. */
import { Ellipsis } from 'lucide-react';
import { Fragment } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { findRating } from '../../../shared/records/scales';
import type { Span } from '../../../shared/records/text';
import type { Placed } from '../../../shared/weigh/disputes';
import { gradeOf } from '../../../shared/weigh/evidence';
import { chainOf, utteranceOf } from '../../../shared/weigh/origins';
import { quoteInContext } from '../../../shared/weigh/quotes';
import { readStanding } from '../../../shared/weigh/verdicts';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { IconMenu } from '../../ui/action-menu';
import { OwnWords } from '../../ui/facing';
import { Grade } from '../../ui/grade';
import { RatingBadge } from '../../ui/tone';
import { DisputeDifferences } from './dispute-differences';
import { useDisputeActs } from './use-acts';
import type { Board } from './use-board';

/** Grades shown before the rest is counted. */
const MOST_GRADES = 4;

interface Props {
  readonly board: Board;
  readonly placed: Placed;
  /** Where it may be moved to. */
  readonly others: readonly FoldedRecord<'position'>[];
  /** Its words that no other position has; null while words are not set against each other. */
  readonly own: readonly Span[] | null;
  readonly onShowClaim: (claim: Id) => void;
  readonly onOpenPage: (claim: Id) => void;
}

export function PlacedClaim(props: Props) {
  const { board, placed, own, onShowClaim } = props;
  const { t, count, list } = useI18n();
  const words = t.disputes;
  const claim = board.claims.get(placed.claim);
  const number = board.numbers.get(placed.claim);
  if (!claim || number === undefined) return <li className="field-hint">{words.claimMissing}</li>;
  const article = board.articles.get(claim.fields.article);
  const { before, exact, after } = quoteInContext(claim.fields.anchor);
  const chain = chainOf(utteranceOf(claim, article));
  const narrated = chain.length > 0 && !claim.fields.speaker.trim() && claim.fields.via.length === 0;
  const labelOf = (position: FoldedRecord<'position'>): string =>
    position.fields.label || words.positionUnnamed;
  return (
    <li className="placed" data-retracted={claim.fields.retracted}>
      <blockquote dir={article?.fields.direction ?? 'auto'}>
        {showHiddenMarks(before)}
        <mark>
          <OwnWords text={exact} own={own ?? []} show={showHiddenMarks} />
        </mark>
        {showHiddenMarks(after)}
      </blockquote>
      <div className="placed-row">
        <button
          type="button"
          className="placed-number"
          aria-label={words.showNumbered(count(number))}
          title={words.showClaim}
          onClick={() => onShowClaim(claim.id)}
        >
          {count(number).text}
        </button>
        <span className="placed-said">
          <span className="placed-chain">
            {chain.length === 0 ? words.nobody : null}
            {chain.map((link, at) => (
              <Fragment key={`${at} ${link}`}>
                {at > 0 ? (
                  <>
                    <span aria-hidden="true"> ‹ </span>
                    <span className="visually-hidden"> {words.through} </span>
                  </>
                ) : null}
                <bdi>{showHiddenMarks(link)}</bdi>
              </Fragment>
            ))}
            {narrated ? ` (${words.narration})` : null}
          </span>
          <Grades board={board} claim={claim.id} />
          <Verdict board={board} claim={claim.id} />
        </span>
        <ClaimMenu {...props} number={number} />
      </div>
      {placed.alsoUnder.length > 0 ? (
        <p className="field-hint">{words.alsoUnder(list(placed.alsoUnder.map(labelOf)))}</p>
      ) : null}
      {claim.fields.retracted ? <p className="field-hint">{words.claimRetracted}</p> : null}
      {placed.stands.map((stand) => (
        <DisputeDifferences key={stand.id} record={stand} />
      ))}
    </li>
  );
}

function Grades({ board, claim }: { readonly board: Board; readonly claim: Id }) {
  const { t, count } = useI18n();
  const evidence = board.evidence.get(claim) ?? [];
  const rest = evidence.length - MOST_GRADES;
  return (
    <span className="placed-grades">
      {evidence.slice(0, MOST_GRADES).map(({ id, fields }) => {
        const source = fields.source ? board.sources.get(fields.source) : undefined;
        const letter = source ? t.terms.reliability[source.fields.reliability] : t.sources.evidence.noSource;
        const words = t.disputes.grade(letter, t.terms.credibility[fields.credibility]);
        return (
          <Grade
            key={id}
            code={gradeOf(source?.fields.reliability ?? null, fields.credibility)}
            words={`${t.terms.stance[fields.stance]}: ${words}`}
            sign={t.disputes.sign[fields.stance]}
          />
        );
      })}
      {rest > 0 ? <span className="field-hint">{t.disputes.moreEvidence(count(rest))}</span> : null}
    </span>
  );
}

/** What the claim itself was judged, as it may have taken over from the dispute. */
function Verdict({ board, claim }: { readonly board: Board; readonly claim: Id }) {
  const { t, locale } = useI18n();
  const standing = readStanding(board.verdicts.get(claim));
  if (standing.state === 'disagreement') return <span className="badge">{t.disputes.differ}</span>;
  if (standing.state !== 'given') return null;
  const { rating } = findRating(standing.judgement.rating, board.scale);
  return <RatingBadge label={rating.label[locale]} tone={rating.tone} />;
}

function ClaimMenu({
  board,
  placed,
  number,
  others,
  onShowClaim,
  onOpenPage,
}: Props & { readonly number: number }) {
  const { t, count } = useI18n();
  const words = t.disputes;
  const acts = useDisputeActs(board.dossier);
  const labelOf = (position: FoldedRecord<'position'>): string =>
    position.fields.label || words.positionUnnamed;
  const elsewhere = new Set(placed.stands.map(({ fields }) => fields.position));
  const targets = others.filter(({ id }) => !elsewhere.has(id));
  return (
    <IconMenu
      label={words.claimActions(count(number))}
      icon={<Ellipsis size={16} aria-hidden="true" />}
      choices={[
        { id: 'show', label: words.showClaim },
        { id: 'page', label: t.claims.page.open },
        ...targets.map((position) => ({ id: position.id, label: words.moveTo(labelOf(position)) })),
        { id: 'out', label: words.takeOut },
      ]}
      onChoose={(id) => {
        if (id === 'show') return onShowClaim(placed.claim);
        if (id === 'page') return onOpenPage(placed.claim);
        if (id === 'out') return void acts.takeOut(placed);
        const position = targets.find((target) => target.id === id);
        if (position)
          void acts.place(
            position,
            [{ claim: placed.claim, from: placed.stands }],
            words.moved(labelOf(position)),
          );
      }}
    />
  );
}
