/**
 * The search of a dossier, from the first time the box is opened: the index is taken up then, and followed from
 * there on as long as the dossier is open, whether the box is or not.
 */
import { type ReactNode, useMemo, useState } from 'react';
import type { Id } from '../../../shared/records/ids';
import type { Command } from './commands';
import { SearchDialog, type SearchDialogProps, type SearchTarget } from './search-dialog';
import { useDocuments } from './use-documents';
import { useLookup } from './use-lookup';
import { noResults, useResults } from './use-results';
import { useSearchFeed } from './use-search-feed';

interface SearchBoxProps {
  /** Null on the home screen. */
  readonly dossier: Id | null;
  readonly isOpen: boolean;
  readonly commands: readonly Command[];
  /** Keys as they are printed. */
  readonly renderKeys: (keys: Command['keys']) => ReactNode;
  readonly onGo: (target: SearchTarget) => void;
  readonly onClose: () => void;
}

export function SearchBox({ dossier, isOpen, ...rest }: SearchBoxProps) {
  const [typed, setTyped] = useState('');
  const box = { ...rest, typed, onType: setTyped };
  if (dossier) return <DossierSearch {...box} dossier={dossier} isOpen={isOpen} />;
  return isOpen ? <HomeSearch {...box} /> : null;
}

type Box = Pick<SearchDialogProps, 'typed' | 'onType' | 'commands' | 'renderKeys' | 'onGo' | 'onClose'>;

const HomeSearch = (box: Box) => (
  <SearchDialog {...box} dossier={null} results={noResults} state={{ state: 'ready' }} lookup={null} />
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
