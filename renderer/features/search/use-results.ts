/**
 * The results of what is typed, asked for again where the index has changed. One question at a time: what was typed
 * meanwhile is asked next, and what is on screen stays until there is something to put in its place.
 */
import { useEffect, useRef, useState } from 'react';
import type { SearchDocument } from '../../../shared/search/documents';
import { hitKinds } from '../../../shared/search/filters';
import type { Shown } from '../../../shared/search/lines';
import { isEmptyQuery, parseQuery } from '../../../shared/search/query';
import type { Hits } from '../../../shared/search/search-index';
import { FEW, MANY } from './rows';
import type { SearchFeed } from './search-feed';
import type { Fed } from './use-search-feed';

export interface Results {
  /** What was asked. */
  readonly typed: string;
  readonly hits: Hits | null;
  readonly shown: ReadonlyMap<string, Shown>;
  /** Articles whose captured text is not here, by key. */
  readonly missing: ReadonlySet<string>;
}

export const noResults: Results = { typed: '', hits: null, shown: new Map(), missing: new Set() };

/** Sentences shown of one hit, and hits that are cut out at once. */
const SENTENCES = 3;
const AT_ONCE = 30;

type Documents = ReadonlyMap<string, SearchDocument>;

interface Asking {
  readonly feed: SearchFeed;
  readonly documents: Documents;
  readonly typed: string;
}

/** @param tell called with what there is to show so far */
async function ask(
  { feed, documents, typed }: Asking,
  isWanted: () => boolean,
  tell: (found: Results) => void,
): Promise<void> {
  const query = parseQuery(typed);
  if (isEmptyQuery(query) || query.scope === 'command') return tell({ ...noResults, typed });
  const limit = query.scope === null ? FEW : MANY;
  const found = await feed.client?.ask({ kind: 'search', typed, limit });
  if (!found?.ok) return;
  const known = hitKinds
    .flatMap((kind) => found.value[kind].hits)
    .flatMap(({ key }) => documents.get(key) ?? []);
  const shown = new Map<string, Shown>();
  const missing = new Set<string>();
  for (let at = 0; at === 0 || at < known.length; at += AT_ONCE) {
    if (!isWanted()) return;
    const batch = await Promise.all(known.slice(at, at + AT_ONCE).map((one) => feed.withBytes(one)));
    for (const { document, bytes } of batch)
      if (document.kind === 'article' && !bytes) missing.add(document.key);
    const cut = await feed.client?.ask({ kind: 'show', typed, documents: batch, most: SENTENCES });
    if (!cut?.ok) return;
    for (const [key, one] of cut.value) shown.set(key, one);
    if (isWanted()) tell({ typed, hits: found.value, shown: new Map(shown), missing: new Set(missing) });
  }
}

export function useResults({ feed, revision }: Fed, documents: Documents, typed: string): Results {
  const [results, setResults] = useState(noResults);
  const next = useRef<Asking | null>(null);
  const asking = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each revision of the index is asked anew
  useEffect(() => {
    next.current = feed ? { feed, documents, typed } : null;
    if (asking.current) return;
    asking.current = true;
    const work = async (): Promise<void> => {
      while (next.current) {
        const now = next.current;
        next.current = null;
        await ask(now, () => (next.current?.typed ?? now.typed) === now.typed, setResults);
      }
      asking.current = false;
    };
    void work();
  }, [feed, documents, typed, revision]);
  return results;
}
