/**
 * One immutable part of the index: for each word of its documents, every place where it stands. Places are
 * numbered through all documents, with a gap between passages so that no phrase runs across. All of it is plain
 * arrays, so that it can be kept and loaded as it is.
 */
import { foldText } from '../arabic/fold';
import type { HitKind } from './filters';
import { eachWord, formsOf, termAt } from './words';

/** What is found: a record and what can be asked of it. */
export interface IndexedDocument {
  /** A name no other record of the dossier has. */
  readonly key: string;
  readonly kind: HitKind;
  /** Changes with anything that is indexed of the record. */
  readonly version: string;
  /** Filter → its values, prepared. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
}

export interface Segment {
  readonly documents: readonly IndexedDocument[];
  /** Document → the number of its first place; one more than there are documents. */
  readonly bases: Uint32Array;
  /** Document → the first place after its head: what stands in a head counts for more. */
  readonly heads: Uint32Array;
  /** In order of their code units. */
  readonly terms: readonly string[];
  /** Term → its first place in `places`; one more than there are terms. */
  readonly from: Uint32Array;
  readonly places: Uint32Array;
  /** Other forms under which terms are found, in order, each with the number of its term. */
  readonly forms: readonly string[];
  readonly formTerms: Uint32Array;
}

/** Numbers that grow in number. */
class Numbers {
  #array = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#array.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#array);
      this.#array = larger;
    }
    this.#array[this.length++] = value;
  }

  at(index: number): number {
    return this.#array[index]!;
  }

  done(): Uint32Array {
    return this.#array.slice(0, this.length);
  }
}

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Collects documents and makes a segment of them. */
export class SegmentBuilder {
  readonly #documents: IndexedDocument[] = [];
  readonly #bases = new Numbers();
  readonly #heads = new Numbers();
  readonly #ids = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #termOf = new Numbers();
  readonly #placeOf = new Numbers();
  #next = 0;

  get size(): number {
    return this.#documents.length;
  }

  #idOf(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#terms.length;
    this.#ids.set(term, id);
    this.#terms.push(term);
    return id;
  }

  /**
   * Adds a document.
   * @param passages its texts as they are written, those of its head first
   * @param head how many of them are its head
   */
  add(document: IndexedDocument, passages: readonly string[], head: number): void {
    this.#documents.push(document);
    this.#bases.push(this.#next);
    let headEnd = this.#next;
    passages.forEach((passage, number) => {
      const text = foldText(passage, 'search');
      eachWord(text, (start, end) => {
        this.#termOf.push(this.#idOf(termAt(text, start, end)));
        this.#placeOf.push(this.#next++);
      });
      this.#next++;
      if (number < head) headEnd = this.#next;
    });
    this.#heads.push(headEnd);
  }

  /** Copies what is still wanted of another segment, in its order. */
  copy(segment: Segment, alive: (document: number) => boolean): void {
    const { documents, bases, heads, terms, from, places } = segment;
    const moved = new Float64Array(documents.length).fill(Number.NaN);
    documents.forEach((document, number) => {
      if (!alive(number)) return;
      moved[number] = this.#next - bases[number]!;
      this.#documents.push(document);
      this.#bases.push(this.#next);
      this.#heads.push(heads[number]! + moved[number]);
      this.#next += bases[number + 1]! - bases[number]!;
    });
    terms.forEach((term, number) => {
      let id = -1;
      let document = 0;
      for (let at = from[number]!; at < from[number + 1]!; at++) {
        const place = places[at]!;
        while (bases[document + 1]! <= place) document++;
        const by = moved[document]!;
        if (Number.isNaN(by)) continue;
        if (id < 0) id = this.#idOf(term);
        this.#termOf.push(id);
        this.#placeOf.push(place + by);
      }
    });
  }

  build(): Segment {
    const order = this.#terms.map((_, id) => id).sort((a, b) => byUnits(this.#terms[a]!, this.#terms[b]!));
    const rank = new Uint32Array(order.length);
    order.forEach((id, at) => {
      rank[id] = at;
    });
    // Sorted by counting: what was added first stays first within a term, so places stay in order.
    const from = new Uint32Array(order.length + 1);
    const count = this.#termOf.length;
    for (let i = 0; i < count; i++) from[rank[this.#termOf.at(i)]! + 1]!++;
    for (let i = 1; i < from.length; i++) from[i]! += from[i - 1]!;
    const next = from.slice();
    const places = new Uint32Array(count);
    for (let i = 0; i < count; i++) places[next[rank[this.#termOf.at(i)]!]!++] = this.#placeOf.at(i);
    this.#bases.push(this.#next);
    const terms = order.map((id) => this.#terms[id]!);
    return {
      documents: this.#documents,
      bases: this.#bases.done(),
      heads: this.#heads.done(),
      terms,
      from,
      places,
      ...listForms(terms),
    };
  }
}

function listForms(terms: readonly string[]): Pick<Segment, 'forms' | 'formTerms'> {
  const found: { readonly text: string; readonly term: number }[] = [];
  terms.forEach((term, number) => {
    for (const { text } of formsOf(term).slice(1)) found.push({ text, term: number });
  });
  found.sort((a, b) => byUnits(a.text, b.text));
  return { forms: found.map(({ text }) => text), formTerms: Uint32Array.from(found, ({ term }) => term) };
}

/** The first of a sorted list that is not before `key`. */
function lowerBound(sorted: readonly string[], key: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How much a word counts that is found: as it was typed, with particles before it, with more after it. */
const WHOLE = 1;
const WITH_PARTICLES = 0.9;
const GOES_ON = 0.6;

/**
 * The terms that a key finds, each with what it counts.
 * @param mayGoOn whether longer words that begin so are found too
 * @param withForms whether words with particles before them are found too
 */
export function findTerms(
  segment: Segment,
  key: string,
  mayGoOn: boolean,
  withForms: boolean,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const look = (sorted: readonly string[], whole: number, termOf: (at: number) => number): void => {
    for (let at = lowerBound(sorted, key); at < sorted.length; at++) {
      const text = sorted[at]!;
      if (mayGoOn ? !text.startsWith(key) : text !== key) break;
      const counts = text.length === key.length ? whole : whole * GOES_ON;
      const term = termOf(at);
      if (counts > (found.get(term) ?? 0)) found.set(term, counts);
    }
  };
  look(segment.terms, WHOLE, (at) => at);
  if (withForms) look(segment.forms, WITH_PARTICLES, (at) => segment.formTerms[at]!);
  return found;
}
