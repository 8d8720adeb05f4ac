/** The reading view: the rail of articles, one to three articles side by side, the claims beside them. */
import { Fragment, useCallback, useEffect, useMemo, useState } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import type { Id } from '../../shared/records/ids';
import { useRecord, useRecords } from '../data/queries';
import { ClaimsPanel } from '../features/claims/claims-panel';
import { ClaimDisputes } from '../features/disputes/claim-disputes';
import { CaptureView } from '../features/intake/capture-view';
import { ArticleRail } from '../features/library/article-rail';
import { CompareBar } from '../features/passages/compare-bar';
import { ReaderPane } from '../features/reader/reader-pane';
import { EvidenceList } from '../features/sources/evidence-list';
import type { Handed } from '../features/sources/evidence-writer';
import { ClaimFigures } from '../features/suggestions/claim-figures';
import { SuggestionsPanel } from '../features/suggestions/suggestions-panel';
import { useDesk } from '../features/suggestions/use-desk';
import { TensionCards } from '../features/tensions/tension-cards';
import { VerdictEditor } from '../features/verdicts/verdict-editor';
import { leadTo } from '../highlight/arrivals';
import type { SelectionDraft } from '../highlight/selection';
import { useI18n } from '../i18n/i18n';
import { Button } from '../ui/button';
import { leaveVia } from '../ui/leaving';
import { openArticle, type Place, type Side } from './navigation';
import { placeOfPassages } from './passages-place';
import { useRoomForPanes } from './use-room-for-panes';
import { useSuggestionKeys } from './use-suggestion-keys';

interface WorkspaceProps {
  readonly dossier: Id;
  readonly place: Place;
  readonly onPlace: (part: Partial<Place>) => void;
  /** Which side is shown in a narrow window; a wide one shows both. */
  readonly side: Side | null;
  readonly onSide: (side: Side | null) => void;
  readonly onImport: () => void;
  readonly onOpenDispute: (dispute: Id) => void;
}

/** Whether the window holds one column only, so that opening an article has to put the list away (see app.css). */
const hasRoomForOne = (): boolean => window.matchMedia('(width < 600px)').matches;

export function Workspace(props: WorkspaceProps) {
  const { dossier, place, onPlace, side, onSide, onImport, onOpenDispute } = props;
  const { t, count } = useI18n();
  const articles = useRecords(dossier, 'article');
  const [draft, setDraft] = useState<SelectionDraft | null>(null);
  const [suggesting, setSuggesting] = useState(false);
  const claim = useRecord(dossier, 'claim', place.claim);
  const panes = useMemo(() => {
    const known = new Set(articles?.map((article) => article.id));
    return place.panes.filter((id) => known.has(id));
  }, [articles, place.panes]);

  const open = useCallback(
    (article: Id, beside: boolean) => {
      onPlace({ panes: openArticle(panes, article, beside) });
      if (hasRoomForOne()) onSide(null);
    },
    [onPlace, panes, onSide],
  );
  // A claim in hand is shown in its article, also when it was chosen from another view. Asked of the panes as the
  // editor left them: an article that was added a moment ago may not have arrived here yet.
  const wanted = claim?.fields.article ?? null;
  const kept = place.panes;
  useEffect(() => {
    if (wanted && articles?.some((article) => article.id === wanted) && !kept.includes(wanted)) {
      onPlace({ panes: openArticle(kept, wanted, panes.length < 2) });
    }
  }, [wanted, articles, kept, panes.length, onPlace]);

  const activate = useCallback(
    (id: Id | null) => {
      onPlace({ claim: id });
      if (!id) return;
      setSuggesting(false);
      onSide('claims');
    },
    [onPlace, onSide],
  );
  const tag = useCallback(
    (passage: SelectionDraft | null) => {
      setDraft(passage);
      if (passage) onSide('claims');
    },
    [onSide],
  );
  // The list of suggestions stands where the cards stood: a claim that is out of sight is not in hand.
  const suggest = useCallback(
    (shown: boolean) => {
      setSuggesting(shown);
      if (shown) onPlace({ claim: null });
    },
    [onPlace],
  );
  const desk = useDesk({
    dossier,
    open: panes,
    onTake: useCallback(() => suggest(true), [suggest]),
    onEdit: useCallback((passage) => void leaveVia(() => tag(passage)), [tag]),
  });
  useSuggestionKeys(panes, desk, place.page !== null);
  const openPage = useCallback((id: Id) => onPlace({ claim: id, page: id }), [onPlace]);
  // What was dropped, pasted or selected elsewhere, on its way into the evidence of a claim.
  const [handed, setHanded] = useState<{ readonly claim: Id; readonly what: Handed } | null>(null);
  const handOver = useCallback(
    (to: Id, what: Handed) => {
      setHanded({ claim: to, what });
      activate(to);
    },
    [activate],
  );
  const handFiles = useCallback(
    (to: Id, files: readonly File[], method: 'drop' | 'paste') =>
      handOver(to, { kind: 'files', files, method }),
    [handOver],
  );
  const inHand = place.claim;
  const takeEvidence = inHand
    ? ({ article, anchor }: SelectionDraft): void => {
        const outlet = articles?.find(({ id }) => id === article)?.fields.outlet?.text.trim() ?? '';
        handOver(inHand, { kind: 'passage', passage: { article, anchor }, outlet });
      }
    : undefined;
  const renderCapture = useCallback(
    (capture: Id, onClose: () => void) => (
      <CaptureView dossier={dossier} capture={capture} onClose={onClose} />
    ),
    [dossier],
  );
  const room = useRoomForPanes(panes.length);
  const layout = useDefaultLayout({ id: `workspace-${dossier}`, storage: localStorage });
  const { defaultLayout, onLayoutChanged } = layout;
  return (
    <Group
      className="workspace workspace-outer"
      data-side={side ?? undefined}
      orientation="horizontal"
      {...(defaultLayout ? { defaultLayout } : {})}
      onLayoutChanged={onLayoutChanged}
    >
      <Panel
        id="rail"
        panelRef={room.rail}
        defaultSize="232px"
        minSize="160px"
        maxSize="420px"
        className="workspace-panel"
      >
        <nav aria-label={t.app.rail} className="workspace-rail" data-tour="rail">
          <ArticleRail
            dossier={dossier}
            open={panes}
            onOpen={open}
            onImport={onImport}
            renderCapture={renderCapture}
          />
        </nav>
      </Panel>
      <Separator className="workspace-separator" aria-label={t.app.resizeRail} />
      <Panel id="articles" panelRef={room.articles} minSize="320px" className="workspace-panel">
        {panes.length === 0 ? (
          <section className="empty workspace-empty">
            <h2>{t.app.noPane}</h2>
            <p>{t.app.noPaneHint}</p>
            <Button look="primary" onPress={onImport}>
              {t.app.import}
            </Button>
          </section>
        ) : (
          <div className="workspace-column">
            <CompareBar
              dossier={dossier}
              panes={panes}
              onAdjust={(article, chosen) =>
                onPlace({ panes: openArticle(panes, article, true), claim: chosen })
              }
            />
            <div className="workspace-strip" data-tour="text">
              <Group
                className="workspace"
                data-panes={panes.length}
                orientation="horizontal"
                key={panes.length}
              >
                {panes.map((article, at) => (
                  <Fragment key={article}>
                    {at > 0 ? (
                      <Separator className="workspace-separator" aria-label={t.app.resizePanes} />
                    ) : null}
                    <Panel id={`pane-${at}`} minSize="220px" className="workspace-panel">
                      <section className="workspace-pane" aria-label={t.app.allPanesLabel(count(at + 1))}>
                        <ReaderPane
                          dossier={dossier}
                          article={article}
                          pane={`pane-${at}`}
                          activeClaim={place.claim}
                          onActivateClaim={activate}
                          draft={draft}
                          suggested={desk.inText(article)}
                          onSelect={tag}
                          onEvidence={takeEvidence}
                          onClose={() => onPlace({ panes: panes.filter((id) => id !== article) })}
                        />
                      </section>
                    </Panel>
                  </Fragment>
                ))}
              </Group>
            </div>
          </div>
        )}
      </Panel>
      <Separator className="workspace-separator" aria-label={t.app.resizeClaims} />
      <Panel
        id="claims"
        panelRef={room.claims}
        defaultSize="392px"
        minSize="260px"
        maxSize="640px"
        className="workspace-panel"
      >
        <aside aria-label={t.app.claims} className="workspace-claims" data-tour="claims">
          <p className="visually-hidden" role="status">
            {desk.said}
          </p>
          <TensionCards
            articles={panes}
            onAll={() => onPlace({ view: 'disputes', asked: null })}
            onOpened={onOpenDispute}
            onShow={(passages) => onPlace(placeOfPassages(passages))}
          />
          <ClaimsPanel
            dossier={dossier}
            articles={panes}
            activeClaim={place.claim}
            onActivateClaim={activate}
            draft={draft}
            onDraftEnd={() => setDraft(null)}
            onDraftFound={tag}
            onOpenPage={openPage}
            beside={{
              label: t.suggestions.filter,
              count: desk.count,
              open: suggesting,
              onOpen: suggest,
              content: <SuggestionsPanel desk={desk} />,
            }}
            onFiles={handFiles}
            renderDetails={(shown) =>
              // Beneath its page a claim's card keeps no forms: what is typed is typed in one place.
              place.page ? null : (
                <>
                  <ClaimFigures key={shown.id} claim={shown} />
                  <VerdictEditor dossier={dossier} target={{ kind: 'claim', id: shown.id }} />
                  <EvidenceList
                    dossier={dossier}
                    target={{ kind: 'claim', id: shown.id }}
                    handed={handed?.claim === shown.id ? handed.what : null}
                    onTaken={() => setHanded(null)}
                    onShowPassage={({ article, span }) => {
                      leadTo({ article, place: span });
                      open(article, panes.length < 2 || panes.includes(article));
                    }}
                  />
                  <ClaimDisputes dossier={dossier} claim={shown.id} onOpenDispute={onOpenDispute} />
                </>
              )
            }
          />
        </aside>
      </Panel>
    </Group>
  );
}
