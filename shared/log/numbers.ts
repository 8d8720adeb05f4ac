/** Numbers of claims: what the margin, the cards and the claim sheet call a claim. */
import type { Id } from '../records/ids';
import type { FoldedRecord } from './fold';

/**
 * Numbers claims from 1 by order of creation in the dossier. A retracted claim keeps its number, so that no
 * printed sheet ever names another claim by it.
 * @param claims all claims of the dossier, retracted ones too, in any order
 */
export function numberClaims(claims: readonly FoldedRecord<'claim'>[]): Map<Id, number> {
  const inOrder = [...claims].sort((a, b) => (a.created.entry < b.created.entry ? -1 : 1));
  return new Map(inOrder.map((claim, index) => [claim.id, index + 1]));
}
