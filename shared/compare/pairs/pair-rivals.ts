/** One thing of a kind in one headline and another of that kind in its place in the other: two states, two currencies. */
import type { Headline, Term } from './pair-headline';

export interface Swapped {
  readonly kind: string;
  readonly a: Term;
  readonly b: Term;
}

function thingsIn({ terms }: Headline): Map<string, Map<number, Term>> {
  const kinds = new Map<string, Map<number, Term>>();
  for (const term of terms)
    for (const { kind, thing } of term.rivals) {
      const things = kinds.get(kind) ?? new Map<number, Term>();
      if (!things.has(thing)) things.set(thing, term);
      kinds.set(kind, things);
    }
  return kinds;
}

/** By kind, where each headline has one thing the other has not. */
export function findSwapped(a: Headline, b: Headline): Swapped[] {
  const [left, right] = [thingsIn(a), thingsIn(b)];
  return [...left].flatMap(([kind, mine]) => {
    const theirs = right.get(kind);
    if (theirs === undefined) return [];
    const only = [...mine].filter(([thing]) => !theirs.has(thing));
    const other = [...theirs].filter(([thing]) => !mine.has(thing));
    return only.length === 1 && other.length === 1 ? [{ kind, a: only[0]![1], b: other[0]![1] }] : [];
  });
}
