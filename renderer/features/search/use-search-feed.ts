/** The worker of a dossier's search for as long as the dossier is open, and how far its index is. */
import { useEffect, useState } from 'react';
import type { Id } from '../../../shared/records/ids';
import type { SearchDocument } from '../../../shared/search/documents';
import { readBytes } from '../../data/queries';
import { SearchClient } from '../../workers/search-client';
import { type FeedState, SearchFeed } from './search-feed';

export interface Fed {
  readonly feed: SearchFeed | null;
  readonly state: FeedState;
  /** Grows each time another search may find something else. */
  readonly revision: number;
}

const opening: FeedState = { state: 'opening' };

export function useSearchFeed(dossier: Id, documents: readonly SearchDocument[] | undefined): Fed {
  const [feed, setFeed] = useState<SearchFeed | null>(null);
  const [{ state, revision }, setState] = useState({ state: opening, revision: 0 });
  useEffect(() => {
    const made = new SearchFeed({
      dossier,
      makeClient: () => new SearchClient(),
      readBytes,
      onChange: (next) => setState((before) => ({ state: next, revision: before.revision + 1 })),
    });
    setFeed(made);
    return () => {
      setFeed(null);
      made.end();
    };
  }, [dossier]);
  useEffect(() => {
    if (documents) feed?.follow(documents);
  }, [feed, documents]);
  return { feed, state, revision };
}
