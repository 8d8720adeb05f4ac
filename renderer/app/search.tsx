/** The search in its place in the header: how it is opened and what can be done in it. */
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import type { Id } from '../../shared/records/ids';
import { Keys } from '../features/help/keys';
import type { Command } from '../features/search/commands';
import { SearchButton } from '../features/search/search-button';
import type { SearchTarget } from '../features/search/search-dialog';
import { useI18n } from '../i18n/i18n';
import { SettingsDialog } from './settings-dialog';
import {
  type DossierDoings,
  type HomeDoings,
  useDossierCommands,
  useHomeCommands,
} from './use-search-commands';
import { useShortcuts } from './use-shortcuts';

// The box is fetched when it is opened: a start should not wait for it.
const SearchBox = lazy(async () => ({
  default: (await import('../features/search/search-box')).SearchBox,
}));

const renderKeys = (keys: Command['keys']): ReactNode => (
  <span className="keys">
    {keys.map((combination) => (
      <Keys key={combination.join('+')} keys={combination} />
    ))}
  </span>
);

const openingKeys: Command['keys'] = [['Mod', 'KeyK']];

interface HeaderSearchProps {
  readonly dossier: Id | null;
  readonly commands: readonly Command[];
  readonly onGo: (target: SearchTarget) => void;
}

function HeaderSearch({ dossier, commands, onGo }: HeaderSearchProps) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  if (isOpen && !wasOpened) setOpened(true);
  useShortcuts(useMemo(() => [{ code: 'KeyK', mod: true, whileTyping: true, run: () => setOpen(true) }], []));
  return (
    <>
      <SearchButton
        label={dossier ? t.search.button : t.search.buttonHome}
        shortLabel={t.search.short}
        keys={renderKeys(openingKeys)}
        isOpen={isOpen}
        onPress={() => setOpen(true)}
      />
      {wasOpened ? (
        <Suspense fallback={null}>
          <SearchBox
            dossier={dossier}
            isOpen={isOpen}
            commands={commands}
            renderKeys={renderKeys}
            onGo={onGo}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}

type WithoutSettings<T> = Omit<T, 'onSettings'>;

export function DossierSearch({
  onGo,
  ...doings
}: WithoutSettings<DossierDoings> & Pick<HeaderSearchProps, 'onGo'>) {
  const [inSettings, setInSettings] = useState(false);
  const commands = useDossierCommands({ ...doings, onSettings: () => setInSettings(true) });
  return (
    <>
      <HeaderSearch dossier={doings.dossier} commands={commands} onGo={onGo} />
      {inSettings ? <SettingsDialog onClose={() => setInSettings(false)} /> : null}
    </>
  );
}

export function HomeSearch(doings: WithoutSettings<HomeDoings>) {
  const [inSettings, setInSettings] = useState(false);
  const commands = useHomeCommands({ ...doings, onSettings: () => setInSettings(true) });
  return (
    <>
      <HeaderSearch dossier={null} commands={commands} onGo={() => {}} />
      {inSettings ? <SettingsDialog onClose={() => setInSettings(false)} /> : null}
    </>
  );
}
