/** Which claims of an article stand where they stood, and can be painted; which do not, and are only counted. */
import { standsExactly } from '../../../shared/anchoring/resolve';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Category } from '../../../shared/records/claim';
import type { Id } from '../../../shared/records/ids';
import { inReadingOrder, type PlacedClaim } from '../../highlight/hit-test';

/** A claim in its place, with what the margin and the paint need of it. */
export interface ShownClaim extends PlacedClaim {
  readonly number: number;
  readonly category: Category;
  readonly quote: string;
}

export interface Placement {
  /** In reading order. */
  readonly placed: readonly ShownClaim[];
  /** Claims whose quote no longer stands at its place. Never painted by guess. */
  readonly unplaced: readonly FoldedRecord<'claim'>[];
}

/** @param text the captured text of the claims' article */
export function placeClaims(
  text: string,
  claims: readonly FoldedRecord<'claim'>[],
  numbers: ReadonlyMap<Id, number>,
): Placement {
  const placed: ShownClaim[] = [];
  const unplaced: FoldedRecord<'claim'>[] = [];
  for (const claim of claims) {
    const { anchor, category } = claim.fields;
    if (!standsExactly(text, anchor)) unplaced.push(claim);
    else {
      placed.push({
        id: claim.id,
        start: anchor.start,
        end: anchor.end,
        number: numbers.get(claim.id) ?? 0,
        category,
        quote: anchor.exact,
      });
    }
  }
  return { placed: inReadingOrder(placed), unplaced };
}
