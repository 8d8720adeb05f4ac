/**
 * What a statement says to be so, or not so, of one thing: that a warning was given or none, a door open or locked,
 * a campaign begun or not yet. Words of a lexicon by family, whatever their form, with their negations.
 */
import type { Span } from '../../arabic/fold';
import { cutWords } from '../../arabic/words';
import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';
import { isLittle, stemOf } from '../stems';
import type { Scene } from '../story/events';
import { toldDays } from '../times/told-days';
import { Clauses, type Found } from './clauses';
import { mattersIn } from './matter-words';
import type { Pole, StateKind } from './state-book';
import { statesIn } from './state-words';

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
  /** Whether it was so then, which says nothing of now, or a verb tells that it came to be so. */
  readonly tense: 'was' | 'came' | 'is';
  /** Whether it is there by a negation alone. */
  readonly denied: boolean;
  readonly again: boolean;
  /** Stems of who may have done it; null where all parties did. */
  readonly doers: ReadonlySet<string> | null;
  readonly mark: Span;
  readonly label: string;
}

/** Words between a word of being and what was so, and between a denial and what is denied beside it. */
const BESIDE = 3;
const LABEL_WORDS = 8;
const SERVED = 3;
const TO_COME = /^[وف]?س[يتن]\p{L}{2}/u;
/** `قد دخلت` is so; `قد تفتح` may be. */
const MAY = /^[وف]?قد$/u;

const other = (pole: Pole): Pole => (pole === 'a' ? 'b' : 'a');

class StanceReader {
  readonly #clauses: Clauses;

  constructor(
    readonly statement: Statement,
    readonly reader: CompareReader,
  ) {
    this.#clauses = new Clauses(statement, reader);
  }

  /** Whether it is only possible, asked, planned or wished for. */
  #isOpen({ kind, at, thingFrom, thingTo }: Found): boolean {
    const { words, passage, from: start } = this.statement;
    const { from, to } = this.#clauses.clauseOf(at);
    if (this.#clauses.negations.isOpen(at) || TO_COME.test(words[at]!.key)) return true;
    const { reader } = this;
    if (findAll(reader.stateBook.elsewhere, words).length > 0) return true;
    // «لم يعد فيه مسلحون»: of an event both can be so, one after the other.
    if (kind.time === 'event' && findAll(reader.stateBook.noLonger, words, from, to).length > 0) return true;
    if (findAll(reader.stateBook.open, words, Math.max(0, from - 1), to).length > 0) return true;
    return [reader.hedges, reader.planned, reader.wishing].some((book) =>
      findAll(book, words, from, to).some(({ at: one, next }) => {
        const past = /^[^يتن]/u.test(words[next]?.key ?? '') && passage.isVerb(start + next);
        return !(MAY.test(words[one]!.key) && past) && one !== at && !(one >= thingFrom && one < thingTo);
      }),
    );
  }

  /** Who may have done it: words of substance before it and right behind it, and the speaker. */
  #doersOf({ kind, at, from, to, thingFrom }: Found): ReadonlySet<string> | null {
    const { words, speaker } = this.statement;
    const clause = this.#clauses.clauseOf(from);
    if (findAll(this.reader.stateBook.allParties, words, clause.from, clause.to).length > 0) return null;
    const near = [
      ...this.#joinedTo(),
      ...(kind.of.length === 0 ? this.#servedFrom(to) : []),
      ...words.slice(clause.from, from),
      ...(thingFrom > at ? words.slice(at + 1, thingFrom) : []),
    ];
    return new Set(
      [...near, ...cutWords(speaker)]
        .filter(({ key, kind }) => kind === 'word' && key.length > 1 && !isLittle(key))
        .map(({ key }) => stemOf(key)),
    );
  }

  /** Whom a matter is for, behind it: `دعم وفره الحزب للائحة الوفاق`. */
  #servedFrom(from: number) {
    const { words } = this.statement;
    const at = words.findIndex(
      ({ key }, one) => one >= from && one < from + LABEL_WORDS && /^لل?\p{L}{3}/u.test(key),
    );
    return at < 0 ? [] : words.slice(at, at + SERVED);
  }

  /** Words of the sentence before what it joins on by a verb (`ورفضت الهيئة الاتهامات ونفت أي صلة`). */
  #joinedTo() {
    const { passage, from, words } = this.statement;
    if (!/^[وف]\p{L}{2}/u.test(words[0]?.key ?? '')) return [];
    const sentence = passage.sentences.find((one) => from > one.from && from < one.to);
    return sentence === undefined ? [] : passage.words.slice(sentence.from, from);
  }

  read(scene: Scene): Stance[] {
    const { statement } = this;
    const found = [...statesIn(this.#clauses), ...mattersIn(this.#clauses)];
    const seen = new Map<string, Stance>();
    for (const one of found) {
      const turned = this.#clauses.negations.isNegated(one.at);
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

  #tenseOf({ at }: Found, from: number): Stance['tense'] {
    const { words, passage, from: first } = this.statement;
    if (findAll(this.reader.stateBook.was, words, Math.max(from, at - BESIDE), at).length > 0) return 'was';
    return passage.isVerb(first + at) && !/^[وف]?س?[يت]/u.test(words[at]!.key) ? 'came' : 'is';
  }

  #toStance(one: Found, pole: Pole, turned: boolean, scene: Scene): Stance {
    const { statement, reader } = this;
    const { words, article } = statement;
    const { kind, thing, of } = one;
    const negation = turned ? this.#clauses.negations.markOf(one.at) : null;
    const before = negation === null ? -1 : words.findIndex(({ start }) => start >= negation.start);
    const near = before >= 0 && before < one.from && one.from - before <= BESIDE;
    const first = near ? before : one.from;
    const mark = { start: words[first]!.start, end: words[Math.min(one.to, first + LABEL_WORDS) - 1]!.end };
    const said = article.text.slice(mark.start, mark.end);
    const denied = negation !== null && before >= 0 && before < first && !near;
    const { from, to } = this.#clauses.clauseOf(one.at);
    const { stateBook: book } = reader;
    const tells = (phrases: typeof book.still): boolean => findAll(phrases, words, from, to).length > 0;
    return {
      ...{ statement, scene, kind, pole, thing, of, mark },
      label: denied ? `${article.text.slice(negation.start, negation.end)} … ${said}` : said,
      days: toldDays(statement, reader, from, to),
      still: tells(book.still),
      stayed: tells(book.stayed),
      tense: this.#tenseOf(one, from),
      denied: turned,
      again: tells(book.again),
      doers: this.#doersOf(one),
    };
  }
}

/** All that a statement says to be so or not so. */
export function stancesIn(statement: Statement, scene: Scene, reader: CompareReader): Stance[] {
  if (statement.role === 'caption' || statement.words.length === 0) return [];
  return new StanceReader(statement, reader).read(scene);
}
