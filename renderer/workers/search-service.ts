/** What the search worker does with a request: apart from the worker itself, so that it can be tried without one. */

import type { Id } from '../../shared/records/ids';
import { withCaptured } from '../../shared/search/documents';
import { showHit } from '../../shared/search/lines';
import { parseQuery } from '../../shared/search/query';
import { SearchIndex } from '../../shared/search/search-index';
import type { RequestKind, SearchAnswers, SearchRequest, WithBytes } from './search-protocol';

/** Where indexes are kept. */
export interface Shelf {
  read(dossier: Id): Promise<unknown>;
  keep(dossier: Id, index: unknown): Promise<void>;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const passagesOf = ({ document, bytes }: WithBytes) =>
  withCaptured(document, bytes ? decoder.decode(bytes) : null);

export class SearchService {
  readonly #shelf: Shelf;
  #dossier: Id | null = null;
  #index = new SearchIndex();

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  async answer(request: SearchRequest): Promise<SearchAnswers[RequestKind]> {
    switch (request.kind) {
      case 'open':
        return this.#open(request.dossier, request.anew);
      case 'put':
        return this.#put(request.documents, request.drop);
      case 'search':
        return this.#index.search(parseQuery(request.typed), request.limit);
      case 'show':
        return this.#show(request);
    }
  }

  /** Keeps the index as it stands. */
  async keep(): Promise<void> {
    if (this.#dossier) await this.#shelf.keep(this.#dossier, this.#index.keep());
  }

  async #open(dossier: Id, anew: boolean): Promise<SearchAnswers['open']> {
    this.#dossier = dossier;
    const kept = anew ? null : await this.#shelf.read(dossier);
    this.#index = SearchIndex.restore(kept) ?? new SearchIndex();
    return [...this.#index.versions()];
  }

  #put(documents: readonly WithBytes[], drop: readonly string[]): null {
    for (const key of drop) this.#index.remove(key);
    for (const one of documents) {
      const { key, kind, version, facets, head } = one.document;
      this.#index.put(
        { key, kind, version, facets },
        passagesOf(one).map(({ text }) => text),
        head,
      );
    }
    return null;
  }

  #show({ typed, documents, most }: Extract<SearchRequest, { kind: 'show' }>): SearchAnswers['show'] {
    const query = parseQuery(typed);
    return documents.map((one) => [
      one.document.key,
      showHit(passagesOf(one), one.document.head, query, most),
    ]);
  }
}
