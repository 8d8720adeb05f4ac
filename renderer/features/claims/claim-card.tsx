/** A claim on a card: number, category, who says it, verdict, quote; in hand, everything else about it. */
import { memo, type ReactNode, useRef, useState } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { defaultScale, findRating } from '../../../shared/records/scales';
import { ProseView } from '../../editor/prose-view';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/fields';
import { RatingBadge } from '../../ui/tone';
import { AnchorNotice } from './anchor-notice';
import { Chain } from './chain';
import { ClaimFieldsEditor } from './claim-fields';
import type { Claim, ShownVerdict } from './claim-list';
import { Disagreements } from './disagreements';
import { type AnchorState, quoteOf } from './quote';
import { SplitForm } from './split-form';
import { useAnchor } from './use-anchor';
import { type TakeFiles, useClaimFiles } from './use-claim-files';

export interface CardProps {
  readonly claim: Claim;
  readonly number: number;
  readonly article: FoldedRecord<'article'> | null;
  readonly verdict: ShownVerdict;
  readonly active: boolean;
  /** Takes the claim in hand; null puts it down. */
  readonly onActivate: (claim: Id | null) => void;
  /** Whether it is chosen for what is done with several at once. */
  readonly ticked: boolean;
  /** @param range with all between it and the one ticked last */
  readonly onTick: (claim: Id, on: boolean, range: boolean) => void;
  readonly onEdit: (claim: Id) => void;
  readonly onDuplicate: (claim: Id) => void;
  /** @returns whether it was done */
  readonly onSplit: (claim: Claim, text: string, at: number) => Promise<boolean>;
  readonly onOpenPage: (claim: Id) => void;
  /** Names already used in the dossier, for the claim in hand. */
  readonly names: readonly string[];
  /** Retracts the claim, or restores a retracted one. */
  readonly onRetract: (claim: Id, retracted: boolean) => void;
  readonly onFiles: TakeFiles;
  /** Verdict, evidence and disputes of the claim in hand. */
  readonly renderDetails: (claim: Claim) => ReactNode;
}

function VerdictBadge({ verdict }: { readonly verdict: ShownVerdict }) {
  const { t, locale } = useI18n();
  switch (verdict.state) {
    case 'none':
      return <span className="card-verdict verdict-none">{t.claims.noVerdict}</span>;
    case 'differ':
      return <span className="card-verdict verdict-differ">{t.claims.verdictsDiffer}</span>;
    case 'given':
      return (
        <span className="card-verdict">
          <RatingBadge label={verdict.rating.label[locale]} tone={verdict.rating.tone} />
        </span>
      );
    case 'off-scale': {
      const { label, tone } = findRating(verdict.rating, defaultScale).rating;
      return (
        <span className="card-verdict">
          <RatingBadge label={label[locale]} tone={tone} />
        </span>
      );
    }
  }
}

/** What can be done with the claim in hand. */
function CardActions(props: CardProps & { readonly onCut: (() => void) | null }) {
  const { claim, onEdit, onDuplicate, onRetract, onOpenPage, onCut } = props;
  const { t } = useI18n();
  const page = (
    <Button size="small" onPress={() => onOpenPage(claim.id)}>
      {t.claims.page.open}
      <kbd className="option-key">P</kbd>
    </Button>
  );
  if (claim.fields.retracted) {
    return (
      <div className="card-actions">
        <Button size="small" onPress={() => onRetract(claim.id, false)}>
          {t.claims.restore}
        </Button>
        {page}
      </div>
    );
  }
  return (
    <div className="card-actions">
      {page}
      <Button size="small" look="quiet" onPress={() => onEdit(claim.id)}>
        {t.claims.edit}
      </Button>
      <Button size="small" look="quiet" isDisabled={onCut === null} onPress={() => onCut?.()}>
        {t.claims.split.open}
      </Button>
      <Button size="small" look="quiet" onPress={() => onDuplicate(claim.id)}>
        {t.claims.duplicate}
      </Button>
      <Button size="small" look="quiet" onPress={() => onRetract(claim.id, true)}>
        {t.claims.retract}
      </Button>
    </div>
  );
}

/** What an editor wrote of a claim that is retracted: still there to read, no longer to change. */
function SaidOfIt({ claim }: Pick<CardProps, 'claim'>) {
  const { statement, note } = claim.fields;
  return (
    <>
      {statement ? (
        <p className="card-said" dir="auto">
          {showHiddenMarks(statement)}
        </p>
      ) : null}
      {note ? (
        <div className="card-said">
          <ProseView dossier={claim.dossier} markdown={note} />
        </div>
      ) : null}
    </>
  );
}

/** What only the claim in hand shows. */
function CardBody(props: CardProps & { readonly state: AnchorState }) {
  const { claim, article, names, onSplit, renderDetails, state } = props;
  const { t } = useI18n();
  const [cutting, setCutting] = useState(false);
  const { retracted } = claim.fields;
  const title = article?.fields.title?.text || t.claims.untitledArticle;
  const found = state.state === 'found' && state.resolution.state === 'exact' ? state : null;
  const cuttable = found && !claim.disagreements.anchor;
  return (
    <>
      {retracted ? <SaidOfIt claim={claim} /> : <ClaimFieldsEditor claim={claim} names={names} />}
      <p className="field-hint">{t.claims.inArticle(showHiddenMarks(title))}</p>
      <Disagreements claim={claim} />
      {cutting && found ? (
        <SplitForm
          key={`${claim.fields.anchor.start} ${claim.fields.anchor.end}`}
          text={found.text}
          span={claim.fields.anchor}
          direction={article?.fields.direction ?? 'auto'}
          onSplit={async (at) => {
            if (await onSplit(claim, found.text, at)) setCutting(false);
          }}
          onCancel={() => setCutting(false)}
        />
      ) : (
        <CardActions {...props} onCut={cuttable ? () => setCutting(true) : null} />
      )}
      {retracted ? null : <div className="card-details">{renderDetails(claim)}</div>}
    </>
  );
}

/** The box that chooses a claim among several; with Shift, all from the one chosen last. */
function Tick({ claim, number: n, ticked, onTick }: CardProps) {
  const { t, count } = useI18n();
  const shift = useRef(false);
  return (
    <span
      className="card-tick"
      onPointerDownCapture={(event) => {
        shift.current = event.shiftKey;
      }}
      onKeyDownCapture={(event) => {
        shift.current = event.shiftKey;
      }}
    >
      <Checkbox isSelected={ticked} onChange={(on) => onTick(claim.id, on, shift.current)}>
        <span className="visually-hidden">{t.claims.bulk.tick(count(n))}</span>
      </Checkbox>
    </span>
  );
}

/** Drawn again only when something it shows has changed: hundreds of cards may pass by. */
export const ClaimCard = memo(function ClaimCard(props: CardProps) {
  const { claim, number: n, article, verdict, active, onActivate } = props;
  const { t, count, number } = useI18n();
  const { category, speaker, via, anchor } = claim.fields;
  const state = useAnchor(article, anchor);
  const quote = quoteOf(article, anchor, state);
  const files = useClaimFiles(claim, props.onFiles);
  const place = state.state === 'found' ? state.resolution.state : null;
  return (
    <div
      className="claim-card"
      data-claim={claim.id}
      data-on={active || undefined}
      data-over={files.over || undefined}
      {...files.handlers}
      style={{ '--tint': `var(--category-${category})` } as React.CSSProperties}
    >
      <div className="card-head">
        <button
          type="button"
          className="card-open"
          aria-expanded={active}
          aria-label={t.claims.card(count(n), t.terms.category[category], quote.slice(0, 160))}
          onClick={() => onActivate(active ? null : claim.id)}
        >
          <span className="claim-dot">{number(n)}</span>
          <span className="tag">{t.terms.category[category]}</span>
        </button>
        <Tick {...props} />
        <span className="card-chain">
          <Chain speaker={speaker} via={via} outlet={article?.fields.outlet?.text ?? ''} />
        </span>
        {place && place !== 'exact' ? <span className="anchor-badge">{t.terms.anchor[place]}</span> : null}
        {Object.keys(claim.disagreements).length > 0 ? (
          <span className="anchor-badge">{t.claims.disagreement}</span>
        ) : null}
        <VerdictBadge verdict={verdict} />
      </div>
      <blockquote className="card-quote" dir={article?.fields.direction ?? 'auto'}>
        {quote}
      </blockquote>
      {active ? (
        <>
          <AnchorNotice dossier={claim.dossier} claim={claim} number={n} state={state} />
          <CardBody {...props} state={state} />
        </>
      ) : null}
    </div>
  );
});
