/**
 * A word in one headline against its opposite in the other. Where a headline turns two things (gold rises, the dollar
 * falls) each turn is held against that of the same thing; elsewhere it is enough that each headline has one side.
 */

import type { CompareReader } from '../reader';
import { stemOf } from '../stems';
import { pairBooksOf } from './pair-books';
import { type Headline, isSame, negatesAt, type Term } from './pair-headline';

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
  /^[.،؛:!؟?…و-]$/u.test(key) || glued.startsWith('و') || pairBooksOf(reader.lexicons).besides.has(key);

const isDegree = ({ at }: Term, { words }: Headline, reader: CompareReader): boolean =>
  pairBooksOf(reader.lexicons).degrees.startingAt(words, at) !== null;

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
  const named = found.filter(
    ({ key }) => !reader.measures.has(stemOf(key.replace(/^[بلك](?=\p{L}{3})/u, ''))),
  );
  return named.length > 0 ? named : found;
}

/** Nearest first: a verb stands behind its subject and before its object, a noun before what it is of. */
function thingsOf(headline: Headline, at: number, reader: CompareReader): Term[] {
  const { terms } = headline;
  const [before, after] = [thingsBeside(headline, at, -1, reader), thingsBeside(headline, at, 1, reader)];
  const verb = /^[وس]?[يت]/u.test(terms[at]!.key) && !isBreak(terms[at]!, reader);
  const transitive = terms[at + 1]?.key.startsWith('ب') === true;
  if (verb && !transitive) return [...before, ...after];
  return after.length > 0 ? after : before;
}

function turnsOf(headline: Headline, reader: CompareReader): Turned[] {
  return headline.terms.flatMap((term, at) => {
    if (term.poles.length === 0) return [];
    const things = thingsOf(headline, at, reader);
    const negated = negatesAt(headline.words, term.at - 1, reader);
    return term.poles.map(({ pair, pole }) => ({
      ...{ term, pair, things, negated },
      pole: negated ? (pole === 'a' ? 'b' : 'a') : pole,
    }));
  });
}

/** How near both turns stand to one thing, 0 to 1. */
function closeness(one: Turned, other: Turned): number {
  const near = one.things.flatMap((mine, far) =>
    other.things.flatMap((its, farther) => (isSame(mine, its) ? [1 / ((1 + far) * (1 + farther))] : [])),
  );
  return Math.max(0, ...near);
}

/** Whether no turn of the other headline to the same side is as near to the same thing. */
const isNearest = (one: Turned, close: number, others: readonly Turned[]): boolean =>
  others.every(
    (other) => other.pair !== one.pair || other.pole !== one.pole || closeness(one, other) < close,
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
      const close = closeness(one, other);
      const mixed = isMixed(left, one.pair) || isMixed(right, one.pair);
      const ofOne = close > 0 && isNearest(one, close, right) && isNearest(other, close, left);
      return mixed && !ofOne ? [] : [{ a: one.term, b: other.term, ofOne }];
    }),
  );
}
