/** Finding one wanted thing, a word or a phrase, in one segment: how much each document has of it. */
import type { Wanted } from './query';
import { findTerms, type Segment } from './segment';
import { keysOf } from './words';

/** How much more a word counts in a head. */
const IN_HEAD = 4;
/** How much a word counts that was found by less than what was typed (without its article). */
const LESS = 0.7;

/** Document → how much of the wanted thing it has. */
export type Found = ReadonlyMap<number, number>;

class Counting {
  readonly #segment: Segment;
  readonly #found = new Map<number, number>();

  constructor(segment: Segment) {
    this.#segment = segment;
  }

  /** @param places in order */
  add(places: Uint32Array, counts: number): void {
    const { bases, heads } = this.#segment;
    const last = bases.length - 1;
    let document = 0;
    for (let at = 0; at < places.length; ) {
      const place = places[at]!;
      document = documentOf(bases, place, document, last);
      const end = bases[document + 1]!;
      const head = heads[document]!;
      let sum = 0;
      for (; at < places.length && places[at]! < end; at++) sum += places[at]! < head ? IN_HEAD : 1;
      this.#found.set(document, (this.#found.get(document) ?? 0) + sum * counts);
      document++;
    }
  }

  done(): Found {
    return this.#found;
  }
}

/** The document that holds a place, looked for from one on that is not after it, in growing steps. */
function documentOf(bases: Uint32Array, place: number, from: number, last: number): number {
  let step = 1;
  let low = from;
  while (low + step < last && bases[low + step]! <= place) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, last);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (bases[middle]! <= place) low = middle;
    else high = middle;
  }
  return low;
}

const placesOf = (segment: Segment, term: number): Uint32Array =>
  segment.places.subarray(segment.from[term]!, segment.from[term + 1]!);

/** All places of some terms, in order. */
function joinPlaces(segment: Segment, terms: Iterable<number>): Uint32Array {
  const lists = [...terms].map((term) => placesOf(segment, term));
  if (lists.length === 1) return lists[0]!;
  const joined = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    joined.set(list, at);
    at += list.length;
  }
  return joined.sort();
}

/** Of the places in `before` those that are followed by one of `after`, as the places that follow. */
function followedBy(before: Uint32Array, after: Uint32Array): Uint32Array {
  const kept = new Uint32Array(Math.min(before.length, after.length));
  let length = 0;
  let other = 0;
  for (const place of before) {
    while (other < after.length && after[other]! <= place) other++;
    if (other === after.length) break;
    if (after[other] === place + 1) kept[length++] = place + 1;
  }
  return kept.subarray(0, length);
}

function findPhrase(segment: Segment, { words, open }: Wanted): Uint32Array {
  const [first = '', ...rest] = words;
  let places = joinPlaces(segment, findTerms(segment, first, false, true).keys());
  rest.forEach((word, i) => {
    const mayGoOn = open && i === rest.length - 1;
    if (places.length > 0)
      places = followedBy(places, joinPlaces(segment, findTerms(segment, word, mayGoOn, false).keys()));
  });
  return places;
}

/** How much each document of a segment has of a wanted thing. */
export function findWanted(segment: Segment, wanted: Wanted): Found {
  const counting = new Counting(segment);
  if (wanted.words.length > 1) counting.add(findPhrase(segment, wanted), WHOLE_PHRASE);
  else {
    const word = wanted.words[0] ?? '';
    const keys = wanted.open ? keysOf(word) : [word];
    const known = new Set<number>();
    keys.forEach((key, less) => {
      for (const [term, counts] of findTerms(segment, key, wanted.open, true)) {
        if (known.has(term)) continue;
        known.add(term);
        counting.add(placesOf(segment, term), less > 0 ? counts * LESS : counts);
      }
    });
  }
  return counting.done();
}

/** A phrase says more than its words. */
const WHOLE_PHRASE = 2;
