/**
 * The tensions of a whole dossier, kept up to date article by article. A new article is read once and meets only
 * its neighbours in the index, never all others; one is read again only where it uses a name of a place that is known
 * since. Work between articles can be interrupted and taken up again, so that a worker stays answerable.
 */

import { draftFigures, isOfOne, ofOneSeries } from './across';
import { type ArticleFacts, readArticle } from './article-facts';
import type { ComparedArticle, NameDecisions } from './compared';
import { noDecisions } from './compared';
import { byPlace, type Draft, dropContained, rank, toHolding, toTensions } from './draft';
import { draftCauses } from './features/causes';
import { draftKinds, type KindFact } from './features/descriptions';
import { draftProperties } from './features/profiles';
import { type FigureSeries, seriesOf } from './figures/figures-over-time';
import { draftStretches } from './figures/how-long';
import { draftIndicators } from './figures/indicator-relation';
import { draftMeasures } from './figures/measures';
import { isComparable } from './figures/numbers';
import { builtInCompare, type CompareLexicons } from './lexicons';
import { draftCompositions } from './people/compositions';
import { draftPerpetrators } from './people/perpetrators';
import { draftPersons, spelledFacts } from './people/person-drafts';
import { TaughtPlaces, type TextPlaces } from './places/taught-places';
import { type CompareReader, compareReaderOf } from './reader';
import { type FactRelations, relationsOf } from './relations';
import { draftContested } from './states/denials';
import { draftStances } from './states/opposed-stances';
import { draftReversals } from './states/reversals';
import type { TensionResult } from './tension';
import { draftDated } from './times/dates';
import { draftWhen } from './times/when';
import { draftNames } from './told/names';
import { draftPlans } from './told/plans';
import { draftSpoken } from './told/spoken';
import { draftTraits } from './told/trait';
import { ruleOf } from './told/traits';

export interface ResultOptions {
  readonly names?: NameDecisions;
  /** The most tensions handed over; `total` says how many there were. */
  readonly limit?: number;
}

const DEFAULT_LIMIT = 500;

export class TensionIndex {
  readonly #reader: CompareReader;
  readonly #articles = new Map<string, ArticleFacts>();
  readonly #places = new TaughtPlaces();
  /** Articles to be read again, since names they use are places now or no longer. */
  readonly #stale = new Set<string>();
  readonly #relations: FactRelations;

  constructor(lexicons: CompareLexicons = builtInCompare) {
    this.#reader = compareReaderOf(lexicons);
    this.#relations = relationsOf(this.#reader);
  }

  get size(): number {
    return this.#articles.size;
  }

  /** Takes an article in, or in again after its claims changed. Only its own buckets are looked at afterwards. */
  addArticle(article: ComparedArticle): void {
    this.#takeOut(article.id);
    this.#putIn(article);
  }

  removeArticle(id: string): void {
    this.#takeOut(id);
    this.#teach(id, null);
  }

  /** Marks the articles that use a name which is known since, or no longer. */
  #teach(id: string, places: TextPlaces | null): void {
    for (const user of this.#places.set(id, places)) this.#stale.add(user);
  }

  #putIn(article: ComparedArticle): void {
    const facts = readArticle(article, this.#reader, (places) => {
      this.#teach(article.id, places);
      return this.#places.known;
    });
    this.#articles.set(article.id, facts);
    this.#change(facts, 'add');
  }

  #takeOut(id: string): void {
    const facts = this.#articles.get(id);
    this.#stale.delete(id);
    if (facts === undefined) return;
    this.#articles.delete(id);
    this.#change(facts, 'remove');
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
    this.#relations.figures[how](facts.figures);
    this.#relations.kinds[how](facts.kinds);
    this.#relations.dated[how](facts.statements);
    this.#relations.turns[how](facts.turns);
    this.#relations.assertions[how](facts.assertions);
    this.#relations.spoken[how](facts.statements);
    this.#relations.acts[how](facts.acts);
    this.#relations.measures[how](facts.measures);
    this.#relations.indicators[how](facts.indicators);
    this.#relations.causes[how](facts.causes);
    this.#relations.traits[how](facts.traits);
    this.#relations.persons[how](facts.people.facts);
    this.#relations.seen[how](facts.people.seen);
    this.#relations.whens[how](facts.whens);
    this.#relations.stretches[how](facts.stretches);
    this.#relations.compositions[how](facts.compositions);
    this.#relations.perpetrators[how](facts.perpetrators);
    this.#relations.properties[how](facts.properties);
    this.#relations.stances[how](facts.stances);
  }

  /**
   * Looks at what has changed since the last time.
   * @param isLate asked between pieces of work; when it says so, the rest is left for the next call
   * @returns whether everything has been looked at
   */
  settle(isLate: () => boolean = () => false): boolean {
    return (
      this.#refresh(isLate) && Object.values(this.#relations).every((relation) => relation.settle(isLate))
    );
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
        [
          ...articles.flatMap((facts) => facts.names),
          ...spelledFacts(this.#relations.seen.groups('spelled')),
        ],
        names,
      ),
    ];
    const tensions = rank(toTensions(dropContained(drafts), this.#reader.relations));
    const statements = articles.reduce((so, facts) => so + facts.statements.length, 0);
    return {
      tensions: tensions.slice(0, limit),
      total: tensions.length,
      holding: toHolding(articles.flatMap(({ holding }) => holding)),
      examined: {
        pairs: Object.values(this.#relations).reduce((so, { pairs }) => so + pairs, 0),
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
    const excluding = this.#relations.figures
      .groups('exclude')
      .map((group) => draftFigures(group, 'exclude'));
    const series = ofOneSeries(this.#relations.figures.groups('series')).map((group) =>
      draftFigures(group, 'series'),
    );
    const kinds = this.#relations.kinds
      .groups('oppose')
      .flatMap((group) => draftKinds(group[0]!.slot, inOrder(this.#withinToo(group))) ?? []);
    const told = [
      ...this.#relations.dated.groups('dated').map(draftDated),
      ...this.#relations.turns.groups('reversed').map(draftReversals),
      ...this.#relations.assertions.groups('contested').map(draftContested),
      ...this.#relations.spoken.groups('spoken').flatMap(draftSpoken),
      ...this.#relations.acts.groups('ahead').flatMap(draftPlans),
      ...this.#relations.measures.groups('differ').map(draftMeasures),
      ...this.#relations.indicators.groups('twice').map(draftIndicators),
      ...this.#relations.causes.groups('rival').map(draftCauses),
      ...this.#relations.traits
        .groups('pull')
        .flatMap((group) => draftTraits(group, ruleOf(group[0]!.matter), this.#reader)),
      ...this.#relations.compositions.groups('contradicted').map(draftCompositions),
      ...this.#relations.perpetrators.groups('rival').map(draftPerpetrators),
      ...this.#relations.persons.groups('odds').map((group) => draftPersons(group, this.#reader)),
      ...this.#relations.whens.groups('otherwise').map(draftWhen),
      ...this.#relations.stretches.groups('otherwise').map(draftStretches),
      ...draftProperties(this.#relations.properties.groups('otherwise')),
      ...this.#relations.stances.groups('opposed').map(draftStances),
    ];
    return [...excluding, ...series, ...kinds, ...told];
  }
}

const inOrder = (facts: readonly KindFact[]): KindFact[] =>
  [...facts].sort((a, b) => byPlace(a.statement, b.statement) || a.mark.start - b.mark.start);
