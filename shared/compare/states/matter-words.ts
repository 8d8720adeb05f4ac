/** Matters a statement says to be there or not: a warning, a licence, by their nouns and by words that tell of them. */

import { findAll } from '../reader';
import { type Clauses, type Found, REACH } from './clauses';
import type { MatterWord, Pole, StateKind } from './state-book';

const BESIDE = 3;
const DENIED_REACH = 4;

type Placed = { readonly at: number; readonly next: number; readonly word: MatterWord };

class MatterWords {
  constructor(readonly clauses: Clauses) {}

  found(): Found[] {
    const { words } = this.clauses.statement;
    const { stateBook: book } = this.clauses.reader;
    const all = words.flatMap((_, at) => {
      const found = book.matters.at(words, at);
      return found === null ? [] : found.values.map((word) => ({ at, next: found.next, word }));
    });
    return all.flatMap(({ at, next, word }) => {
      const { kind, role } = word;
      const said = (pole: Pole, from = at, to = next, on = at): Found[] => [
        { kind, pole, thing: '', of: [], from, to, at: on, thingFrom: at, thingTo: next },
      ];
      if (role === 'told') return said('a');
      if (role === 'absent') return said('b');
      if (role === 'act') return this.clauses.negations.isNegated(at) && this.#isDenied(at) ? said('a') : [];
      if (role !== 'noun' || this.#isAside(kind.name, at, next, all)) return [];
      if (this.clauses.negations.isNegated(at)) return this.#isDenied(at) ? said('a') : [];
      return this.#toldWith(kind, at, next, all).flatMap(({ lost, at: on, next: end }) =>
        said(lost ? 'b' : 'a', Math.min(at, on), Math.max(next, end), on),
      );
    });
  }

  /** Whether a negation is of the noun itself: near it, or of any there might be (`أي سلاح`, `توقيف أي شخص`). */
  #isDenied(at: number): boolean {
    const { words } = this.clauses.statement;
    const { every } = this.clauses.reader.stateBook;
    const mark = this.clauses.negations.markOf(at)!;
    const apart = words.filter(({ start }) => start >= mark.end && start < words[at]!.start).length;
    const around = findAll(every, words, Math.max(0, at - 2), Math.min(words.length, at + 3));
    return apart <= DENIED_REACH || around.length > 0;
  }

  #isAside(name: string, at: number, next: number, all: readonly Placed[]): boolean {
    return all.some(
      ({ at: one, word }) =>
        word.role === 'aside' && word.kind.name === name && one >= at - BESIDE && one < next + BESIDE,
    );
  }

  /** Whether a word may say of a noun that there is one: before it, right behind it, or denied behind it. */
  #tells(one: number, end: number, at: number, next: number): boolean {
    if (end <= at) return at - end <= REACH;
    if (one < next || one - next > REACH) return false;
    const { passage, from } = this.clauses.statement;
    return this.clauses.negations.isNegated(one) || one - next > 0 || !passage.isVerb(from + one);
  }

  /** The word of its clause by which a noun is told to be there, or to be over: the nearest. */
  #toldWith(kind: StateKind, at: number, next: number, all: readonly Placed[]) {
    const { words } = this.clauses.statement;
    const { from, to } = this.clauses.clauseOf(at);
    const own = all.flatMap(({ at: one, next: end, word }) =>
      word.kind.name === kind.name && (word.role === 'having' || word.role === 'lost')
        ? [{ at: one, next: end, lost: word.role === 'lost' }]
        : [],
    );
    const common = (kind.common ? this.clauses.reader.stateBook.having.all(words, from, to) : []).map(
      ({ at: one, next: end }) => ({ at: one, next: end, lost: false }),
    );
    const near = [...own, ...common].filter(
      ({ at: one, next: end }) => one >= from && one < to && this.#tells(one, end, at, next),
    );
    const apart = ({ at: one, next: end }: (typeof near)[number]): number =>
      one >= next ? one - next : at - end;
    // That it is over outweighs that there was one.
    return near.sort((a, b) => Number(b.lost) - Number(a.lost) || apart(a) - apart(b)).slice(0, 1);
  }
}

/** `وأوقفت ثلاثة أساتذة`: a number of them says that there were some. */
function countedIn({ statement, reader }: Clauses): Found[] {
  return statement.figures.flatMap((figure) => {
    const at = statement.words.findIndex(({ start }) => start >= figure.start);
    const kinds = reader.stateBook.counted.filter(({ counted }) => counted.includes(figure.action ?? ''));
    if (figure.low <= 0 || at < 0 || figure.earlier) return [];
    const placed = { from: Math.max(0, at - 1), to: at + 1, at, thingFrom: at, thingTo: at + 1 };
    return kinds.map((kind): Found => ({ kind, pole: 'a', thing: '', of: [], ...placed }));
  });
}

/** All matters a statement says to be there or not. */
export const mattersIn = (clauses: Clauses): Found[] => [
  ...new MatterWords(clauses).found(),
  ...countedIn(clauses),
];
