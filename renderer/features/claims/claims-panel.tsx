/** The panel of claims beside the articles: filters, the forms that are open, the cards in reading order. */
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { defaultScale, findRating } from '../../../shared/records/scales';
import { numberClaims, useRecord, useRecords } from '../../data/queries';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import type { SelectionDraft } from '../../highlight/selection';
import { useI18n } from '../../i18n/i18n';
import { leaveVia } from '../../ui/leaving';
import { BulkBar } from './bulk-bar';
import { CardList } from './card-list';
import { ClaimCard } from './claim-card';
import { ClaimFilters, type SideList } from './claim-filters';
import { EditClaimForm, NewClaimForm } from './claim-forms';
import { claimsBetween, narrowClaims, type Row } from './claim-groups';
import {
  chooseClaims,
  countClaims,
  knownNames,
  type Shelf,
  type ShownVerdict,
  showVerdict,
} from './claim-list';
import type { LeftOpen } from './form-drafts';
import { useArrangement, useRows } from './use-arrangement';
import { useDuplicate, useJoin, useRetract, useSplit } from './use-claim-acts';
import { useKeptForms } from './use-kept-forms';
import './claims.css';

export interface ClaimsPanelProps {
  readonly dossier: Id;
  /** The articles open side by side. */
  readonly articles: readonly Id[];
  readonly activeClaim: Id | null;
  readonly onActivateClaim: (id: Id | null) => void;
  /** A passage just tagged, for which a form is open. */
  readonly draft: SelectionDraft | null;
  readonly onDraftEnd: () => void;
  /** A passage whose form was open with something typed in it when the window went away. */
  readonly onDraftFound: (passage: SelectionDraft) => void;
  /** Opens the page of a claim. */
  readonly onOpenPage: (claim: Id) => void;
  /** Files dropped on a claim's card, or a picture pasted there. */
  readonly onFiles: (claim: Id, files: readonly File[], method: 'drop' | 'paste') => void;
  readonly renderDetails: (claim: FoldedRecord<'claim'>) => ReactNode;
  /** A list of another kind that can stand in the place of the cards. */
  readonly beside?: SideList;
}

const none: ShownVerdict = { state: 'none' };
const noNames: readonly string[] = [];

/** Everything the panel reads, joined. */
function useShelf(dossier: Id, open: readonly Id[]) {
  const claims = useRecords(dossier, 'claim', { withRetracted: true });
  const articles = useRecords(dossier, 'article');
  const verdicts = useRecords(dossier, 'verdict');
  const sources = useRecords(dossier, 'source');
  const scale = useRecord(dossier, 'dossier', dossier)?.fields.scale;
  return useMemo(() => {
    const all = claims ?? [];
    const verdictOf = new Map(
      verdicts
        ?.filter(({ fields }) => fields.target.kind === 'claim')
        .map((one) => [one.fields.target.id, one]),
    );
    const judgements = new Map(all.map((claim) => [claim.id, showVerdict(verdictOf.get(claim.id), scale)]));
    const judge = (id: Id): ShownVerdict => judgements.get(id) ?? none;
    const shelf: Shelf = {
      claims: all,
      open,
      articles: (articles ?? []).map((article) => article.id),
      judged: new Set(all.filter((claim) => judge(claim.id).state !== 'none').map((claim) => claim.id)),
      judgedApart: new Set(
        all.filter((claim) => judge(claim.id).state === 'differ').map((claim) => claim.id),
      ),
    };
    return {
      shelf,
      judge,
      scale,
      loading: claims === undefined,
      byId: new Map(all.map((claim) => [claim.id, claim])),
      articleOf: new Map(articles?.map((article) => [article.id, article])),
      numbers: numberClaims(all),
      names: knownNames(all, sources?.map((source) => source.fields.name) ?? []),
    };
  }, [claims, articles, verdicts, sources, scale, open]);
}

/** Which claims are ticked, and what Shift adds to them. */
function useTicked(rows: readonly Row[]) {
  const [ticked, setTicked] = useState<ReadonlySet<Id>>(new Set());
  const last = useRef<Id | null>(null);
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  });
  const tick = useCallback((id: Id, on: boolean, range: boolean) => {
    const ids = range ? claimsBetween(latest.current, last.current, id) : [id];
    last.current = id;
    setTicked((before) => {
      const next = new Set(before);
      for (const one of ids) {
        if (on) next.add(one);
        else next.delete(one);
      }
      return next;
    });
  }, []);
  return { ticked, tick, setTicked };
}

export function ClaimsPanel(props: ClaimsPanelProps) {
  const { dossier, articles, activeClaim, onActivateClaim, draft, onDraftEnd } = props;
  const { onDraftFound, onFiles, onOpenPage, renderDetails, beside } = props;
  const { t, locale } = useI18n();
  const { shelf, judge, loading, byId, articleOf, numbers, names, scale } = useShelf(dossier, articles);
  const [arrangement, arrange] = useArrangement(dossier);
  const { scope: filter, narrowing, grouping } = arrangement;
  const [editing, setEditing] = useState<Id | null>(null);
  const [leftOpen, setLeftOpen] = useState<LeftOpen>({ passage: null, editing: null });
  useKeptForms(dossier, (found) => {
    setLeftOpen(found);
    if (found.passage && !draft) onDraftFound(found.passage);
    if (found.editing) setEditing((now) => now ?? found.editing);
  });
  const retract = useRetract(dossier, numbers);
  // One claim is edited at a time: another takes the form only when what is typed there may go.
  const inForm = useRef(editing);
  useEffect(() => {
    inForm.current = editing;
  });
  const startEditing = useCallback((id: Id) => {
    if (inForm.current === null) setEditing(id);
    else if (inForm.current !== id) leaveVia(() => setEditing(id));
  }, []);
  const inScope = useMemo(() => chooseClaims(shelf, filter), [shelf, filter]);
  const shown = useMemo(
    () => narrowClaims(inScope, narrowing, judge, activeClaim),
    [inScope, narrowing, judge, activeClaim],
  );
  const known = useMemo(() => {
    const ratings = scale?.ratings ?? [];
    return {
      judge,
      ratings: ratings.map(({ id }) => id),
      verdictName: (key: string): string => {
        if (key === 'none') return t.claims.noVerdict;
        if (key === 'differ') return t.claims.verdictsDiffer;
        const id = key.slice('rating:'.length);
        return findRating(id, scale ?? defaultScale).rating.label[locale];
      },
      articleTitle: (id: Id): string =>
        showHiddenMarks(articleOf.get(id)?.fields.title?.text ?? t.claims.untitledArticle),
    };
  }, [judge, scale, articleOf, t, locale]);
  const rows = useRows(dossier, shown, grouping, known);
  const { ticked, tick, setTicked } = useTicked(rows);
  const selected = useMemo(() => shown.filter((claim) => ticked.has(claim.id)), [shown, ticked]);
  const duplicate = useDuplicate(dossier, byId, onActivateClaim);
  const split = useSplit(dossier, numbers);
  const join = useJoin(dossier, numbers);
  const counts = useMemo(() => countClaims(shelf), [shelf]);

  // A claim chosen elsewhere is shown, whatever filter stood. Once for each choice: filters stay free after it.
  const followed = useRef<Id | null>(null);
  useEffect(() => {
    const claim = activeClaim ? byId.get(activeClaim) : undefined;
    if (followed.current === activeClaim || (activeClaim && !claim)) return;
    followed.current = activeClaim;
    if (!claim || inScope.includes(claim)) return;
    const here = articles.includes(claim.fields.article);
    arrange({ scope: claim.fields.retracted ? 'retracted' : here ? 'here' : 'all' });
  }, [activeClaim, byId, inScope, articles, arrange]);

  const articleRecord = (id: Id): FoldedRecord<'article'> | null => articleOf.get(id) ?? null;
  const active = activeClaim ? byId.get(activeClaim) : undefined;
  const edited = editing ? byId.get(editing) : undefined;
  return (
    <div className="claims">
      <ClaimFilters
        arrangement={arrangement}
        onArrange={arrange}
        counts={counts}
        inScope={inScope}
        judge={judge}
        verdictName={known.verdictName}
        {...(beside ? { beside } : {})}
      />
      {draft || edited ? (
        <div className="claim-forms">
          {draft ? (
            <NewClaimForm
              // Another proposal fills the form anew; other words of one's own keep what was typed.
              key={draft.filled ? `${draft.article} ${draft.anchor.start} ${draft.anchor.end}` : 'own'}
              dossier={dossier}
              article={articleRecord(draft.article)}
              names={names}
              draft={draft}
              pressed={draft === leftOpen.passage ? 0 : 1}
              inHand={active ? { claim: active, number: numbers.get(active.id) ?? 0 } : null}
              onDone={(made) => {
                onDraftEnd();
                if (made) onActivateClaim(made);
              }}
            />
          ) : null}
          {edited ? (
            <EditClaimForm
              key={edited.id}
              dossier={dossier}
              article={articleRecord(edited.fields.article)}
              names={names}
              claim={edited}
              pressed={editing === leftOpen.editing ? 0 : 1}
              number={numbers.get(edited.id) ?? 0}
              onDone={() => setEditing(null)}
            />
          ) : null}
        </div>
      ) : null}
      <BulkBar
        dossier={dossier}
        selected={beside?.open ? [] : selected}
        shown={shown.length}
        onSelectAll={() => setTicked(new Set(shown.map((claim) => claim.id)))}
        onClear={() => setTicked(new Set())}
        names={names}
        onJoin={async (claims) => {
          const kept = await join(claims);
          if (kept) onActivateClaim(kept);
          return kept !== null;
        }}
      />
      {beside?.open ? (
        beside.content
      ) : shown.length === 0 ? (
        <p className="claims-empty">
          {loading ? t.common.loading : inScope.length > 0 ? t.claims.empty.narrowed : t.claims.empty[filter]}
        </p>
      ) : (
        <CardList
          rows={rows}
          active={activeClaim}
          renderCard={(claim, first) => (
            <ClaimCard
              claim={claim}
              number={numbers.get(claim.id) ?? 0}
              article={articleRecord(claim.fields.article)}
              verdict={judge(claim.id)}
              active={first && claim.id === activeClaim}
              ticked={ticked.has(claim.id)}
              onTick={tick}
              onDuplicate={duplicate}
              onSplit={split}
              onOpenPage={onOpenPage}
              names={first && claim.id === activeClaim ? names : noNames}
              onActivate={onActivateClaim}
              onEdit={startEditing}
              onRetract={retract}
              onFiles={onFiles}
              renderDetails={renderDetails}
            />
          )}
        />
      )}
    </div>
  );
}
