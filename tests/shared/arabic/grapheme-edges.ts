/** Where graphemes begin, as Unicode segments text: what no span may cut through. */

const segmenter = new Intl.Segmenter('ar', { granularity: 'grapheme' });

/** Longer than any grapheme worth writing. */
const REACH = 64;

/** The beginning of the grapheme an offset lies in; the offset itself where one begins there, or the text ends. */
export function graphemeStart(text: string, offset: number): number {
  if (offset <= 0 || offset >= text.length) return offset;
  const from = Math.max(0, text.lastIndexOf(' ', offset - 1), offset - REACH);
  const part = segmenter.segment(text.slice(from, offset + REACH)).containing(offset - from);
  return part === undefined ? offset : from + part.index;
}
