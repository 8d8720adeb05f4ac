/** A dossier in its frame: header with the views, undo and import; the view in hand; the status line. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Id } from '../../shared/records/ids';
import { readRecord, useRecord, useRecords } from '../data/queries';
import { Tour, TourOffer, type TourStop } from '../features/help/tour';
import { endTour, startTour, useTourMemory } from '../features/help/tour-memory';
import type { Incoming } from '../features/intake/incoming';
import type { SearchTarget } from '../features/search/search-dialog';
import { TensionsProvider } from '../features/tensions/tensions-context';
import { leadTo } from '../highlight/arrivals';
import { followAgain } from '../highlight/followed';
import { useHost } from '../host/host';
import { useI18n } from '../i18n/i18n';
import { Button } from '../ui/button';
import { leaveVia } from '../ui/leaving';
import { ActiveView } from './active-view';
import { destinationOf } from './destination';
import { openDossierFile, saveDossierFile, takeInFiles } from './dossier-file';
import { DossierHeader } from './dossier-header';
import { DropZone } from './drop-zone';
import { HelpMenu, type HelpPart } from './help-menu';
import { choosePages, splitDropped, splitOpened, takePages, waitingPages } from './incoming-pages';
import { later, prepareWhenIdle } from './later';
import { MOST_PANES, openArticle, type Place, type Side, usePlace, type View } from './navigation';
import { DossierSearch } from './search';
import { SideButtons } from './side-buttons';
import { StatusLine } from './status-line';
import { useHostEvents } from './use-host-events';
import { useShortcuts } from './use-shortcuts';
import { useTourStart } from './use-tour-start';
import { useUndo } from './use-undo';
import { partsOfView } from './view-parts';
import { ViewTabs } from './view-tabs';

const IntakeScreen = later(() =>
  import('../features/intake/intake-screen').then((part) => part.IntakeScreen),
);

/** What is shown first, and then all that a press can ask for. */
const allParts = [...Object.values(partsOfView).flat(), IntakeScreen];

interface ShellProps {
  readonly dossier: Id;
  readonly onGo: (dossier: Id | null) => void;
}

/** What the shell of a dossier can be asked to do, by button, by key and by the native menu alike. */
function useCommands({ dossier, onGo }: ShellProps) {
  const i18n = useI18n();
  const host = useHost();
  const { undo, redo } = useUndo(dossier);
  const [incoming, setIncoming] = useState<readonly Incoming[] | null>(() => waitingPages(dossier));
  useEffect(() => takePages(dossier), [dossier]);
  const bringIn = useCallback(
    (pages: readonly Incoming[]) => {
      if (pages.length === 0) return;
      const add = (): void => setIncoming((before) => (before ? [...before, ...pages] : pages));
      // The first pages take the place of the view in hand; further ones join those under review.
      if (incoming) add();
      else leaveVia(add);
    },
    [incoming],
  );
  const choose = useCallback(async () => bringIn(await choosePages(host, i18n)), [bringIn, host, i18n]);
  const save = useCallback(() => void saveDossierFile(host, i18n, dossier), [host, i18n, dossier]);
  const saveAs = useCallback(() => void saveDossierFile(host, i18n, dossier, true), [host, i18n, dossier]);
  const open = useCallback(async () => {
    const opened = await openDossierFile(host, i18n);
    if (opened) onGo(opened);
  }, [host, i18n, onGo]);
  useShortcuts(
    useMemo(
      () => [
        { code: 'KeyZ', mod: true, run: undo },
        { code: 'KeyZ', mod: true, shift: true, run: redo },
        { code: 'KeyY', mod: true, run: redo },
        { code: 'KeyS', mod: true, whileTyping: true, run: save },
        { code: 'KeyI', mod: true, shift: true, run: () => void choose() },
      ],
      [undo, redo, save, choose],
    ),
  );
  const take = async ({ dossiers, pages }: ReturnType<typeof splitOpened>): Promise<void> => {
    const opened = dossiers.length > 0 ? await takeInFiles(dossiers, i18n) : null;
    if (pages.length > 0) bringIn(pages);
    else if (opened) onGo(opened);
  };
  return {
    undo,
    redo,
    save,
    'save-as': saveAs,
    import: () => void choose(),
    open: () => void open(),
    incoming,
    setIncoming,
    bringIn,
    takeFiles: (files: Parameters<typeof splitOpened>[0]) => take(splitOpened(files)),
    takeDropped: (dropped: readonly Incoming[]) => void splitDropped(dropped).then(take),
  };
}

/** What stands beside the articles at first, where there is room for one side and not for two. */
function sideBeside(panes: number): Side | null {
  if (!window.matchMedia('(900px <= width < 1080px)').matches) return null;
  return panes > 0 ? 'claims' : 'rail';
}

/** The articles some claims stand in, each once, as many as have room side by side. */
async function panesOfClaims(dossier: Id, claims: readonly Id[]): Promise<Id[]> {
  const records = await Promise.all(claims.map((claim) => readRecord(dossier, 'claim', claim)));
  const articles = records.flatMap((record) => record?.fields.article || []);
  return [...new Set(articles)].slice(0, MOST_PANES);
}

export function DossierShell(props: ShellProps) {
  return (
    <TensionsProvider dossier={props.dossier}>
      <Shell {...props} />
    </TensionsProvider>
  );
}

function Shell({ dossier, onGo }: ShellProps) {
  const { t } = useI18n();
  const record = useRecord(dossier, 'dossier', dossier);
  const [place, changePlace] = usePlace(dossier);
  const setPlace = useCallback(
    (part: Partial<Place>) => {
      // Whoever chooses a claim wants to see it, though it was in hand before.
      if (part.claim) followAgain(part.claim);
      changePlace(part);
    },
    [changePlace],
  );
  const [side, setSide] = useState<Side | null>(() => sideBeside(place.panes.length));
  useEffect(() => prepareWhenIdle(allParts), []);
  const [help, setHelp] = useState<HelpPart | null>(null);
  const commands = useCommands({ dossier, onGo });
  const { incoming, setIncoming } = commands;

  const showView = (view: View): void =>
    void leaveVia(() => {
      setIncoming(null);
      setPlace({ view });
    });
  useHostEvents({
    onFiles: commands.takeFiles,
    onCommand: (command) => {
      if (command === 'home' || command === 'new-dossier') onGo(null);
      else if (command === 'print') showView('sheet');
      else if (command === 'shortcuts') setHelp('shortcuts');
      else commands[command]();
    },
  });
  const showClaim = useCallback((claim: Id) => setPlace({ view: 'read', claim }), [setPlace]);
  const showClaims = useCallback(
    async (claims: readonly Id[]) => {
      const panes = await panesOfClaims(dossier, claims);
      setPlace({ view: 'read', claim: claims[0] ?? null, ...(panes.length > 0 ? { panes } : {}) });
    },
    [dossier, setPlace],
  );
  const showDispute = useCallback(
    (dispute: Id) => void leaveVia(() => setPlace({ view: 'disputes', dispute, asked: null })),
    [setPlace],
  );
  const startOnSample = useTourStart(onGo);
  const goTo = (target: SearchTarget): void =>
    void leaveVia(() => {
      const destination = destinationOf(target, place.panes);
      setIncoming(null);
      setPlace(destination.place);
      setSide(destination.side);
      if (target.kind === 'article') leadTo({ article: target.id, place: target.place });
    });

  if (record === null) {
    return (
      <main className="empty">
        <h1>{t.app.gone}</h1>
        <Button onPress={() => onGo(null)}>{t.app.home}</Button>
      </main>
    );
  }
  return (
    <DropZone label={t.app.dropHere} onIncoming={commands.takeDropped}>
      <div className="shell">
        <DossierHeader
          dossier={dossier}
          title={record?.fields.title || t.app.untitled}
          onHome={() => onGo(null)}
          onUndo={commands.undo}
          onRedo={commands.redo}
          onSave={commands.save}
          onImport={commands.import}
          search={
            <DossierSearch
              dossier={dossier}
              commands={commands}
              onView={showView}
              onHome={() => onGo(null)}
              onOpenDossier={onGo}
              onTour={startOnSample}
              onHelp={setHelp}
              onSide={setSide}
              onGo={goTo}
            />
          }
          help={
            <HelpMenu
              dossier={dossier}
              shown={help}
              onShow={setHelp}
              onTour={startOnSample}
              onSave={commands.save}
            />
          }
        >
          <ViewTabs dossier={dossier} view={place.view} onView={showView} />
          {place.view === 'read' && !incoming ? <SideButtons side={side} onSide={setSide} /> : null}
        </DossierHeader>
        <div className="shell-body">
          <TourOfSample
            dossier={dossier}
            canOffer={place.view === 'read' && !incoming}
            onBegin={(articles) => {
              setIncoming(null);
              setPlace({ view: 'read', panes: place.panes.length > 0 ? place.panes : [...articles] });
            }}
            onSide={setSide}
          />
          <main className="shell-main">
            {incoming ? (
              <IntakeScreen
                dossier={dossier}
                incoming={incoming}
                onDone={(articles) => {
                  setIncoming(null);
                  const panes = articles.reduce(
                    (open, article, at) => openArticle(open, article, at > 0),
                    place.panes,
                  );
                  setPlace({ view: 'read', panes: panes.slice(0, Math.max(2, place.panes.length)) });
                }}
                onCancel={() => setIncoming(null)}
              />
            ) : (
              <ActiveView
                dossier={dossier}
                place={place}
                setPlace={setPlace}
                side={side}
                onSide={setSide}
                onImport={commands.import}
                onShowClaim={showClaim}
                onShowClaims={showClaims}
                onShowDispute={showDispute}
              />
            )}
          </main>
        </div>
        <StatusLine dossier={dossier} />
      </div>
    </DropZone>
  );
}

/** The tour where it runs, or the line that offers it at the head of a sample that was just opened. */
function TourOfSample({
  dossier,
  canOffer,
  onBegin,
  onSide,
}: {
  readonly dossier: Id;
  /** Whether the screen is where newcomers arrive. */
  readonly canOffer: boolean;
  /** The tour begins: some article should be open. */
  readonly onBegin: (articles: readonly Id[]) => void;
  readonly onSide: (side: Side | null) => void;
}) {
  const memory = useTourMemory();
  const articles = useRecords(dossier, 'article');
  const sides: Partial<Record<TourStop, Side>> = { rail: 'rail', claims: 'claims' };
  if (memory.running === dossier && articles) {
    return (
      <Tour
        onBegin={() => void leaveVia(() => onBegin(articles.slice(0, 2).map(({ id }) => id)))}
        onStop={(stop) => onSide(sides[stop] ?? null)}
        onClose={endTour}
      />
    );
  }
  if (!canOffer || memory.sample !== dossier || memory.seen || memory.running) return null;
  return <TourOffer onStart={() => startTour(dossier)} onDecline={endTour} />;
}
