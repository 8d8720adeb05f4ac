/** An article ready to read: head, text with its claims painted, numbers in the margin, tagging. */
import { type RefObject, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { numberClaims, useRecord, useRecords } from '../../data/queries';
import { selectedSpan } from '../../highlight/dom-offsets';
import { draftFrom, type SelectionDraft, snapSpan } from '../../highlight/selection';
import { usePassagesOf } from '../../highlight/shown-passages';
import type { SuggestedInText } from '../../highlight/suggested';
import { useI18n } from '../../i18n/i18n';
import { notify } from '../../ui/notices';
import { ArticleHead } from './article-head';
import { ClaimNumbers } from './claim-numbers';
import { EndHandles } from './end-handles';
import { FindBar } from './find-bar';
import { type Placement, placeClaims } from './placed-claims';
import { joinTogether } from './scroll-together';
import { Caret, TagButton } from './selection-tools';
import { SetAsideMarks } from './set-aside';
import { useAdjust } from './use-adjust';
import { useArrival } from './use-arrival';
import type { Article, Capture } from './use-article';
import { useCited } from './use-cited';
import { useCut } from './use-cut';
import { useFind } from './use-find';
import { useFollow, useFollowPassages } from './use-follow';
import { useJumps } from './use-jumps';
import { usePainting } from './use-painting';
import { usePointerSnap } from './use-pointer-snap';
import { useProgress } from './use-progress';
import { useReadingEvents, useSelectedSpan } from './use-reading-events';
import { useLayoutVersion, useShownArticle } from './use-shown-article';
import { useAdjustSuggested, useFollowSuggested } from './use-suggested';

interface ViewProps {
  readonly dossier: Id;
  readonly article: Article;
  readonly capture: Capture;
  readonly text: string;
  readonly pane: string;
  readonly activeClaim: Id | null;
  readonly draft: SelectionDraft | null;
  readonly suggested: SuggestedInText | null;
  readonly onActivateClaim: (id: Id) => void;
  readonly onSelect: (draft: SelectionDraft | null) => void;
  readonly onEvidence: ((passage: SelectionDraft) => void) | undefined;
  readonly onClose: () => void;
}

const none: readonly FoldedRecord<'claim'>[] = [];

/** Where the article's claims stand, and their numbers. */
function usePlacement(dossier: Id, article: Id, text: string): Placement {
  const claims = useRecords(dossier, 'claim', { withRetracted: true }) ?? none;
  return useMemo(() => {
    const here = claims.filter((claim) => claim.fields.article === article && !claim.fields.retracted);
    return placeClaims(text, here, numberClaims(claims));
  }, [claims, article, text]);
}

/** The number of the claim in hand, whichever article it stands in. */
function useClaimNumber(dossier: Id, claim: Id | null): number | null {
  const claims = useRecords(dossier, 'claim', { withRetracted: true }) ?? none;
  return useMemo(() => (claim ? (numberClaims(claims).get(claim) ?? null) : null), [claims, claim]);
}

/** What the whole pane answers to, wherever in it the focus is; and its part in scrolling together. */
function usePaneKeys(scroller: RefObject<HTMLElement | null>, onFind: () => void): void {
  useEffect(() => {
    const pane = scroller.current;
    if (!pane) return;
    const press = (event: KeyboardEvent): void => {
      if (event.code !== 'KeyF' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      onFind();
    };
    pane.addEventListener('keydown', press);
    return () => pane.removeEventListener('keydown', press);
  }, [scroller, onFind]);
  useEffect(() => (scroller.current ? joinTogether(scroller.current) : undefined), [scroller]);
}

export function ArticleView(props: ViewProps) {
  const { dossier, article, capture, text, pane, activeClaim, draft, suggested } = props;
  const { onActivateClaim, onSelect, onEvidence, onClose } = props;
  const { t, count, dir, locale } = useI18n();
  const { direction, title, blocks } = article.fields;
  const articles = useRecords(dossier, 'article') ?? [];
  const [root, setRoot] = useState<HTMLDivElement | null>(null);
  const scroller = useRef<HTMLElement>(null);
  const progress = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const shown = useShownArticle(root, article, text, t.reader.caption);
  const layout = useLayoutVersion(root);
  const placement = usePlacement(dossier, article.id, text);
  const [span, forgetSpan] = useSelectedSpan(shown);
  usePointerSnap(shown, text);
  const [caret, setCaret] = useState(0);

  const take = useCallback(
    (onTaken: (passage: SelectionDraft) => void) => {
      // What is selected at this moment: the span in state lags behind a quick hand.
      const chosen = (shown && selectedSpan(shown)) ?? span;
      const outcome = chosen ? draftFrom(article.id, text, chosen) : { state: 'empty' as const };
      if (outcome.state === 'draft') {
        onTaken(outcome.draft);
        // The passage is painted as a draft now; a selection left behind would be dragged by the next one.
        document.getSelection()?.collapseToEnd();
        forgetSpan();
      } else {
        notify({
          tone: 'info',
          text: outcome.state === 'empty' ? t.reader.emptySelection : t.reader.tooLong,
        });
      }
    },
    [shown, span, article.id, text, forgetSpan, t],
  );
  const tag = useCallback(() => take(onSelect), [take, onSelect]);
  const number = useClaimNumber(dossier, activeClaim);
  const evidence =
    number !== null && onEvidence
      ? { label: t.reader.evidence(count(number)), run: () => take(onEvidence) }
      : undefined;

  const [finding, beginFind] = useFind(scroller, shown, text);
  // Before all that leads elsewhere: put back after it, the pane would stay where it was left.
  useProgress({ dossier, article: article.id, scroller, bar: progress, shown });
  const arrived = useArrival(article.id, scroller, shown);
  usePaneKeys(scroller, beginFind);
  const [said, setSaid] = useState('');
  const moveCaret = useCallback(() => setCaret((before) => before + 1), []);
  const inHand = placement.placed.find((claim) => claim.id === activeClaim);
  const record = useRecord(dossier, 'claim', inHand?.id ?? null) ?? null;
  const adjusting = useAdjust({ dossier, shown, text, claim: inHand ? record : null, onSay: setSaid });
  const proposed = useAdjustSuggested({ shown, text, suggested, onSay: setSaid });
  const cut = useCut({
    dossier,
    shown,
    text,
    claim: inHand ? record : null,
    number: inHand?.number ?? 0,
  });
  const jump = useJumps({
    shown,
    text,
    placed: placement.placed,
    active: activeClaim,
    onActivate: onActivateClaim,
    onSay: setSaid,
    onCaret: moveCaret,
  });

  const passages = usePassagesOf(article.id);
  const cited = useCited(dossier, article.id, text);
  usePainting({
    cited,
    pane,
    shown,
    text,
    placement,
    active: activeClaim,
    moved: inHand ? adjusting.span : null,
    draft: draft?.article === article.id ? draft.anchor : null,
    suggested,
    passages,
    finding: finding ?? arrived,
  });
  useFollowPassages(scroller, shown, passages);
  useFollow(article.id, scroller, shown, placement.placed, activeClaim);
  useReadingEvents({
    shown,
    text,
    placed: placement.placed,
    active: activeClaim,
    onActivate: onActivateClaim,
    cited,
    onTag: tag,
    onCut: cut,
    onEvidence: evidence?.run ?? null,
    onCaret: moveCaret,
    onJump: (to, by) => void jump(to, by),
    adjusting: inHand || !proposed ? adjusting : proposed,
    direction,
    suggested,
  });
  useFollowSuggested(scroller, shown, suggested, moveCaret);

  return (
    <article
      className="reader"
      dir={direction}
      lang={direction === 'rtl' ? 'ar' : ''}
      ref={scroller}
      aria-label={title?.text || t.reader.untitled}
    >
      <div
        ref={progress}
        className="reader-progress"
        role="progressbar"
        aria-label={t.reader.progress}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={0}
      />
      <ArticleHead
        article={article}
        articles={articles}
        capture={capture}
        text={text}
        onFind={beginFind}
        onClose={onClose}
      />
      {finding ? <FindBar finding={finding} /> : null}
      {placement.unplaced.length > 0 ? (
        <p className="reader-unplaced" role="status" dir={dir} lang={locale}>
          {t.reader.unplaced(count(placement.unplaced.length))}
        </p>
      ) : null}
      {blocks.length === 0 ? (
        <p className="reader-empty" dir={dir} lang={locale}>
          {t.reader.noBlocks}
        </p>
      ) : null}
      <div className="reader-sheet">
        <p id={keysId} className="visually-hidden">
          {t.reader.keys}
        </p>
        <p className="visually-hidden" role="status" dir={dir} lang={locale}>
          {said}
        </p>
        <div
          ref={setRoot}
          className="reader-text"
          role="document"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: text read and selected by keyboard takes focus
          tabIndex={0}
          aria-label={t.reader.text(title?.text || t.reader.untitled)}
          aria-describedby={keysId}
        />
        {shown ? (
          <>
            <SetAsideMarks
              shown={shown}
              layout={layout}
              text={text}
              article={article}
              articles={articles}
              capture={capture}
            />
            <ClaimNumbers
              shown={shown}
              layout={layout}
              placed={placement.placed}
              active={activeClaim}
              onActivate={onActivateClaim}
            />
            {inHand && adjusting.span ? (
              <EndHandles
                key={inHand.id}
                shown={shown}
                text={text}
                layout={layout}
                number={inHand.number}
                direction={direction}
                adjusting={adjusting}
                span={adjusting.span}
              />
            ) : null}
            {!inHand && suggested?.inHand && proposed?.span ? (
              <EndHandles
                key={suggested.inHand}
                shown={shown}
                text={text}
                layout={layout}
                number={null}
                direction={direction}
                adjusting={proposed}
                span={proposed.span}
              />
            ) : null}
            <Caret shown={shown} step={caret} layout={layout} />
            {span && snapSpan(text, span) ? (
              <TagButton shown={shown} span={span} layout={layout} onTag={tag} evidence={evidence} />
            ) : null}
          </>
        ) : null}
      </div>
    </article>
  );
}
