/** What the window and the worker that looks for tensions say to each other. */
import type { ComparedArticle, NameDecisions } from '../../shared/compare/compared';
import type { FigureSeries } from '../../shared/compare/figures/figures-over-time';
import type { TensionResult } from '../../shared/compare/tension';

/** An article to compare; its text is sent once for all that lie in it. */
export interface SentArticle extends Omit<ComparedArticle, 'text'> {
  readonly textKey: string;
}

/** What changed since the last request. The worker keeps the rest. */
export interface TensionsRequest {
  /** Counts up; an answer to an older one is of no use any more. */
  readonly version: number;
  readonly texts: readonly { readonly key: string; readonly text: string }[];
  readonly put: readonly SentArticle[];
  readonly gone: readonly string[];
  readonly decisions: NameDecisions;
  /** False where more of the same update follows: nothing is looked for yet. */
  readonly complete: boolean;
}

export type TensionsMessage =
  | { readonly kind: 'progress'; readonly version: number; readonly done: number; readonly total: number }
  | {
      readonly kind: 'result';
      readonly version: number;
      readonly result: TensionResult;
      readonly figures: readonly FigureSeries[];
    }
  | { readonly kind: 'failed'; readonly version: number; readonly detail: string };
