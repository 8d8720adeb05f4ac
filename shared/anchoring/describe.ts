/**
 * Describing a place in a captured text so that it can be found again, and so that nothing else can be
 * mistaken for it: the quote, what stands on either side, and the position (after the W3C Web Annotation
 * model's TextQuoteSelector and TextPositionSelector, counted in UTF-16 code units).
 */
import type { Anchor } from '../records/text';
import { boundaryAfter, boundaryBefore } from './graphemes';

/** Code units of context kept on either side, at most. */
export const CONTEXT_LENGTH = 64;

/** The longest quote an anchor can hold, in UTF-16 code units (the limit of its schema). */
export const LONGEST_QUOTE = 200_000;

/**
 * Describes the span from `start` to `end` of a captured text. The quote is the text's own code units, as they
 * stand; the context is cut between graphemes, so that no stray mark or half of a pair opens or closes it.
 * @param start offset of the first code unit
 * @param end offset after the last; at most `LONGEST_QUOTE` further on
 * @throws RangeError where the span is empty, too long or reaches beyond the text: the caller's mistake
 */
export function describe(text: string, start: number, end: number): Anchor {
  if (
    !(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length)
  ) {
    throw new RangeError(`no span of this text: ${start}–${end} of ${text.length}`);
  }
  if (end - start > LONGEST_QUOTE) throw new RangeError(`a quote of ${end - start} code units is too long`);
  const before = Math.min(start, boundaryAfter(text, Math.max(0, start - CONTEXT_LENGTH)));
  const after = Math.max(end, boundaryBefore(text, Math.min(text.length, end + CONTEXT_LENGTH)));
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(before, start),
    suffix: text.slice(end, after),
  };
}
