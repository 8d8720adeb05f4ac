/**
 * A word in one headline against its opposite in the other. Where a headline turns two things (gold rises, the dollar
 * falls) each turn is held against that of the same thing; elsewhere it is enough that each headline has one side.
 */
import { type Headline, negates, type Term } from './pair-headline';
import type { CompareReader } from './reader';
import { stemOf } from './stems';

interface Turned {
  readonly term: Term;
  readonly pair: number;
  readonly pole: 'a' | 'b';
  /** Whether it is on its side by a negation alone. */
  readonly negated: boolean;
  /** What it is said of: words of substance of its clause. */
  readonly things: readonly Term[];
}

export interface Opposed {
  readonly a: Term;
  readonly b: Term;
  /** Whether both are said of one thing. */
  readonly ofOne: boolean;
}

const isBreak = ({ key, glued }: Term, reader: CompareReader): boolean =>
  /^[.،؛:!؟?…-]$/u.test(key) || glued.startsWith('و') || reader.besides.has(key);

const isDegree = ({ at }: Term, { words }: Headline, reader: CompareReader): boolean =>
  reader.degrees.startingAt(words, at) !== null;

/** The things on one side of a turn, within its clause and up to the next turn. */
function thingsBeside(headline: Headline, at: number, step: 1 | -1, reader: CompareReader): Term[] {
  const { terms } = headline;
  const found: Term[] = [];
  for (let next = at + step; next >= 0 && next < terms.length; next += step) {
    const term = terms[next]!;
    const stops = isBreak(term, reader);
    if (stops && step === 1) break;
    const degree = isDegree(term, headline, reader);
    if (term.poles.length > 0 && term.substance && !degree) break;
    if (term.substance && !degree) found.push(term);
    if (stops) break;
  }
  // «أسعار النفط» is of oil, a measure alone is of itself.
  const named = found.filter(({ key }) => !reader.measures.has(stemOf(key)));
  return named.length > 0 ? named : found;
}

/** A verb stands behind its subject, a noun before what it is of. */
function thingsOf(headline: Headline, at: number, reader: CompareReader): Term[] {
  const { terms } = headline;
  const verb = /^[وس]?[يت]/u.test(terms[at]!.key);
  const transitive = terms[at + 1]?.key.startsWith('ب') === true;
  const first = verb && !transitive && !isBreak(terms[at]!, reader) ? -1 : 1;
  const things = thingsBeside(headline, at, first, reader);
  return things.length > 0 ? things : thingsBeside(headline, at, first === 1 ? -1 : 1, reader);
}

function turnsOf(headline: Headline, reader: CompareReader): Turned[] {
  return headline.terms.flatMap((term, at) => {
    if (term.poles.length === 0) return [];
    const things = thingsOf(headline, at, reader);
    const negated = negates(headline.terms[at - 1]?.key ?? '', reader);
    return term.poles.map(({ pair, pole }) => ({
      ...{ term, pair, things, negated },
      pole: negated ? (pole === 'a' ? 'b' : 'a') : pole,
    }));
  });
}

/** How many things of one turn are those of another. */
const sharedThings = (one: Turned, other: Turned): number =>
  one.things.filter(({ marks }) =>
    other.things.some((thing) => [...marks].some((mark) => thing.marks.has(mark))),
  ).length;

/** Whether no turn of the other headline to the same side is as much of the same thing. */
const isNearest = (one: Turned, shared: number, others: readonly Turned[]): boolean =>
  others.every(
    (other) => other.pair !== one.pair || other.pole !== one.pole || sharedThings(one, other) < shared,
  );

export function findOpposed(a: Headline, b: Headline, reader: CompareReader): Opposed[] {
  const [left, right] = [turnsOf(a, reader), turnsOf(b, reader)];
  const isMixed = (turns: readonly Turned[], pair: number): boolean =>
    new Set(turns.filter((turn) => turn.pair === pair).map(({ pole }) => pole)).size > 1;
  return left.flatMap((one) =>
    right.flatMap((other): Opposed[] => {
      if (one.pair !== other.pair || one.pole === other.pole) return [];
      // What is negated here may be denied there in another way.
      if ((one.negated && b.denied) || (other.negated && a.denied)) return [];
      const shared = sharedThings(one, other);
      const mixed = isMixed(left, one.pair) || isMixed(right, one.pair);
      const ofOne = shared > 0 && isNearest(one, shared, right) && isNearest(other, shared, left);
      return mixed && !ofOne ? [] : [{ a: one.term, b: other.term, ofOne }];
    }),
  );
}
