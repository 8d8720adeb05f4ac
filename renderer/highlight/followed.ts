/**
 * Which claim in hand each article has already been scrolled to. Chosen anew, a claim is brought into sight; coming
 * back to an article, or a change to any claim of it, leaves the reader where they were.
 */
import type { Id } from '../../shared/records/ids';

const followed = new Map<Id, Id>();

/** Notes the claim in hand (null: none) of an article. @returns whether it is to be brought into sight now */
export function followOnce(article: Id, claim: Id | null): boolean {
  if (claim === null) {
    followed.delete(article);
    return false;
  }
  if (followed.get(article) === claim) return false;
  followed.set(article, claim);
  return true;
}

/** A claim was chosen, the one in hand perhaps: it is brought into sight again. */
export function followAgain(claim: Id): void {
  for (const [article, known] of followed) if (known === claim) followed.delete(article);
}
