/**
 * Where a text may be cut without breaking a letter: boundaries of graphemes (UAX #29: a letter with its
 * harakat, a surrogate pair, an emoji sequence). Looks at a small window only, so that one question about a
 * long text costs the same as one about a short text.
 */
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Code units looked at on either side. A longer cluster is no letter of any language but an attack. */
const REACH = 64;

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

function splitsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}

/** Letters, digits and signs that never belong to the grapheme before them, nor draw the next one in. */
const isPlain = (unit: number): boolean =>
  (unit >= 0x20 && unit <= 0x7e) ||
  (unit >= 0x0621 && unit <= 0x064a) ||
  (unit >= 0x0660 && unit <= 0x0669) ||
  unit === 0x060c ||
  unit === 0x061b ||
  unit === 0x061f;

/** The grapheme around the boundary `at`, or null where `at` is itself a boundary. */
function clusterAround(text: string, at: number): { readonly start: number; readonly end: number } | null {
  if (at <= 0 || at >= text.length) return null;
  if (isPlain(text.charCodeAt(at - 1)) && isPlain(text.charCodeAt(at))) return null;
  let from = Math.max(0, at - REACH);
  if (splitsPair(text, from)) from--;
  const window = text.slice(from, Math.min(text.length, at + REACH));
  const inside = at - from;
  const segment = segmenter.segment(window).containing(inside);
  if (!segment || segment.index === inside) return null;
  return { start: from + segment.index, end: from + segment.index + segment.segment.length };
}

/** The last grapheme boundary at or before `at` (UTF-16 code units, clamped to the text). */
export function boundaryBefore(text: string, at: number): number {
  const clamped = Math.min(Math.max(0, at), text.length);
  return clusterAround(text, clamped)?.start ?? clamped;
}

/** The first grapheme boundary at or after `at` (UTF-16 code units, clamped to the text). */
export function boundaryAfter(text: string, at: number): number {
  const clamped = Math.min(Math.max(0, at), text.length);
  const end = clusterAround(text, clamped)?.end ?? clamped;
  return splitsPair(text, end) ? end + 1 : end;
}
