/**
 * What is painted for a span of captured text. A boundary inside a grapheme or a ligature makes part of it
 * vanish on screen, so painted spans reach out to whole ones; the stored offsets stay as they are.
 */
import { boundaryAfter, boundaryBefore } from '../../shared/anchoring/graphemes';
import type { Span } from '../../shared/records/text';

/** Lam with an alef, and the word of majesty (lam, lam, heh), with whatever harakat stand among them. */
const ligature = /\u0644\p{Mn}*(?:[\u0622\u0623\u0625\u0627\u0671]|\u0644\p{Mn}*\u0647)\p{Mn}*/gu;

/** Code units around a boundary in which a ligature is looked for. */
const REACH = 24;

/** Letters that may stand right after a boundary inside a ligature. */
const joins = new Set('\u0622\u0623\u0625\u0627\u0671\u0644\u0647');

function ligatureAcross(text: string, at: number): Span | null {
  if (!joins.has(text.charAt(at))) return null;
  const from = Math.max(0, at - REACH);
  for (const match of text.slice(from, at + REACH).matchAll(ligature)) {
    const start = from + match.index;
    if (start >= at) return null;
    if (start + match[0].length > at) return { start, end: start + match[0].length };
  }
  return null;
}

/**
 * The span to paint for `span`: the same, or a little wider. A ligature may itself end inside a grapheme (an alef
 * with a joiner after it), so both are asked until neither reaches further.
 */
export function widenSpan(text: string, span: Span): Span {
  let { start, end } = span;
  for (;;) {
    const from = boundaryBefore(text, start);
    const to = boundaryAfter(text, end);
    const wide = {
      start: ligatureAcross(text, from)?.start ?? from,
      end: ligatureAcross(text, to)?.end ?? to,
    };
    if (wide.start === start && wide.end === end) return wide;
    ({ start, end } = wide);
  }
}

/** Stretches that two or more of the spans share, in order, joined where they touch. */
export function overlaps(spans: readonly Span[]): Span[] {
  const ends = spans
    .flatMap((span) => [
      { at: span.start, by: 1 },
      { at: span.end, by: -1 },
    ])
    .sort((a, b) => a.at - b.at || a.by - b.by);
  const shared: Span[] = [];
  let depth = 0;
  let since = 0;
  for (const { at, by } of ends) {
    const before = depth;
    depth += by;
    if (before < 2 && depth >= 2) since = at;
    else if (before >= 2 && depth < 2 && at > since) shared.push({ start: since, end: at });
  }
  return shared;
}
