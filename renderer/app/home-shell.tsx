/** The home screen in its frame: brand, language, settings, and the dossiers. */
import { useCallback, useRef, useState } from 'react';
import type { Id } from '../../shared/records/ids';
import { HomeScreen } from '../features/library/home-screen';
import { useDossierWork } from '../features/library/use-dossier-work';
import { ElsewhereCard } from '../features/recovery/elsewhere-card';
import { useHost } from '../host/host';
import { useI18n } from '../i18n/i18n';
import { openDossierFile, takeInFiles } from './dossier-file';
import { DropZone } from './drop-zone';
import { HelpMenu, type HelpPart } from './help-menu';
import { leavePages, splitDropped, splitOpened } from './incoming-pages';
import { HomeSearch } from './search';
import { LanguageButton, SettingsButton } from './settings-dialog';
import { useHostEvents } from './use-host-events';
import { useKeptScroll } from './use-kept-scroll';
import { useRememberedSample, useTourStart } from './use-tour-start';

export function HomeShell({ onGo }: { readonly onGo: (dossier: Id | null) => void }) {
  const i18n = useI18n();
  const host = useHost();
  const openFile = useCallback(async () => {
    const dossier = await openDossierFile(host, i18n);
    if (dossier) onGo(dossier);
  }, [host, i18n, onGo]);
  const openSample = useRememberedSample(onGo);
  const startTour = useTourStart(onGo);
  const [help, setHelp] = useState<HelpPart | null>(null);
  // The list of dossiers scrolls in what holds it.
  const main = useRef<HTMLElement>(null);
  useKeptScroll(main, 'home');
  const { create } = useDossierWork();
  // Dossier files are opened; pages get a dossier of their own, where their review begins.
  const take = async ({ dossiers, pages }: ReturnType<typeof splitOpened>): Promise<void> => {
    const opened = dossiers.length > 0 ? await takeInFiles(dossiers, i18n) : null;
    const today = new Date().toISOString().slice(0, 10);
    const hasPages = pages.some(({ source }) => source.kind !== 'refused');
    const made = hasPages ? await create(i18n.t.app.pagesOf(i18n.date(today))) : null;
    if (made) leavePages(made, pages);
    const target = made ?? opened;
    if (target) onGo(target);
  };
  useHostEvents({
    onFiles: (files) => take(splitOpened(files)),
    onCommand: (command) => {
      if (command === 'open') void openFile();
      else if (command === 'shortcuts') setHelp('shortcuts');
    },
  });
  return (
    <DropZone label={i18n.t.app.dropHere} onIncoming={(dropped) => void splitDropped(dropped).then(take)}>
      <div className="shell">
        <header className="shell-header">
          <span className="brand">{i18n.t.app.name}</span>
          <HomeSearch
            onOpenDossier={onGo}
            onOpenFile={() => void openFile()}
            onSample={() => void openSample()}
            onTour={startTour}
            onHelp={setHelp}
          />
          <div className="shell-tools">
            <HelpMenu dossier={null} shown={help} onShow={setHelp} onTour={startTour} onSave={null} />
            <SettingsButton />
            <LanguageButton />
          </div>
        </header>
        <main className="shell-main" ref={main}>
          <HomeScreen onOpen={onGo} onOpenFile={() => void openFile()} onOpenSample={openSample} />
          <ElsewhereCard vault={host.vault} />
        </main>
      </div>
    </DropZone>
  );
}
