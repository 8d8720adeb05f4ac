/** Who does it to whom, the other way round: `ميركل تحذر ترامب`, `ترامب يحذر ميركل`. */

import type { CompareReader } from '../reader';
import { pairBooksOf } from './pair-books';
import { type Headline, isSame, type Term } from './pair-headline';

export interface Turnabout {
  readonly a: Term;
  readonly b: Term;
}

interface Act {
  readonly doer: Term;
  /** What stands beside the doer: the deed is among it. */
  readonly deeds: readonly Term[];
  readonly done: Term;
}

const isMark = ({ key }: Term): boolean => !/[\p{L}\p{N}]/u.test(key);

/** Whether a name is where it happened, what it is about, or one of several, and so nobody's deed or suffering. */
function isAside(terms: readonly Term[], at: number, reader: CompareReader): boolean {
  const before = terms[at - 1];
  const after = terms[at + 1];
  const term = terms[at]!;
  return (
    (before !== undefined && pairBooksOf(reader.lexicons).asides.has(before.key)) ||
    (after !== undefined && isMark(after)) ||
    /^[وب]|^بال/u.test(term.glued) ||
    after?.key === 'و' ||
    after?.glued.startsWith('و') === true
  );
}

/** The nearest word of substance on one side, in the same clause. */
function beside({ terms, words }: Headline, at: number, step: 1 | -1, reader: CompareReader): Term | null {
  for (let next = at + step; next >= 0 && next < terms.length; next += step) {
    const term = terms[next]!;
    if (isMark(term)) return null;
    if (term.substance && pairBooksOf(reader.lexicons).degrees.startingAt(words, term.at) === null)
      return term;
  }
  return null;
}

const isVerb = ({ key }: Term): boolean => /^[وس]?[يت]/u.test(key);

/** The deed of a doer: a noun before it or a verb on either side. */
function deedsBeside(headline: Headline, at: number, reader: CompareReader): Term[] {
  const [before, after] = [beside(headline, at, -1, reader), beside(headline, at, 1, reader)];
  return [...(before === null ? [] : [before]), ...(after !== null && isVerb(after) ? [after] : [])];
}

/** Pairs of names in their order, the first as whoever does it. */
function actsOf(headline: Headline, reader: CompareReader): Act[] {
  const { terms } = headline;
  const named = terms.flatMap(({ rivals }, at) =>
    rivals.some(({ kind }) => pairBooksOf(reader.lexicons).actors.has(kind)) && !isAside(terms, at, reader)
      ? [at]
      : [],
  );
  return named.flatMap((at, order) =>
    named.slice(order + 1).map((later) => ({
      doer: terms[at]!,
      deeds: deedsBeside(headline, at, reader),
      done: terms[later]!,
    })),
  );
}

export function findTurnabout(a: Headline, b: Headline, reader: CompareReader): Turnabout | null {
  const theirs = actsOf(b, reader);
  for (const one of actsOf(a, reader))
    for (const other of theirs) {
      const turned =
        isSame(one.doer, other.done) && isSame(one.done, other.doer) && !isSame(one.doer, one.done);
      const deed = one.deeds.some((mine) => other.deeds.some((its) => isSame(mine, its)));
      if (turned && deed) return { a: one.doer, b: other.doer };
    }
  return null;
}
