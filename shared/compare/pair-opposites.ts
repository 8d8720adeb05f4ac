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
  /** The nearest word of substance it is said of, if its clause has one. */
  readonly thing: Term | null;
}

export interface Opposed {
  readonly a: Term;
  readonly b: Term;
  /** Whether both are said of one thing. */
  readonly ofOne: boolean;
  readonly pair: number;
}

const isBreak = ({ key, glued }: Term, reader: CompareReader): boolean =>
  /^[.،؛:!؟?…-]$/u.test(key) || glued.startsWith('و') || reader.besides.has(key);

const isThing = (term: Term): boolean => term.substance && term.poles.length === 0;

/** The nearest thing on one side of a turn, within its clause; a measure only where there is nothing else. */
function thingBeside(terms: readonly Term[], at: number, step: 1 | -1, reader: CompareReader): Term | null {
  let measure: Term | null = null;
  for (let next = at + step; next >= 0 && next < terms.length; next += step) {
    const term = terms[next]!;
    const stops = isBreak(term, reader);
    if ((stops && step === 1) || (term.poles.length > 0 && term.substance)) break;
    if (isThing(term) && !reader.measures.has(stemOf(term.key))) return term;
    if (isThing(term)) measure ??= term;
    if (stops) break;
  }
  return measure;
}

/** A verb stands behind its subject, a noun before what it is of. */
function thingOf(terms: readonly Term[], at: number, reader: CompareReader): Term | null {
  const verb = /^[وس]?[يت]/u.test(terms[at]!.key);
  const transitive = terms[at + 1]?.key.startsWith('ب') === true;
  const first = verb && !transitive && !isBreak(terms[at]!, reader) ? -1 : 1;
  return thingBeside(terms, at, first, reader) ?? thingBeside(terms, at, first === 1 ? -1 : 1, reader);
}

function turnsOf({ terms }: Headline, reader: CompareReader): Turned[] {
  return terms.flatMap((term, at) => {
    const thing = term.poles.length === 0 ? null : thingOf(terms, at, reader);
    const negated = negates(terms[at - 1]?.key ?? '', reader);
    return term.poles.map(({ pair, pole }) => ({
      ...{ term, pair, thing, negated },
      pole: negated ? (pole === 'a' ? 'b' : 'a') : pole,
    }));
  });
}

export function findOpposed(a: Headline, b: Headline, reader: CompareReader): Opposed[] {
  const [left, right] = [turnsOf(a, reader), turnsOf(b, reader)];
  const isMixed = (turns: readonly Turned[], pair: number): boolean =>
    new Set(turns.filter((turn) => turn.pair === pair).map(({ pole }) => pole)).size > 1;
  const shares = (one: Term | null, other: Term | null): boolean =>
    one !== null && other !== null && [...one.marks].some((mark) => other.marks.has(mark));
  return left.flatMap((one) =>
    right.flatMap((other): Opposed[] => {
      if (one.pair !== other.pair || one.pole === other.pole) return [];
      // What is negated here may be denied there in another way.
      if ((one.negated && b.denied) || (other.negated && a.denied)) return [];
      const ofOne = shares(one.thing, other.thing);
      const mixed = isMixed(left, one.pair) || isMixed(right, one.pair);
      return mixed && !ofOne ? [] : [{ a: one.term, b: other.term, ofOne, pair: one.pair }];
    }),
  );
}
