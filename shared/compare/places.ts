/**
 * Where something happened, as far as a clause says so. Two figures of two places are no contradiction; a place
 * that is only part of somebody's name (قوات سوريا) is none.
 */
import type { Span } from '../arabic/fold';
import { strippedForms } from '../arabic/phrases';
import type { Passage } from '../claims/grammar';
import { placesOf } from '../claims/places';
import { type KnownPlace, type KnownPlaces, noPlaces } from './gazetteer';
import { isPlaced, isPlaceWord, joinsAt, positionOf, taughtPositionOf } from './place-position';
import type { CompareReader } from './reader';
import { stemOf } from './stems';

export interface Place extends Span {
  /** Stems of the name itself; a first word that is nothing alone (أم، عين) is one with the next. */
  readonly names: readonly string[];
  /** Points of the compass in it: north and south of one river are two places. */
  readonly compass: string;
  /** What kind of place it is called: بلدة، مزرعة; '' where nothing is said. */
  readonly head: string;
  /** A state: it contains places rather than being one beside them. */
  readonly state: boolean;
  /** Named together with the place before it (`كفرنور ودير الورد`): one of several, not where the other lies. */
  readonly joined: boolean;
}

/** A preposition glued before a place; the article is none (`السورية`). */
const GLUED_TO_PLACE = /^[وف]?[بل]/u;

/** Whether a place of the lexicons or one beside its kind is said to be where something was. */
function isSaidOf(passage: Passage, reader: CompareReader, at: number, lastEnd: number): boolean {
  const glued = strippedForms(passage.key(at)).some(
    (one) => GLUED_TO_PLACE.test(one.glued) && isPlaceWord(reader, one.form),
  );
  return glued || isPlaced(positionOf(passage, reader, at), lastEnd);
}

/** The stems of a name, its first word together with the next where it is nothing alone. */
function stemsOfName(reader: CompareReader, keys: readonly string[]): string[] {
  const [first, second, ...rest] = keys.map(stemOf);
  if (first === undefined || second === undefined) return first === undefined ? [] : [first];
  return reader.openers.has(keys[0]!) ? [`${first} ${second}`, ...rest] : [first, second, ...rest];
}

/** `قرى المنطقة`: behind many of a kind, the name of another kind is no name. */
const MANY = /^(?:قري|بلدات|مدن|مناطق)$/u;

function describePlace(passage: Passage, reader: CompareReader, span: Span, from: number, to: number): Place {
  let compass = '';
  let head = '';
  const keys: string[] = [];
  for (let at = from; at < to; at++) {
    if (!passage.isWord(at)) continue;
    const forms = strippedForms(passage.key(at)).map(({ form }) => form);
    const turned = forms.find((form) => reader.compass.has(form));
    const called = forms.find((form) => reader.placeHeads.has(form) || reader.placeHeads.has(`ال${form}`));
    if (turned !== undefined) compass += stemOf(turned);
    // «بلدة المزرعة»: behind its kind even the name of a kind is a name.
    else if (called !== undefined && (head === '' || MANY.test(head) || (keys.length === 0 && at + 1 < to)))
      head = called;
    else keys.push(bareOf(reader, passage.key(at)));
  }
  const state = reader.states.startingAt(passage.words, from) !== null && head === '' && compass === '';
  // «الضاحية الجنوبية»: the head and the point of the compass are the name.
  if (keys.length === 0 && head !== '' && compass !== '')
    return { ...span, names: [`${stemOf(head)} ${compass}`], compass: '', head, state, joined: false };
  return { ...span, names: stemsOfName(reader, keys), compass, head, state, joined: false };
}

/** A name without a preposition glued to it: `لبيروت`, `والعراق`. */
function bareOf(reader: CompareReader, key: string): string {
  const known = strippedForms(key).find(
    ({ form, glued }) =>
      glued !== '' &&
      (reader.lexiconNames.has(form) || (glued.endsWith('ال') && reader.lexiconNames.has(`ال${form}`))),
  );
  return known ? known.form : key;
}

/** A span without the preposition or conjunction glued before it, where what is left is surely a place: `والبقاع`, `بجنوب لبنان`. */
function unglued(passage: Passage, reader: CompareReader, span: Span, at: number): Span {
  const word = passage.words[at];
  if (word === undefined || word.start !== span.start || isPlaceWord(reader, word.key)) return span;
  const sure = strippedForms(word.key).find(
    ({ form, glued }) => /^[وفبل]+$/u.test(glued) && isPlaceWord(reader, form),
  );
  if (sure === undefined) return span;
  const letters = new RegExp(`^(?:\\p{L}[\\p{M}\\u0640]*){${sure.glued.length}}`, 'u');
  const cut = letters.exec(passage.text.slice(word.start, word.end))?.[0].length ?? 0;
  return { start: span.start + cut, end: span.end };
}

interface Found {
  readonly first: number;
  readonly next: number;
  readonly place: Place;
}

function foundBeside(passage: Passage, reader: CompareReader, span: Span, from: number, to: number): Found {
  let first = from;
  while (first < to && passage.words[first]!.start < span.start) first++;
  // The kind of place may stand before the span of its name.
  const before = strippedForms(passage.key(first - 1)).some(({ form }) => reader.placeHeads.has(form));
  if (before && first > from) first--;
  let next = first;
  while (next < to && passage.words[next]!.end <= span.end) next++;
  const bare = unglued(passage, reader, span, first);
  return { first, next, place: describePlace(passage, reader, bare, first, next) };
}

/** A name the dossier has taught, without its kind beside it. */
function foundByName(passage: Passage, reader: CompareReader, at: number, known: KnownPlace): Found {
  const { next, glued } = known;
  const start = passage.words[at]!.start + glued.length;
  const keys = passage.words
    .slice(at, next)
    .map(({ key }, step) => (step === 0 ? key.slice(glued.length) : key));
  const names = stemsOfName(reader, keys);
  const span = { start, end: passage.words[next - 1]!.end };
  return { first: at, next, place: { ...span, names, compass: '', head: '', state: false, joined: false } };
}

/** A taught name that begins at a word and stands where a place does. */
function taughtAt(
  passage: Passage,
  reader: CompareReader,
  at: number,
  lastEnd: number,
  places: KnownPlaces,
): Found | null {
  const known = places.startingAt(passage.words, at);
  if (known === null || !isPlaced(taughtPositionOf(passage, reader, at, known.glued), lastEnd)) return null;
  return foundByName(passage, reader, at, known);
}

/** The places where the words from `from` to `to` of a passage say that something was. */
export function findScope(
  passage: Passage,
  reader: CompareReader,
  from: number,
  to: number,
  places: KnownPlaces = noPlaces,
): Place[] {
  const beside = placesOf(reader.lexicons.claims)
    .find(passage, from, to)
    .map((span) => foundBeside(passage, reader, span, from, to))
    .sort((a, b) => a.first - b.first);
  const scope: Place[] = [];
  let lastEnd = -2;
  const take = ({ first, next, place }: Found): void => {
    const joins = joinsAt(passage, reader, first);
    scope.push({ ...place, joined: scope.length > 0 && joins !== null && lastEnd >= joins });
    lastEnd = next - 1;
    while (passage.isMark(lastEnd + 1, '»"”)')) lastEnd++;
  };
  for (let at = from; at < to; at++) {
    const here = beside[0]?.first === at ? beside.shift()! : null;
    if (here !== null) {
      const { names, head, compass } = here.place;
      const plain = head === '' && compass === '';
      if (names.length > 0 && (!plain || isSaidOf(passage, reader, at, lastEnd))) take(here);
      at = here.next - 1;
      continue;
    }
    const taught = taughtAt(passage, reader, at, lastEnd, places);
    if (taught === null || taught.next > Math.min(to, beside[0]?.first ?? to)) continue;
    take(taught);
    at = taught.next - 1;
  }
  return scope;
}

/** Two names of one place: the same, or one of them cut short (`عيتا`, `عيتا الشعب`). */
function sameName(a: Place, b: Place): boolean {
  const [left, right] = [a.names[1], b.names[1]];
  return a.names[0] === b.names[0] && (left === undefined || right === undefined || left === right);
}

const meet = (a: Place, b: Place): boolean =>
  sameName(a, b) && (a.compass === b.compass || a.compass === '' || b.compass === '');

/** Places by what each tells of: those named together apart, each with the nearer description behind it. */
export function unitedPlaces(places: readonly Place[]): Place[][] {
  const groups: Place[][] = [];
  for (const place of places)
    if (groups.length === 0 || place.joined) groups.push([place]);
    else groups.at(-1)!.push(place);
  return groups;
}

/** What of two sets can be set against each other: places, or states where neither names anything nearer. */
function comparable(a: readonly Place[], b: readonly Place[]): readonly [Place[], Place[]] | null {
  const [left, right] = [a, b].map((places) => places.filter(({ state }) => !state)) as [Place[], Place[]];
  if (left.length > 0 && right.length > 0) return [left, right];
  return left.length === 0 && right.length === 0 && a.length > 0 && b.length > 0 ? [[...a], [...b]] : null;
}

const anyMeet = (a: readonly Place[], b: readonly Place[]): boolean =>
  a.some((one) => b.some((other) => meet(one, other)));

/** Whether a place of one is named in the other, be it one of several. */
export function share(a: readonly Place[], b: readonly Place[]): boolean {
  const sets = comparable(a, b);
  return sets !== null && anyMeet(...sets);
}

/**
 * How two sets of places stand to each other: `same` where they name one place, or the same several, `apart` where
 * both name places and none is shared, `open` where one of them names none, only the state the other may lie in, or
 * more places together than the other.
 */
export function relate(a: readonly Place[], b: readonly Place[]): 'same' | 'apart' | 'open' {
  const sets = comparable(a, b);
  if (sets === null) return 'open';
  const [left, right] = sets;
  if (!anyMeet(left, right)) return 'apart';
  const all = (ones: readonly Place[], others: readonly Place[]): boolean =>
    unitedPlaces(ones).every((group) => anyMeet(group, others));
  return all(left, right) && all(right, left) ? 'same' : 'open';
}

/** Whether one names more places together than the other, and that one too: a total and a part of it. */
export const isPartly = (a: readonly Place[], b: readonly Place[]): boolean =>
  share(a, b) && relate(a, b) === 'open';

/** One word for a place, to be compared and indexed. */
export const placeKey = ({ compass, names }: Place): string => [compass, ...names].filter(Boolean).join(' ');

/** Several places as one word each: those named together are one, so that a total of two towns is neither's. */
export function placeKeys(places: readonly Place[]): readonly string[] {
  const groups = unitedPlaces(places).map((group) => [...new Set(group.map(placeKey))].sort());
  return groups.length > 1
    ? [
        groups
          .map((keys) => keys.join('+'))
          .sort()
          .join(' & '),
      ]
    : (groups[0] ?? []);
}
