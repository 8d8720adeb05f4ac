/**
 * The tensions of a whole dossier, kept up to date article by article. A new article is read once and meets only
 * its neighbours in the index, never all others; work between articles can be interrupted and taken up again, so
 * that a worker stays answerable.
 */

import {
  draftFigures,
  isOfOne,
  keysOfAct,
  keysOfDated,
  keysOfFigure,
  keysOfKind,
  keysOfSpoken,
  keysOfTold,
  keysOfTurn,
  ofOneSeries,
  opposeKinds,
  ordersOfDated,
  ordersOfFigure,
  ordersOfKind,
  ordersOfTold,
  signatureOfAct,
  signatureOfFigure,
  signatureOfKind,
  signatureOfTold,
  signatureOfTurn,
} from './across';
import { type ArticleFacts, readArticle } from './article-facts';
import type { ComparedArticle, NameDecisions } from './compared';
import { noDecisions } from './compared';
import { datedTwice } from './dates';
import { type Assertion, draftContested, isContested } from './denials';
import { draftKinds, type KindFact } from './descriptions';
import { byPlace, type Draft, dropContained, rank, toHolding, toTensions } from './draft';
import { type FigureSeries, seriesOf } from './figures-over-time';
import { Gazetteer } from './gazetteer';
import { builtInCompare, type CompareLexicons } from './lexicons';
import { draftNames } from './names';
import { type FigureFact, isComparable, relateFigures } from './numbers';
import { type Act, draftPlans, isAhead } from './plans';
import { type CompareReader, compareReaderOf } from './reader';
import { Relation } from './relation';
import { draftReversals, isReversed, type Turn } from './reversals';
import { draftSpoken, isOtherSpeaker } from './spoken';
import type { Statement } from './statements';
import type { TensionResult } from './tension';

export interface ResultOptions {
  readonly names?: NameDecisions;
  /** The most tensions handed over; `total` says how many there were. */
  readonly limit?: number;
}

const DEFAULT_LIMIT = 500;

export class TensionIndex {
  readonly #reader: CompareReader;
  readonly #articles = new Map<string, ArticleFacts>();
  readonly #places = new Gazetteer();
  /** Articles by words that would be places in them if their name were taught. */
  readonly #awaiting = new Map<string, Set<string>>();
  /** Articles to be read again, since names they use are places now or no longer. */
  readonly #stale = new Set<string>();
  readonly #figures: Relation<FigureFact, 'exclude' | 'series'>;
  readonly #kinds: Relation<KindFact, 'oppose'>;
  readonly #dated: Relation<Statement, 'dated'>;
  readonly #turns: Relation<Turn, 'reversed'>;
  readonly #assertions: Relation<Assertion, 'contested'>;
  readonly #spoken: Relation<Statement, 'spoken'>;
  readonly #acts: Relation<Act, 'ahead'>;

  constructor(lexicons: CompareLexicons = builtInCompare) {
    this.#reader = compareReaderOf(lexicons);
    const reader = this.#reader;
    const articleOf = ({ statement }: { readonly statement: Statement }): string => statement.article.id;
    this.#figures = new Relation({
      keysOf: (fact) => keysOfFigure(fact, reader),
      signatureOf: signatureOfFigure,
      ordersOf: ordersOfFigure,
      relate: (a, b) => relateFigures(a, b, reader),
      articleOf,
    });
    this.#kinds = new Relation({
      keysOf: keysOfKind,
      signatureOf: signatureOfKind,
      ordersOf: ordersOfKind,
      relate: (a, b) => (opposeKinds(a, b) ? 'oppose' : null),
      articleOf,
    });
    this.#dated = new Relation({
      keysOf: keysOfDated,
      signatureOf: ({ folded }) => folded,
      ordersOf: ordersOfDated,
      relate: (a, b) => (datedTwice(a, b) === null ? null : 'dated'),
      articleOf: ({ article }) => article.id,
    });
    this.#turns = new Relation({
      keysOf: keysOfTurn,
      signatureOf: signatureOfTurn,
      ordersOf: ({ statement, scene }) => ordersOfTold(statement, scene),
      relate: (a, b) => (isReversed(a, b, reader) ? 'reversed' : null),
      articleOf,
    });
    this.#assertions = new Relation<Assertion, 'contested'>({
      keysOf: ({ statement }) => keysOfTold(statement),
      signatureOf: ({ statement }) => signatureOfTold(statement),
      ordersOf: ({ statement }) => ordersOfDated(statement),
      relate: (a, b) => (isContested(a, b, reader) ? 'contested' : null),
      articleOf,
      asks: ({ denial }) => denial !== null,
    });
    this.#spoken = new Relation({
      keysOf: keysOfSpoken,
      signatureOf: signatureOfTold,
      ordersOf: ordersOfDated,
      relate: (a, b) => (isOtherSpeaker(a, b, reader) ? 'spoken' : null),
      articleOf: ({ article }) => article.id,
    });
    this.#acts = new Relation<Act, 'ahead'>({
      keysOf: keysOfAct,
      signatureOf: signatureOfAct,
      ordersOf: ({ statement }) => ordersOfDated(statement),
      relate: (a, b) => (isAhead(a, b, reader) ? 'ahead' : null),
      articleOf,
      asks: ({ planned }) => planned,
    });
  }

  /** All of them, in the order they are settled in. */
  get #relations() {
    return [
      this.#figures,
      this.#kinds,
      this.#dated,
      this.#turns,
      this.#assertions,
      this.#spoken,
      this.#acts,
    ] as const;
  }

  get size(): number {
    return this.#articles.size;
  }

  /** Takes an article in, or in again after its claims changed. Only its own buckets are looked at afterwards. */
  addArticle(article: ComparedArticle): void {
    const before = this.#takeOut(article.id);
    const facts = this.#putIn(article);
    // Taught first and forgotten then: a name it still teaches is news to nobody.
    const changed = [...this.#places.teach(facts.taught), ...this.#places.forget(before)];
    this.#reread(changed, article.id);
  }

  removeArticle(id: string): void {
    this.#reread(this.#places.forget(this.#takeOut(id)), id);
  }

  /** Marks the articles that use one of some names. */
  #reread(names: readonly string[], except: string): void {
    for (const name of names)
      for (const id of this.#awaiting.get(name) ?? []) if (id !== except) this.#stale.add(id);
  }

  #putIn(article: ComparedArticle): ArticleFacts {
    const facts = readArticle(article, this.#reader, this.#places);
    this.#articles.set(article.id, facts);
    this.#change(facts, 'add');
    for (const word of facts.awaited) {
      const waiting = this.#awaiting.get(word) ?? new Set<string>();
      this.#awaiting.set(word, waiting.add(article.id));
    }
    return facts;
  }

  /** @returns the names of places it taught */
  #takeOut(id: string): readonly string[] {
    const facts = this.#articles.get(id);
    this.#stale.delete(id);
    if (facts === undefined) return [];
    this.#articles.delete(id);
    this.#change(facts, 'remove');
    for (const word of facts.awaited) {
      const waiting = this.#awaiting.get(word);
      waiting?.delete(id);
      if (waiting?.size === 0) this.#awaiting.delete(word);
    }
    return facts.taught;
  }

  /** Reads articles again whose places are known otherwise by now. @returns whether it came to the end */
  #refresh(isLate: () => boolean): boolean {
    for (const id of this.#stale) {
      if (isLate()) return false;
      const article = this.#articles.get(id)!.article;
      this.#takeOut(id);
      this.#putIn(article);
    }
    return true;
  }

  #change(facts: ArticleFacts, how: 'add' | 'remove'): void {
    this.#figures[how](facts.figures);
    this.#kinds[how](facts.kinds);
    this.#dated[how](facts.statements);
    this.#turns[how](facts.turns);
    this.#assertions[how](facts.assertions);
    this.#spoken[how](facts.statements);
    this.#acts[how](facts.acts);
  }

  /**
   * Looks at what has changed since the last time.
   * @param isLate asked between pieces of work; when it says so, the rest is left for the next call
   * @returns whether everything has been looked at
   */
  settle(isLate: () => boolean = () => false): boolean {
    return this.#refresh(isLate) && this.#relations.every((relation) => relation.settle(isLate));
  }

  /** Figures that are told more than once, each as a series over time. */
  figures(): FigureSeries[] {
    const all = [...this.#articles.values()].flatMap((facts) => facts.figures);
    return seriesOf(all.filter(({ figure }) => isComparable(figure, this.#reader)));
  }

  /** All tensions known so far, ranked. Call {@link settle} first for those between articles. */
  results({ names = noDecisions, limit = DEFAULT_LIMIT }: ResultOptions = {}): TensionResult {
    const articles = [...this.#articles.values()].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
    const drafts = [
      ...articles.flatMap(({ drafts }) => drafts),
      ...this.#between(),
      ...draftNames(
        articles.flatMap((facts) => facts.names),
        names,
      ),
    ];
    const tensions = rank(toTensions(dropContained(drafts)));
    const statements = articles.reduce((so, facts) => so + facts.statements.length, 0);
    return {
      tensions: tensions.slice(0, limit),
      total: tensions.length,
      holding: toHolding(articles.flatMap(({ holding }) => holding)),
      examined: {
        pairs: this.#relations.reduce((so, { pairs }) => so + pairs, 0),
        all: (statements * (statements - 1)) / 2,
      },
    };
  }

  /** A group of what articles call one thing, with what the same articles call it elsewhere. */
  #withinToo(group: readonly KindFact[]): KindFact[] {
    const found = new Set(group);
    for (const id of new Set(group.map(({ statement }) => statement.article.id)))
      for (const fact of this.#articles.get(id)?.kinds ?? [])
        if (!found.has(fact) && group.some((one) => one.slot === fact.slot && isOfOne(one, fact)))
          found.add(fact);
    return [...found];
  }

  #between(): Draft[] {
    const excluding = this.#figures.groups('exclude').map((group) => draftFigures(group, 'exclude'));
    const series = ofOneSeries(this.#figures.groups('series')).map((group) => draftFigures(group, 'series'));
    const kinds = this.#kinds
      .groups('oppose')
      .flatMap((group) => draftKinds(group[0]!.slot, inOrder(this.#withinToo(group))) ?? []);
    const dated = this.#dated
      .groups('dated')
      .flatMap((group) => pairsOf(inOrderOf(group)).flatMap(([a, b]) => datedTwice(a, b) ?? []));
    const told = [
      ...this.#turns.groups('reversed').map(draftReversals),
      ...this.#assertions.groups('contested').map(draftContested),
      ...this.#spoken.groups('spoken').flatMap(draftSpoken),
      ...this.#acts.groups('ahead').flatMap(draftPlans),
    ];
    return [...excluding, ...series, ...kinds, ...dated, ...told];
  }
}

const inOrder = (facts: readonly KindFact[]): KindFact[] =>
  [...facts].sort((a, b) => byPlace(a.statement, b.statement) || a.mark.start - b.mark.start);

const inOrderOf = (statements: readonly Statement[]): Statement[] => [...statements].sort(byPlace);

/** The first against the others: enough to ask once. */
const pairsOf = <T>([first, ...others]: readonly T[]): (readonly [T, T])[] =>
  first === undefined ? [] : others.map((other) => [first, other] as const);
