/**
 * The search of a dossier: the button in the header that looks like a field, and the box it opens. The index is
 * taken up when the box is opened for the first time, and followed from then on as long as the dossier is open.
 */
import { Search } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { Id } from '../../../shared/records/ids';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import type { Command } from './commands';
import { SearchDialog, type SearchDialogProps, type SearchTarget } from './search-dialog';
import { useDocuments } from './use-documents';
import { useLookup } from './use-lookup';
import { useResults } from './use-results';
import { useSearchFeed } from './use-search-feed';
import './search.css';

interface SearchBoxProps {
  /** Null on the home screen. */
  readonly dossier: Id | null;
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly commands: readonly Command[];
  /** Keys as they are printed. */
  readonly renderKeys: (keys: Command['keys']) => ReactNode;
  readonly onGo: (target: SearchTarget) => void;
}

const openingKeys: Command['keys'] = [['Mod', 'KeyK']];

export function SearchBox({ dossier, isOpen, onOpen, commands, renderKeys, onGo }: SearchBoxProps) {
  const { t } = useI18n();
  const [isStarted, setStarted] = useState(false);
  if (isOpen && !isStarted) setStarted(true);
  const [typed, setTyped] = useState('');
  const label = dossier ? t.search.button : t.search.buttonHome;
  const box = { typed, onType: setTyped, commands, renderKeys, onGo, onClose: () => onOpen(false) };
  return (
    <>
      <Button
        className="search-button"
        look="quiet"
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-keyshortcuts="Control+K Meta+K"
        onPress={() => onOpen(true)}
      >
        <Search size={16} aria-hidden="true" />
        <span className="search-button-label">{label}</span>
        <span className="search-button-keys">{renderKeys(openingKeys)}</span>
      </Button>
      {dossier && isStarted ? <DossierSearch {...box} dossier={dossier} isOpen={isOpen} /> : null}
      {!dossier && isOpen ? <HomeSearch {...box} /> : null}
    </>
  );
}

type Box = Pick<SearchDialogProps, 'typed' | 'onType' | 'commands' | 'renderKeys' | 'onGo' | 'onClose'>;

const nothing: SearchDialogProps['results'] = { typed: '', hits: null, shown: new Map() };

const HomeSearch = (box: Box) => (
  <SearchDialog {...box} dossier={null} results={nothing} state={{ state: 'ready' }} lookup={null} />
);

function DossierSearch({
  dossier,
  isOpen,
  ...box
}: Box & { readonly dossier: Id; readonly isOpen: boolean }) {
  const documents = useDocuments(dossier);
  const fed = useSearchFeed(dossier, documents);
  const byKey = useMemo(() => new Map(documents?.map((one) => [one.key, one])), [documents]);
  return isOpen ? <OpenSearch {...box} dossier={dossier} fed={fed} documents={byKey} /> : null;
}

function OpenSearch({
  dossier,
  fed,
  documents,
  ...box
}: Box & {
  readonly dossier: Id;
  readonly fed: ReturnType<typeof useSearchFeed>;
  readonly documents: Parameters<typeof useResults>[1];
}) {
  const results = useResults(fed, documents, box.typed);
  const lookup = useLookup(dossier);
  return <SearchDialog {...box} dossier={dossier} results={results} state={fed.state} lookup={lookup} />;
}
