/**
 * Cutting a passage in two: where it can be cut (between words), which of those places begin a sentence, and the
 * two passages that come of it. Nothing but the white space at the cut is left out of both.
 */
import type { Span } from '../records/text';
import { boundaryBefore } from './graphemes';
import { sentenceAt } from './sentences';

/** A place between two words of a passage. */
export interface CutPlace {
  /** The offset of the word after the cut. */
  readonly at: number;
  readonly sentence: boolean;
}

const blank = /\s/u;

function trim(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && blank.test(text.charAt(start))) start++;
  while (end > start && blank.test(text.charAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}

/** Offsets in a passage at which a sentence begins, its own start left out. */
function sentenceStarts(text: string, span: Span): ReadonlySet<number> {
  const starts = new Set<number>();
  let at = span.start;
  while (at < span.end) {
    const { end } = sentenceAt(text, at, span);
    let next = Math.max(end, at + 1);
    while (next < span.end && !(blank.test(text.charAt(next - 1)) && !blank.test(text.charAt(next)))) next++;
    if (next < span.end) starts.add(next);
    at = next;
  }
  return starts;
}

/** Every place at which a passage can be cut, in order; none where it is a single word. */
export function cutPlaces(text: string, span: Span): CutPlace[] {
  const sentences = sentenceStarts(text, span);
  const places: CutPlace[] = [];
  for (const { index, 0: gap } of text.slice(span.start, span.end).matchAll(/\s+/gu)) {
    const at = span.start + index + gap.length;
    if (index > 0 && at < span.end) places.push({ at, sentence: sentences.has(at) });
  }
  return places;
}

/** The two passages of a cut, without the white space between them; null where one of them would be empty. */
export function cutAt(text: string, span: Span, at: number): readonly [Span, Span] | null {
  const place = boundaryBefore(text, at);
  if (place <= span.start || place >= span.end) return null;
  const first = trim(text, { start: span.start, end: place });
  const second = trim(text, { start: place, end: span.end });
  return first && second ? [first, second] : null;
}

/** The place offered first: the beginning of a sentence nearest to the middle, else of the word nearest to it. */
export function likelyCut(places: readonly CutPlace[], span: Span): number {
  const middle = (span.start + span.end) / 2;
  const near = places.some(({ sentence }) => sentence) ? places.filter(({ sentence }) => sentence) : places;
  const best = near.reduce<CutPlace | null>(
    (found, place) => (found && Math.abs(found.at - middle) <= Math.abs(place.at - middle) ? found : place),
    null,
  );
  return best ? places.indexOf(best) : -1;
}
