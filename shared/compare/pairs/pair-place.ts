/** Two headlines of the same words in the same order, but for one: another thing stands in its place. */

import type { CompareReader } from '../reader';
import { type Headline, isSame, type Term } from './pair-headline';

export interface Replaced {
  readonly a: Term;
  readonly b: Term;
}

/** Terms that must be shared around the place. */
const LEAST = 4;

const wordsOf = ({ terms }: Headline): Term[] => terms.filter(({ key }) => /[\p{L}\p{N}]/u.test(key));

const fits = (one: Term | undefined, other: Term | undefined): boolean =>
  one !== undefined && other !== undefined && (one.key === other.key || isSame(one, other));

/** A word that may be in the place of another without saying the same: no little word and no verb of saying. */
const counts = (term: Term, reader: CompareReader): boolean =>
  term.substance && reader.grammar.verbs.reporting(term.key) === null;

export function findReplaced(a: Headline, b: Headline, reader: CompareReader): Replaced | null {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length !== right.length || left.length <= LEAST) return null;
  const differing = left.flatMap((term, at) => (fits(term, right[at]) ? [] : [at]));
  const [at] = differing;
  if (differing.length !== 1 || at === undefined) return null;
  const [one, other] = [left[at]!, right[at]!];
  const named = one.rivals.length > 0 && other.rivals.length > 0;
  if (!counts(one, reader) || !counts(other, reader) || (at === 0 && !named)) return null;
  return { a: one, b: other };
}
