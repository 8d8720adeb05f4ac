/** Where a hit of the search leads: the words in their article, the claim's card, the source's page, the dispute. */
import type { SearchTarget } from '../features/search/search-dialog';
import { openArticle, type Place, type Side } from './navigation';

interface Destination {
  readonly place: Partial<Place>;
  /** What is shown beside the articles in a narrow window. */
  readonly side: Side | null;
}

/** @param panes the articles that are open */
export function destinationOf({ kind, id, beside }: SearchTarget, panes: Place['panes']): Destination {
  switch (kind) {
    case 'article':
      // No claim stays in hand: the text would follow it instead of the words that were found.
      return { place: { view: 'read', claim: null, panes: openArticle(panes, id, beside) }, side: null };
    case 'claim':
      return { place: { view: 'read', claim: id }, side: 'claims' };
    case 'dispute':
      return { place: { view: 'disputes', dispute: id }, side: null };
    case 'source':
      return { place: { view: 'sources', source: id }, side: null };
  }
}
