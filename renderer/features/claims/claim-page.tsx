/**
 * A claim's page: everything known about it in one place. Its words in their sentence, what it says in the desk's
 * words, its chain drawn, its figures, evidence, verdict and disputes, and all that was ever done to it.
 */
import { ArrowLeft, ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { findOrigins, utteranceOf } from '../../../shared/weigh/origins';
import { edit } from '../../data/change';
import { numberClaims, useRecord, useRecords } from '../../data/queries';
import { useSave } from '../../forms/use-record-acts';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { Button, IconButton } from '../../ui/button';
import { AnchorNotice } from './anchor-notice';
import { chainLinks } from './chain-links';
import { ChainPicture } from './chain-picture';
import { ClaimFieldsEditor } from './claim-fields';
import { type Claim, knownNames } from './claim-list';
import { Disagreements } from './disagreements';
import { QuoteInPlace } from './quote-in-place';
import { useAnchor } from './use-anchor';
import { type TakeFiles, useClaimFiles } from './use-claim-files';
import './claim-page.css';

export interface ClaimPageProps {
  readonly dossier: Id;
  readonly claim: Id;
  /** Back to where the editor was. */
  readonly onBack: () => void;
  /** The page of another claim. */
  readonly onOpen: (claim: Id) => void;
  /** Shows the claim in its article. */
  readonly onShow: (claim: Id) => void;
  readonly onFiles: TakeFiles;
  /** The figures and dates in its words. */
  readonly renderFigures: (claim: Claim) => ReactNode;
  /** Verdict, evidence and disputes. */
  readonly renderDetails: (claim: Claim) => ReactNode;
  readonly renderHistory: (claim: Claim) => ReactNode;
}

const nothing: readonly FoldedRecord<'claim'>[] = [];

/** What the page reads of the dossier besides the claim itself. */
function usePage(dossier: Id, id: Id) {
  const claims = useRecords(dossier, 'claim', { withRetracted: true }) ?? nothing;
  const articles = useRecords(dossier, 'article', { withRetracted: true });
  const sources = useRecords(dossier, 'source');
  return useMemo(() => {
    const claim = claims.find((one) => one.id === id) ?? null;
    const byId = new Map(articles?.map((article) => [article.id, article]));
    const article = claim ? (byId.get(claim.fields.article) ?? null) : null;
    const standing = claims.filter((one) => !one.fields.retracted);
    const origins = findOrigins(standing.map((one) => utteranceOf(one, byId.get(one.fields.article))));
    const at = standing.findIndex((one) => one.id === id);
    return {
      claim,
      article,
      number: numberClaims(claims).get(id) ?? 0,
      origin: origins.find((one) => one.claims.includes(id)) ?? null,
      links: claim ? chainLinks(claim.fields, article?.fields.outlet?.text ?? '', sources ?? []) : [],
      names: knownNames(claims, sources?.map((source) => source.fields.name) ?? []),
      before: at > 0 ? standing[at - 1] : undefined,
      after: at >= 0 ? standing[at + 1] : undefined,
    };
  }, [claims, articles, sources, id]);
}

/** Focus goes to the page when it opens, and back to where it was when it closes. */
function usePageFocus() {
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    page.current?.focus({ preventScroll: true });
    return () => {
      // The screen below comes back to life with this render; it takes the focus after it.
      requestAnimationFrame(() => {
        if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      });
    };
  }, []);
  return page;
}

/** Whether keys belong to a control that answers to them itself. */
function isControl(target: EventTarget): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable="true"], [role="menu"], [role="listbox"]') !==
      null
  );
}

export function ClaimPage(props: ClaimPageProps) {
  const { dossier, claim: id, onBack, onOpen } = props;
  const { t, count } = useI18n();
  const found = usePage(dossier, id);
  const page = usePageFocus();
  const { claim, before, after } = found;
  const files = useClaimFiles(claim, props.onFiles);
  const loaded = useRecord(dossier, 'claim', id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim's page begins at its top
  useEffect(() => {
    page.current?.scrollTo(0, 0);
  }, [id]);
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.defaultPrevented || !(event.target instanceof Node)) return;
    // A menu opened from here stands elsewhere in the document, but its keys pass by.
    if (!event.currentTarget.contains(event.target)) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (!plain || isControl(event.target)) return;
    if (event.code === 'Escape') onBack();
    else if (event.code === 'KeyJ' && after) onOpen(after.id);
    else if (event.code === 'KeyK' && before) onOpen(before.id);
    else return;
    event.preventDefault();
  };
  return (
    <article
      ref={page}
      className="claim-page"
      tabIndex={-1}
      aria-labelledby="claim-page-title"
      onKeyDown={press}
      data-over={files.over || undefined}
      {...files.handlers}
    >
      <header className="page-bar">
        <Button size="small" onPress={onBack}>
          <ArrowLeft size={14} aria-hidden="true" className="mirrored" />
          {t.claims.page.back}
        </Button>
        <h2 id="claim-page-title">{t.claims.page.title(count(found.number))}</h2>
        <span className="page-steps">
          <IconButton
            label={before ? t.claims.page.previous : t.claims.page.first}
            isDisabled={!before}
            onPress={() => before && onOpen(before.id)}
          >
            <ChevronLeft size={16} aria-hidden="true" className="mirrored" />
          </IconButton>
          <IconButton
            label={after ? t.claims.page.next : t.claims.page.last}
            isDisabled={!after}
            onPress={() => after && onOpen(after.id)}
          >
            <ChevronRight size={16} aria-hidden="true" className="mirrored" />
          </IconButton>
        </span>
      </header>
      {claim ? (
        <PageBody key={id} {...props} claim={claim} found={found} />
      ) : (
        <p className="empty">{loaded === null ? t.claims.page.gone : t.common.loading}</p>
      )}
    </article>
  );
}

type Found = ReturnType<typeof usePage>;

function PageBody({
  claim,
  found,
  onShow,
  renderFigures,
  renderDetails,
  renderHistory,
}: Omit<ClaimPageProps, 'claim'> & { readonly claim: Claim; readonly found: Found }) {
  const { t, number } = useI18n();
  const { article, links, origin, names } = found;
  const state = useAnchor(article, claim.fields.anchor);
  const save = useSave(claim.dossier);
  const { category, retracted } = claim.fields;
  return (
    <div className="page-columns" style={{ '--tint': `var(--category-${category})` } as React.CSSProperties}>
      <div className="page-column">
        <section className="page-part page-words">
          <p className="page-tags">
            <span className="claim-dot">{number(found.number)}</span>
            <span className="tag">{t.terms.category[category]}</span>
            {retracted ? <span className="anchor-badge">{t.claims.page.retracted}</span> : null}
          </p>
          <QuoteInPlace
            article={article}
            anchor={claim.fields.anchor}
            state={state}
            label={t.claims.page.quote}
          />
          <AnchorNotice dossier={claim.dossier} claim={claim} number={found.number} state={state} />
          <div className="card-actions">
            <Button size="small" isDisabled={article === null} onPress={() => onShow(claim.id)}>
              {t.claims.page.show}
            </Button>
            <Button
              size="small"
              look="quiet"
              onPress={() => void save([edit(claim, { retracted: !retracted })])}
            >
              {retracted ? t.claims.restore : t.claims.retract}
            </Button>
            <span className="field-hint">
              {article
                ? t.claims.inArticle(showHiddenMarks(article.fields.title?.text || t.claims.untitledArticle))
                : t.claims.page.articleGone}
            </span>
          </div>
          <ClaimFieldsEditor claim={claim} names={names} />
          <Disagreements claim={claim} />
        </section>
        {renderFigures(claim)}
        <ChainPicture links={links} article={article} origin={origin} />
        {renderHistory(claim)}
      </div>
      <div className="page-column">{retracted ? null : renderDetails(claim)}</div>
    </div>
  );
}
