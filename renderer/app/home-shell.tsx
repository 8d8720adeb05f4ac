/** The home screen in its frame: brand, language, settings, and the dossiers. */
import { useCallback, useState } from 'react';
import type { Id } from '../../shared/records/ids';
import { HomeScreen } from '../features/library/home-screen';
import { ElsewhereCard } from '../features/recovery/elsewhere-card';
import { useHost } from '../host/host';
import { useI18n } from '../i18n/i18n';
import { openDossierFile, takeInFiles } from './dossier-file';
import { HelpMenu, type HelpPart } from './help-menu';
import { HomeSearch } from './search';
import { LanguageButton, SettingsButton } from './settings-dialog';
import { useHostEvents } from './use-host-events';
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
  useHostEvents({
    onFiles: async (files) => {
      const dossier = await takeInFiles(files, i18n);
      if (dossier) onGo(dossier);
    },
    onCommand: (command) => {
      if (command === 'open') void openFile();
      else if (command === 'shortcuts') setHelp('shortcuts');
    },
  });
  return (
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
      <main className="shell-main">
        <HomeScreen onOpen={onGo} onOpenFile={() => void openFile()} onOpenSample={openSample} />
        <ElsewhereCard vault={host.vault} />
      </main>
    </div>
  );
}
