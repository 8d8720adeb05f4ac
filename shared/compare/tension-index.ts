/**
 * The tensions of a whole dossier, kept up to date article by article. A new article is read once and meets only
 * its neighbours in the index, never all others; work between articles can be interrupted and taken up again, so
 * that a worker stays answerable.
 */

import {
  draftFigures,
  isOfOne,
  joined,
  keysOfDated,
  keysOfFigure,
  keysOfKind,
  opposeKinds,
  ordersOfDated,
  ordersOfFigure,
  ordersOfKind,
  signatureOfFigure,
  signatureOfKind,
} from './across';
import { type ArticleFacts, readArticle } from './article-facts';
import { type BucketNode, Buckets } from './buckets';
import type { ComparedArticle, NameDecisions } from './compared';
import { noDecisions } from './compared';
import { datedTwice } from './dates';
import { draftKinds, type KindFact } from './descriptions';
import { byPlace, type Draft, dropContained, rank, toHolding, toTensions } from './draft';
import { Gazetteer } from './gazetteer';
import { builtInCompare, type CompareLexicons } from './lexicons';
import { draftNames } from './names';
import { type FigureFact, relateFigures } from './numbers';
import { type CompareReader, compareReaderOf } from './reader';
import type { Statement } from './statements';
import type { TensionResult } from './tension';

export interface ResultOptions {
  readonly names?: NameDecisions;
  /** The most tensions handed over; `total` says how many there were. */
  readonly limit?: number;
}

const DEFAULT_LIMIT = 500;

/** Two nodes of one bucket and how they stand to each other. */
interface Edge<T, R> {
  readonly left: BucketNode<T>;
  readonly right: BucketNode<T>;
  readonly relation: R;
}

/** Looks again at the changed buckets of one kind of fact. */
class Relation<T, R> {
  readonly buckets = new Buckets<T>();
  readonly edges = new Map<string, readonly Edge<T, R>[]>();
  pairs = 0;
  /** Pairs met in one go, so that two with several keys in common are weighed once. */
  readonly #met = new Map<string, R | null>();

  constructor(
    readonly keysOf: (fact: T) => readonly string[],
    readonly signatureOf: (fact: T) => string,
    readonly ordersOf: (fact: T) => readonly string[],
    readonly relate: (a: T, b: T) => R | null,
    readonly articleOf: (fact: T) => string,
  ) {}

  add(facts: readonly T[]): void {
    for (const fact of facts) {
      const [signature, orders] = [this.signatureOf(fact), this.ordersOf(fact)];
      for (const key of this.keysOf(fact)) this.buckets.add(key, signature, fact, orders);
    }
  }

  remove(facts: readonly T[]): void {
    for (const fact of facts)
      for (const key of this.keysOf(fact)) this.buckets.remove(key, this.signatureOf(fact), fact);
  }

  /** @returns whether it came to the end */
  settle(isLate: () => boolean): boolean {
    const keys = this.buckets.takeChanged();
    this.#met.clear();
    for (let at = 0; at < keys.length; at++) {
      if (isLate()) {
        this.buckets.putBack(keys.slice(at));
        return false;
      }
      this.#look(keys[at]!);
    }
    return true;
  }

  #look(key: string): void {
    const found: Edge<T, R>[] = [];
    for (const [left, right] of this.buckets.pairsOf(key)) {
      const relation = this.#weigh(left, right);
      if (relation !== null) found.push({ left, right, relation });
    }
    if (found.length > 0) this.edges.set(key, found);
    else this.edges.delete(key);
  }

  #weigh(left: BucketNode<T>, right: BucketNode<T>): R | null {
    const pair = `${left.id} ${right.id}`;
    const known = this.#met.get(pair);
    if (known !== undefined) return known;
    this.pairs++;
    const [a, b] = this.#apart(left, right);
    const relation = a === null || b === null ? null : this.relate(a, b);
    this.#met.set(pair, relation);
    return relation;
  }

  /** A fact of each node, of two different articles. */
  #apart(left: BucketNode<T>, right: BucketNode<T>): readonly [T, T] | readonly [null, null] {
    for (const a of left.facts)
      for (const b of right.facts) if (this.articleOf(a) !== this.articleOf(b)) return [a, b];
    return [null, null];
  }

  /** Groups of facts joined by one relation, with all facts that say the same as one of them. */
  groups(relation: R): T[][] {
    const all = [...this.edges.values()].flatMap((found) =>
      found
        .filter((edge) => edge.relation === relation)
        .flatMap(({ left, right }) => {
          // A node whose last fact was taken out holds nothing any more.
          const [a] = left.facts;
          const [b] = right.facts;
          if (a === undefined || b === undefined) return [];
          return [
            [a, b] as const,
            ...[...left.facts].map((fact) => [a, fact] as const),
            ...[...right.facts].map((fact) => [b, fact] as const),
          ];
        }),
    );
    return joined(all);
  }
}

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

  constructor(lexicons: CompareLexicons = builtInCompare) {
    this.#reader = compareReaderOf(lexicons);
    const reader = this.#reader;
    this.#figures = new Relation<FigureFact, 'exclude' | 'series'>(
      (fact) => keysOfFigure(fact, reader),
      signatureOfFigure,
      ordersOfFigure,
      (a, b) => relateFigures(a, b, reader),
      ({ statement }) => statement.article.id,
    );
    this.#kinds = new Relation<KindFact, 'oppose'>(
      keysOfKind,
      signatureOfKind,
      ordersOfKind,
      (a, b) => (opposeKinds(a, b) ? 'oppose' : null),
      ({ statement }) => statement.article.id,
    );
    this.#dated = new Relation<Statement, 'dated'>(
      keysOfDated,
      ({ folded }) => folded,
      ordersOfDated,
      (a, b) => (datedTwice(a, b) === null ? null : 'dated'),
      ({ article }) => article.id,
    );
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
  }

  /**
   * Looks at what has changed since the last time.
   * @param isLate asked between pieces of work; when it says so, the rest is left for the next call
   * @returns whether everything has been looked at
   */
  settle(isLate: () => boolean = () => false): boolean {
    if (!this.#refresh(isLate)) return false;
    return this.#figures.settle(isLate) && this.#kinds.settle(isLate) && this.#dated.settle(isLate);
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
        pairs: this.#figures.pairs + this.#kinds.pairs + this.#dated.pairs,
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
    const series = this.#figures.groups('series').map((group) => draftFigures(group, 'series'));
    const kinds = this.#kinds
      .groups('oppose')
      .flatMap((group) => draftKinds(group[0]!.slot, inOrder(this.#withinToo(group))) ?? []);
    const dated = this.#dated
      .groups('dated')
      .flatMap((group) => pairsOf(inOrderOf(group)).flatMap(([a, b]) => datedTwice(a, b) ?? []));
    return [...excluding, ...series, ...kinds, ...dated];
  }
}

const inOrder = (facts: readonly KindFact[]): KindFact[] =>
  [...facts].sort((a, b) => byPlace(a.statement, b.statement) || a.mark.start - b.mark.start);

const inOrderOf = (statements: readonly Statement[]): Statement[] => [...statements].sort(byPlace);

/** The first against the others: enough to ask once. */
const pairsOf = <T>([first, ...others]: readonly T[]): (readonly [T, T])[] =>
  first === undefined ? [] : others.map((other) => [first, other] as const);
