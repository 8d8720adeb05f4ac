/**
 * From what an editor selected to a described place: ends snapped outwards to whole letters, white space at
 * the ends left out, the quote taken from the captured text and never from the screen.
 */
import { describe as describePlace, LONGEST_QUOTE } from '../../shared/anchoring/describe';
import { boundaryAfter, boundaryBefore } from '../../shared/anchoring/graphemes';
import type { ClaimFields } from '../../shared/records/claim';
import type { Id } from '../../shared/records/ids';
import type { Anchor, Span } from '../../shared/records/text';

/** A passage chosen for a claim that is not made yet. */
export interface SelectionDraft {
  readonly article: Id;
  readonly anchor: Anchor;
  /** What is known of it already, for the form to begin with. */
  readonly filled?: Partial<Pick<ClaimFields, 'category' | 'speaker' | 'via' | 'statement'>>;
}

const blank = /\s/u;

/**
 * The span an editor means by a selection, or null where it holds nothing but white space.
 * @param text the captured text
 */
export function snapSpan(text: string, selected: Span): Span | null {
  let start = Math.max(0, selected.start);
  let end = Math.min(text.length, selected.end);
  while (start < end && blank.test(text.charAt(start))) start++;
  while (end > start && blank.test(text.charAt(end - 1))) end--;
  if (start >= end) return null;
  return { start: boundaryBefore(text, start), end: boundaryAfter(text, end) };
}

/** What came of a selection. `too-long`: longer than a quote can be. */
export type DraftOutcome =
  | { readonly state: 'draft'; readonly draft: SelectionDraft }
  | { readonly state: 'empty' | 'too-long' };

/** Describes a selected span of an article's captured text. */
export function draftFrom(article: Id, text: string, selected: Span): DraftOutcome {
  const span = snapSpan(text, selected);
  if (!span) return { state: 'empty' };
  if (span.end - span.start > LONGEST_QUOTE) return { state: 'too-long' };
  return { state: 'draft', draft: { article, anchor: describePlace(text, span.start, span.end) } };
}
