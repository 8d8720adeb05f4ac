/** States a statement tells of things: a word of a state with the nearest thing it can be said of. */
import { cutWords } from '../../arabic/words';
import { constructAt } from '../features/construct';
import { findAll } from '../reader';
import { type Clauses, type Found, REACH } from './clauses';
import type { Inflected } from './inflected';
import type { Pole, StateKind } from './state-book';

type Thing = Inflected<string> & { readonly at: number };

class StateWords {
  readonly #things: readonly Thing[];

  constructor(readonly clauses: Clauses) {
    this.#things = clauses.reader.stateBook.things.all(clauses.statement.words);
  }

  /** The nearest thing of some families to a word of its clause. */
  #thingNear(at: number, next: number, families: readonly string[]) {
    const { from, to } = this.clauses.clauseOf(at);
    // A subject told before a joined verb is its subject still: `الرخصة انتهت ولم تجدد`.
    const reach = Math.max(Math.min(from, at - REACH), this.clauses.sentenceFrom(at));
    const near = this.#things.flatMap((thing) => {
      const family = thing.values.find((value) => families.includes(value));
      if (family === undefined || thing.at >= to || thing.at < reach) return [];
      const apart = thing.at < at ? at - thing.next : thing.at - next;
      const outside = thing.at < from ? REACH : 0;
      return apart < 0 || apart > REACH ? [] : [{ ...thing, family, apart: apart + outside }];
    });
    return near.sort((a, b) => a.apart - b.apart || a.at - b.at)[0] ?? null;
  }

  /** What a thing is of, unless every one of its kind is meant. */
  #ownerOf(at: number): readonly string[] {
    const { words } = this.clauses.statement;
    const around = findAll(
      this.clauses.reader.stateBook.every,
      words,
      Math.max(0, at - 2),
      Math.min(words.length, at + 3),
    );
    if (around.length > 0) return [];
    const end = words.findIndex(
      (_, one) => one > at && this.clauses.reader.stateBook.states.at(words, one) !== null,
    );
    return constructAt(end < 0 ? words : words.slice(0, end), at).of;
  }

  all(): Found[] {
    return [...this.#told(), ...this.#without()];
  }

  #told(): Found[] {
    const { words } = this.clauses.statement;
    return this.clauses.reader.stateBook.states.all(words).flatMap(({ at, next, values }) =>
      values.flatMap(({ kind, pole }): Found[] => {
        if (kind.notBefore.has(words[next]?.key ?? '')) return [];
        const thing = this.#thingNear(at, next, kind.of);
        if (thing === null) return this.#unnamed(kind, pole, at, next);
        const from = Math.min(at, thing.at);
        const to = Math.max(next, thing.next);
        const placed = { from, to, at, thingFrom: thing.at, thingTo: thing.next };
        return [{ kind, pole, thing: thing.family, of: this.#ownerOf(thing.at), ...placed }];
      }),
    );
  }

  /** `بلا كهرباء`: of a thing denied by itself. */
  #without(): Found[] {
    const { reader, statement, negations } = this.clauses;
    return this.#things.flatMap(({ at, next, values }) => {
      if (reader.stateBook.phrase.endingAt(statement.words, at - 1) === null || !negations.isNegated(at))
        return [];
      return reader.stateBook.without.flatMap((kind): Found[] => {
        const family = values.find((value) => kind.of.includes(value));
        const placed = { from: at, to: next, at, thingFrom: at, thingTo: next };
        return family === undefined ? [] : [{ kind, pole: 'a', thing: family, of: [], ...placed }];
      });
    });
  }

  /** A thing that only a pronoun stands for: told before in the sentence (لكنها لم تصل), or what the speaker is of. */
  #unnamed(kind: StateKind, pole: Pole, at: number, next: number): Found[] {
    const { statement, reader } = this.clauses;
    const { passage, from } = statement;
    if (kind.ofSpeaker) return this.#ofSpeaker(kind, pole, at, next);
    const stands =
      findAll(reader.stateBook.pronouns, passage.words, Math.max(0, from + at - 3), from + at).length > 0;
    const sentence = passage.sentences.find((one) => from >= one.from && from < one.to);
    if (!stands || sentence === undefined) return [];
    const before = reader.stateBook.things.all(passage.words, sentence.from, from);
    const family = before.flatMap(({ values }) => values).findLast((value) => kind.of.includes(value));
    const placed = { from: at, to: next, at, thingFrom: at, thingTo: next };
    return family === undefined ? [] : [{ kind, pole, thing: family, of: [], ...placed }];
  }

  /** `وقالت عائلة الصحافي إنه …`: what the speaker is of. */
  #ofSpeaker(kind: StateKind, pole: Pole, at: number, next: number): Found[] {
    const named = this.clauses.reader.stateBook.things.all(cutWords(this.clauses.statement.speaker));
    const family = named.flatMap(({ values }) => values).find((value) => kind.of.includes(value));
    return family === undefined
      ? []
      : [{ kind, pole, thing: family, of: [], from: at, to: next, at, thingFrom: next, thingTo: next }];
  }
}

/** All states told in a statement. */
export const statesIn = (clauses: Clauses): Found[] => new StateWords(clauses).all();
