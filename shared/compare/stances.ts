/**
 * What a statement says to be so, or not so, of one thing: that a warning was given or none, a door open or locked,
 * a campaign begun or not yet. Words of a lexicon by family, whatever their form, with their negations.
 */
import type { Span } from '../arabic/fold';
import { cutWords } from '../arabic/words';
import { constructAt } from './construct';
import type { Scene } from './events';
import { beginsClause, type Negations, negationsOf } from './negation';
import { type CompareReader, findAll } from './reader';
import type { MatterWord, Pole, StateKind } from './state-book';
import type { Statement } from './statements';
import { isLittle, stemOf } from './stems';
import { toldDays } from './told-days';

export interface Stance {
  readonly statement: Statement;
  readonly scene: Scene;
  readonly kind: StateKind;
  readonly pole: Pole;
  /** The family of the thing it is said of; '' of a matter of its own. */
  readonly thing: string;
  /** Consonants of what that thing is of (باب السلم); empty where it does not say, or means all. */
  readonly of: readonly string[];
  /** The days it is told to be so on. */
  readonly days: readonly number[];
  readonly still: boolean;
  readonly stayed: boolean;
  /** Whether it was so then, which says nothing of now. */
  readonly past: boolean;
  readonly again: boolean;
  /** Stems of who may have done it; null where all parties did. */
  readonly doers: ReadonlySet<string> | null;
  readonly mark: Span;
  readonly label: string;
}

/** Words between a state and the thing it is said of, and between a matter and the word that says there is one. */
const REACH = 7;
const BESIDE = 3;
const DENIED_REACH = 4;
const LABEL_WORDS = 8;
const TO_COME = /^[وف]?س[يتن]\p{L}{2}/u;
/** `قد دخلت` is so; `قد تفتح` may be. */
const MAY = /^[وف]?قد$/u;

const other = (pole: Pole): Pole => (pole === 'a' ? 'b' : 'a');

interface Found {
  readonly kind: StateKind;
  readonly pole: Pole;
  readonly thing: string;
  readonly of: readonly string[];
  /** First and last word of what says so. */
  readonly from: number;
  readonly to: number;
  /** The word whose negation counts. */
  readonly at: number;
  /** The words of the thing it is said of. */
  readonly thingFrom: number;
  readonly thingTo: number;
}

class StanceReader {
  readonly #negations: Negations;
  readonly #things: ReturnType<CompareReader['stateBook']['things']['all']>;

  constructor(
    readonly statement: Statement,
    readonly reader: CompareReader,
  ) {
    this.#negations = negationsOf(statement, reader);
    this.#things = reader.stateBook.things.all(statement.words);
  }

  /** Where the clause around a word begins and ends; a comma ends it. */
  #clauseOf(at: number): { readonly from: number; readonly to: number } {
    const { words } = this.statement;
    const stops = (one: number): boolean => {
      const { key, kind } = words[one]!;
      return (kind === 'mark' && '،,:'.includes(key)) || beginsClause(this.statement, one, this.reader);
    };
    let from = at;
    while (from > 0 && !stops(from)) from--;
    let to = at + 1;
    while (to < words.length && !stops(to)) to++;
    return { from, to };
  }

  /** Whether it is only possible, asked, planned or wished for. */
  #isOpen({ at, thingFrom, thingTo }: Found): boolean {
    const { words, passage, from: start } = this.statement;
    const { from, to } = this.#clauseOf(at);
    if (this.#negations.isOpen(at) || TO_COME.test(words[at]!.key)) return true;
    const { reader } = this;
    if (findAll(reader.stateBook.open, words, Math.max(0, from - 1), to).length > 0) return true;
    return [reader.hedges, reader.planned, reader.wishing].some((book) =>
      findAll(book, words, from, to).some(({ at: one, next }) => {
        const past = /^[^يتن]/u.test(words[next]?.key ?? '') && passage.isVerb(start + next);
        return !(MAY.test(words[one]!.key) && past) && one !== at && !(one >= thingFrom && one < thingTo);
      }),
    );
  }

  /** The nearest thing of some families to a word of its clause. */
  #thingNear(at: number, next: number, families: readonly string[]) {
    const { from, to } = this.#clauseOf(at);
    // A subject told before a joined verb is its subject still: `الرخصة انتهت ولم تجدد`.
    const reach = Math.max(Math.min(from, at - REACH), this.#sentenceFrom(at));
    const near = this.#things.flatMap((thing) => {
      const family = thing.values.find((value) => families.includes(value));
      if (family === undefined || thing.at >= to || thing.at < reach) return [];
      const apart = thing.at < at ? at - thing.next : thing.at - next;
      const outside = thing.at < from ? REACH : 0;
      return apart < 0 || apart > REACH ? [] : [{ ...thing, family, apart: apart + outside }];
    });
    return near.sort((a, b) => a.apart - b.apart || a.at - b.at)[0] ?? null;
  }

  #sentenceFrom(at: number): number {
    const { words } = this.statement;
    let from = at;
    while (from > 0 && !(words[from - 1]!.kind === 'mark' && '.؛:،,؟!'.includes(words[from - 1]!.key)))
      from--;
    return from;
  }

  /** What a thing is of, unless every one of its kind is meant. */
  #ownerOf(at: number): readonly string[] {
    const { words } = this.statement;
    const around = findAll(
      this.reader.stateBook.every,
      words,
      Math.max(0, at - 2),
      Math.min(words.length, at + 3),
    );
    if (around.length > 0) return [];
    const end = words.findIndex((_, one) => one > at && this.reader.stateBook.states.at(words, one) !== null);
    return constructAt(end < 0 ? words : words.slice(0, end), at).of;
  }

  #states(): Found[] {
    const { words } = this.statement;
    return this.reader.stateBook.states.all(words).flatMap(({ at, next, values }) =>
      values.flatMap(({ kind, pole }): Found[] => {
        if (kind.notBefore.has(words[next]?.key ?? '')) return [];
        const thing = this.#thingNear(at, next, kind.of);
        if (thing === null) return kind.ofSpeaker ? this.#ofSpeaker(kind, pole, at, next) : [];
        const from = Math.min(at, thing.at);
        const to = Math.max(next, thing.next);
        const placed = { from, to, at, thingFrom: thing.at, thingTo: thing.next };
        return [{ kind, pole, thing: thing.family, of: this.#ownerOf(thing.at), ...placed }];
      }),
    );
  }

  /** `وقالت عائلة الصحافي إنه …`: what the speaker is of. */
  #ofSpeaker(kind: StateKind, pole: Pole, at: number, next: number): Found[] {
    const named = this.reader.stateBook.things.all(cutWords(this.statement.speaker));
    const family = named.flatMap(({ values }) => values).find((value) => kind.of.includes(value));
    return family === undefined
      ? []
      : [{ kind, pole, thing: family, of: [], from: at, to: next, at, thingFrom: next, thingTo: next }];
  }

  #matters(): Found[] {
    const { words } = this.statement;
    const { stateBook: book } = this.reader;
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
      if (role === 'act') return this.#negations.isNegated(at) ? said('a') : [];
      if (role !== 'noun' || this.#isAside(kind.name, at, next, all)) return [];
      if (this.#negations.isNegated(at)) return this.#isDenied(at) ? said('a') : [];
      return this.#toldWith(kind, at, next, all).flatMap(({ lost, at: on, next: end }) =>
        said(lost ? 'b' : 'a', Math.min(at, on), Math.max(next, end), on),
      );
    });
  }

  /** Whether a negation is of the noun itself: near it, or of any there might be (`أي سلاح`). */
  #isDenied(at: number): boolean {
    const { words } = this.statement;
    const mark = this.#negations.markOf(at)!;
    const apart = words.filter(({ start }) => start >= mark.end && start < words[at]!.start).length;
    return apart <= DENIED_REACH || findAll(this.reader.stateBook.every, words, at - 2, at).length > 0;
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
    const { passage, from } = this.statement;
    return this.#negations.isNegated(one) || one - next > 0 || !passage.isVerb(from + one);
  }

  /** The word of its clause by which a noun is told to be there, or to be over: the nearest. */
  #toldWith(kind: StateKind, at: number, next: number, all: readonly Placed[]) {
    const { words } = this.statement;
    const { from, to } = this.#clauseOf(at);
    const own = all.flatMap(({ at: one, next: end, word }) =>
      word.kind.name === kind.name && (word.role === 'having' || word.role === 'lost')
        ? [{ at: one, next: end, lost: word.role === 'lost' }]
        : [],
    );
    const common = (kind.common ? this.reader.stateBook.having.all(words, from, to) : []).map(
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

  /** Who may have done it: words of substance before it and right behind it, and the speaker. */
  #doersOf({ at, from, thingFrom }: Found): ReadonlySet<string> | null {
    const { words, speaker } = this.statement;
    const clause = this.#clauseOf(from);
    if (findAll(this.reader.stateBook.allParties, words, clause.from, clause.to).length > 0) return null;
    const near = [
      ...words.slice(clause.from, from),
      ...(thingFrom > at ? words.slice(at + 1, thingFrom) : []),
    ];
    return new Set(
      [...near, ...cutWords(speaker)]
        .filter(({ key, kind }) => kind === 'word' && key.length > 1 && !isLittle(key))
        .map(({ key }) => stemOf(key)),
    );
  }

  read(scene: Scene): Stance[] {
    const { statement } = this;
    const found = [...this.#states(), ...this.#matters()];
    const seen = new Map<string, Stance>();
    for (const one of found) {
      const turned = this.#negations.isNegated(one.at);
      // What was not refused need not have been agreed.
      if (this.#isOpen(one) || (turned && one.pole === 'b' && one.kind.time === 'done')) continue;
      const pole = turned ? other(one.pole) : one.pole;
      const key = `${one.kind.name} ${pole} ${one.thing}`;
      if (!seen.has(key)) seen.set(key, this.#toStance(one, pole, turned, scene));
    }
    return [...seen.values()].filter(
      ({ kind, pole, thing }) =>
        !seen.has(`${kind.name} ${other(pole)} ${thing}`) || statement.role === 'caption',
    );
  }

  #toStance(one: Found, pole: Pole, turned: boolean, scene: Scene): Stance {
    const { statement, reader } = this;
    const { words, article } = statement;
    const { kind, thing, of } = one;
    const negation = turned ? this.#negations.markOf(one.at) : null;
    const before = negation === null ? -1 : words.findIndex(({ start }) => start >= negation.start);
    const near = before >= 0 && before < one.from && one.from - before <= BESIDE;
    const first = near ? before : one.from;
    const mark = { start: words[first]!.start, end: words[Math.min(one.to, first + LABEL_WORDS) - 1]!.end };
    const said = article.text.slice(mark.start, mark.end);
    const denied = negation !== null && before >= 0 && before < first && !near;
    const { from, to } = this.#clauseOf(one.at);
    const { stateBook: book } = reader;
    const tells = (phrases: typeof book.still): boolean => findAll(phrases, words, from, to).length > 0;
    return {
      ...{ statement, scene, kind, pole, thing, of, mark },
      label: denied ? `${article.text.slice(negation.start, negation.end)} … ${said}` : said,
      days: toldDays(statement, reader, from, to),
      still: tells(book.still),
      stayed: tells(book.stayed),
      past: findAll(book.was, words, Math.max(from, one.at - BESIDE), one.at).length > 0,
      again: tells(book.again),
      doers: this.#doersOf(one),
    };
  }
}

type Placed = { readonly at: number; readonly next: number; readonly word: MatterWord };

/** All that a statement says to be so or not so. */
export function stancesIn(statement: Statement, scene: Scene, reader: CompareReader): Stance[] {
  if (statement.role === 'caption' || statement.words.length === 0) return [];
  return new StanceReader(statement, reader).read(scene);
}
