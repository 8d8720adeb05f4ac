/** What the window and the search worker say to each other. One worker serves one dossier; each request has one answer. */

import type { Id } from '../../shared/records/ids';
import type { SearchDocument } from '../../shared/search/documents';
import type { Shown } from '../../shared/search/lines';
import type { Hits } from '../../shared/search/search-index';

/** A document with the bytes of its captured text; null where it has none, or they are not there. */
export interface WithBytes {
  readonly document: SearchDocument;
  readonly bytes: Uint8Array | null;
}

export type SearchRequest =
  /** Takes up the index kept of a dossier, where there is a sound one; otherwise begins an empty one. */
  | {
      readonly kind: 'open';
      readonly dossier: Id;
      /** What was kept is not to be trusted. */
      readonly anew: boolean;
    }
  /** Indexes documents, in the place of earlier ones of the same key, and forgets others. */
  | { readonly kind: 'put'; readonly documents: readonly WithBytes[]; readonly drop: readonly string[] }
  | { readonly kind: 'search'; readonly typed: string; readonly limit: number }
  /** Cuts out what is shown of some hits. */
  | {
      readonly kind: 'show';
      readonly typed: string;
      readonly documents: readonly WithBytes[];
      readonly most: number;
    };

export interface SearchAnswers {
  /** Key → version of what the index holds. */
  readonly open: readonly (readonly [key: string, version: string])[];
  readonly put: null;
  readonly search: Hits;
  readonly show: readonly (readonly [key: string, shown: Shown])[];
}

export type RequestKind = SearchRequest['kind'];

/** A request under a number. */
export type Numbered = SearchRequest & { readonly number: number };

/** The answer under the number of its request, or that the worker failed at it. */
export type SearchAnswer =
  | { readonly number: number; readonly ok: true; readonly value: SearchAnswers[RequestKind] }
  | { readonly number: number; readonly ok: false };
