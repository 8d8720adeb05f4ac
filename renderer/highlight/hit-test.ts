/** Which claims stand at a place in the text, and which of them a click means. */
import type { Id } from '../../shared/records/ids';
import type { Span } from '../../shared/records/text';

/** A claim's painted place. */
export interface PlacedClaim extends Span {
  readonly id: Id;
}

/** Sorts by start, longer first among equals: the order in which an editor reads them. */
export const inReadingOrder = <T extends Span>(placed: readonly T[]): T[] =>
  [...placed].sort((a, b) => a.start - b.start || b.end - a.end);

/**
 * The claims at an offset, innermost (shortest) first.
 * @param sorted claims in reading order
 */
export function claimsAt(sorted: readonly PlacedClaim[], offset: number): PlacedClaim[] {
  const hits: PlacedClaim[] = [];
  for (const claim of sorted) {
    if (claim.start > offset) break;
    if (offset < claim.end) hits.push(claim);
  }
  return hits.sort((a, b) => a.end - a.start - (b.end - b.start));
}

/**
 * The claim a click at an offset means: the innermost; clicked again, the one around it, and round again.
 * @returns null where no claim stands there
 */
export function claimMeant(sorted: readonly PlacedClaim[], offset: number, active: Id | null): Id | null {
  const hits = claimsAt(sorted, offset);
  const current = hits.findIndex((hit) => hit.id === active);
  return hits[(current + 1) % Math.max(1, hits.length)]?.id ?? null;
}
