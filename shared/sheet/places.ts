/**
 * Places in captured text for the sheet: whether the quotation is still there letter by letter, and its
 * position in Unicode code points, which is how W3C Web Annotation counts.
 */
import type { Anchor } from '../records/text';
import type { SheetClaim } from './document';

type Position = SheetClaim['position'];

/** A captured text prepared for many questions. */
export interface PreparedText {
  readonly text: string;
  /** Offsets just after each pair of surrogates, rising. */
  readonly pairs: readonly number[];
}

export function prepareText(text: string): PreparedText {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(match.index + 2);
  return { text, pairs };
}

/** UTF-16 offset → number of code points before it. */
function toCodePoints({ pairs }: PreparedText, offset: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return offset - low;
}

/** @param prepared the captured text, or undefined where it is not at hand */
export function readPosition(anchor: Anchor, prepared: PreparedText | undefined): Position {
  const utf16 = { start: anchor.start, end: anchor.end };
  if (!prepared) return { utf16, codePoints: null, check: 'unchecked' };
  const { text } = prepared;
  return {
    utf16,
    codePoints: { start: toCodePoints(prepared, anchor.start), end: toCodePoints(prepared, anchor.end) },
    check: text.slice(anchor.start, anchor.end) === anchor.exact ? 'exact' : 'differs',
  };
}
