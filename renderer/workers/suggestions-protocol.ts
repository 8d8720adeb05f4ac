/** What the window and the worker of the Arabic rules say to each other. One worker answers question after question. */
import type { Point } from '../../shared/arabic/edtf';
import type { Suggestion } from '../../shared/claims/suggest';
import type { kindsOf } from '../../shared/claims/suggestion-keys';
import type { Figure } from '../../shared/records/figure';
import type { Span } from '../../shared/records/text';

/** A suggestion with the names under which it, and all like it, can be dismissed. */
export interface KeyedSuggestion extends Suggestion {
  readonly key: string;
  readonly kinds: ReturnType<typeof kindsOf>;
}

export interface SuggestQuestion {
  readonly kind: 'suggest';
  readonly text: string;
  /** The article's body, in order. */
  readonly blocks: readonly Span[];
  /** The day the article was written; null where it does not say. */
  readonly written: Point | null;
}

export interface FiguresQuestion {
  readonly kind: 'figures';
  readonly quote: string;
  readonly written: Point | null;
}

export type Question = SuggestQuestion | FiguresQuestion;

export type Answer =
  | { readonly kind: 'suggestions'; readonly suggestions: readonly KeyedSuggestion[] }
  | { readonly kind: 'figures'; readonly figures: readonly Figure[] };

export interface Asked {
  readonly id: number;
  readonly question: Question;
}

export type Answered =
  | { readonly id: number; readonly answer: Answer }
  /** A mistake of ours. `detail` is for a bug report. */
  | { readonly id: number; readonly crashed: string };

/** Why there is no answer. */
export type SuggestProblem =
  | { readonly reason: 'stopped' }
  | { readonly reason: 'too-slow' }
  | { readonly reason: 'crashed'; readonly detail: string };
