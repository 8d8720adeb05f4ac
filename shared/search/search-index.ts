/**
 * The index of one dossier: segments that are searched together and joined as they grow in number. It is derived
 * from records and captured texts and can be thrown away at any time. It is kept as plain data; what was kept by
 * another version, or is not sound, is not taken back.
 */

import { type HitKind, hitKinds, passes } from './filters';
import { type Found, findWanted } from './find-places';
import { isSound, type KeptSegment, packSegment, unpackSegment } from './kept-segment';
import type { Query } from './query';
import { type IndexedDocument, type Segment, SegmentBuilder } from './segment';

/** Version of what is kept. Another one is built anew. */
export const INDEX_FORMAT = 1;

/** An index as it is kept: structured-clone data. */
export interface KeptIndex {
  readonly format: number;
  readonly segments: readonly KeptSegment[];
}

/** A document that answers a query. */
export interface Hit {
  readonly key: string;
  readonly kind: HitKind;
  readonly score: number;
}

/** Hits of one kind, best first, and how many there are in all. */
export interface KindHits {
  readonly total: number;
  readonly hits: readonly Hit[];
}
export type Hits = Readonly<Record<HitKind, KindHits>>;

interface Part {
  readonly segment: Segment;
  readonly alive: Uint8Array;
  dead: number;
}

const partOf = (segment: Segment): Part => ({
  segment,
  alive: new Uint8Array(segment.documents.length).fill(1),
  dead: 0,
});

/** How much a document's further mentions add: after Okapi BM25, where 1.2 is the usual measure. */
const SATURATION = 1.2;

/** One wanted thing in all parts: what each document has, and how rare it is. */
interface Weighed {
  readonly found: readonly Found[];
  readonly rarity: number;
}

export class SearchIndex {
  #parts: Part[] = [];
  #building = new SegmentBuilder();
  readonly #where = new Map<string, { readonly part: Part; readonly number: number }>();
  /** Added and not searchable yet. */
  #pending = new Map<string, string>();

  /** Key → version of every document. */
  versions(): ReadonlyMap<string, string> {
    const known = new Map<string, string>();
    for (const [key, { part, number }] of this.#where)
      known.set(key, part.segment.documents[number]!.version);
    for (const [key, version] of this.#pending) known.set(key, version);
    return known;
  }

  /** Adds a document, in the place of an earlier one of the same key. */
  put(document: IndexedDocument, passages: readonly string[], head: number): void {
    this.remove(document.key);
    this.#building.add(document, passages, head);
    this.#pending.set(document.key, document.version);
  }

  remove(key: string): void {
    if (this.#pending.has(key)) this.#seal();
    const place = this.#where.get(key);
    if (!place) return;
    this.#where.delete(key);
    place.part.alive[place.number] = 0;
    place.part.dead++;
  }

  /** Makes what was added searchable. */
  #seal(): void {
    if (this.#building.size === 0) return;
    this.#take(partOf(this.#building.build()));
    this.#building = new SegmentBuilder();
    this.#pending = new Map();
    this.#join();
  }

  #take(part: Part): void {
    this.#parts.push(part);
    part.segment.documents.forEach((document, number) => {
      this.#where.set(document.key, { part, number });
    });
  }

  /** Joins the last parts as long as they are of like size, and rids the index of what is mostly dead. */
  #join(): void {
    const living = ({ segment, dead }: Part): number => segment.documents.length - dead;
    const wasted = this.#parts.some((part) => part.dead * 2 > part.segment.documents.length);
    let first = wasted ? 0 : this.#parts.length - 1;
    while (first > 0 && living(this.#parts[first - 1]!) <= 2 * living(this.#parts[first]!)) first--;
    const joined = this.#parts.slice(first);
    if (joined.length < 2 && !wasted) return;
    const builder = new SegmentBuilder();
    for (const { segment, alive } of joined) builder.copy(segment, (number) => alive[number] === 1);
    this.#parts = this.#parts.slice(0, first);
    if (builder.size > 0) this.#take(partOf(builder.build()));
  }

  #weigh(query: Query, documents: number): Weighed[] {
    return query.wanted.map((wanted) => {
      const found = this.#parts.map(({ segment }) => findWanted(segment, wanted));
      const holding = found.reduce((sum, { size }) => sum + size, 0);
      return { found, rarity: Math.log(1 + (documents - holding + 0.5) / (holding + 0.5)) };
    });
  }

  /** Score of every document that holds all that is wanted, by its number in one part. */
  #scores(number: number, weighed: readonly Weighed[]): ReadonlyMap<number, number> {
    const part = this.#parts[number]!;
    const [rarest, ...others] = [...weighed].sort((a, b) => b.rarity - a.rarity);
    const scores = new Map<number, number>();
    if (!rarest) {
      for (const document of part.segment.documents.keys()) scores.set(document, 0);
      return scores;
    }
    const add = ({ rarity }: Weighed, much: number): number =>
      (rarity * much * (SATURATION + 1)) / (much + SATURATION);
    for (const [document, much] of rarest.found[number]!) {
      let score = add(rarest, much);
      for (const other of others) {
        const has = other.found[number]!.get(document);
        if (has === undefined) {
          score = -1;
          break;
        }
        score += add(other, has);
      }
      if (score >= 0) scores.set(document, score);
    }
    return scores;
  }

  /**
   * Documents that hold everything a query wants and pass its filters.
   * @param limit how many of each kind are told; all are counted
   */
  search(query: Query, limit: number): Hits {
    this.#seal();
    const documents = this.#where.size;
    const weighed = this.#weigh(query, documents);
    const found: Record<HitKind, Hit[]> = { claim: [], article: [], dispute: [], source: [] };
    this.#parts.forEach(({ segment, alive }, number) => {
      for (const [at, score] of this.#scores(number, weighed)) {
        const document = segment.documents[at]!;
        if (alive[at] === 0 || (query.scope !== null && query.scope !== document.kind)) continue;
        if (!query.filters.every(({ field, words }) => passes(document.facets[field] ?? [], words))) continue;
        found[document.kind].push({ key: document.key, kind: document.kind, score });
      }
    });
    const told = hitKinds.map((kind): [HitKind, KindHits] => [
      kind,
      { total: found[kind].length, hits: best(found[kind], limit) },
    ]);
    return Object.fromEntries(told) as Record<HitKind, KindHits>;
  }

  /** The index as data to be kept. */
  keep(): KeptIndex {
    this.#seal();
    const wasted = this.#parts.some(({ dead }) => dead > 0);
    if (wasted) this.#joinAll();
    return { format: INDEX_FORMAT, segments: this.#parts.map(({ segment }) => packSegment(segment)) };
  }

  #joinAll(): void {
    const builder = new SegmentBuilder();
    for (const { segment, alive } of this.#parts) builder.copy(segment, (number) => alive[number] === 1);
    this.#parts = [];
    if (builder.size > 0) this.#take(partOf(builder.build()));
  }

  /** An index from what was kept; null where that is of another format or not sound. */
  static restore(kept: unknown): SearchIndex | null {
    if (typeof kept !== 'object' || kept === null || !('format' in kept) || kept.format !== INDEX_FORMAT)
      return null;
    if (!('segments' in kept) || !Array.isArray(kept.segments)) return null;
    const index = new SearchIndex();
    for (const segment of kept.segments as unknown[]) {
      if (!isSound(segment)) return null;
      index.#take(partOf(unpackSegment(segment)));
    }
    return index;
  }
}

const byScore = (a: Hit, b: Hit): number => b.score - a.score || (a.key > b.key ? -1 : 1);

/** The best of many, in order; where there are many, the rest is not sorted. */
function best(hits: readonly Hit[], limit: number): readonly Hit[] {
  if (hits.length <= limit * 2) return [...hits].sort(byScore).slice(0, limit);
  const scores = Float64Array.from(hits, ({ score }) => score).sort();
  const least = scores[scores.length - limit] ?? 0;
  const above = hits.filter(({ score }) => score > least);
  const level = hits.filter(({ score }) => score === least).slice(0, limit - above.length);
  return [...above, ...level].sort(byScore);
}
