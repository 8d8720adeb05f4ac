/**
 * Where something happened, as far as a clause says so. Two figures of two places are no contradiction; a place
 * that is only part of somebody's name (قوات سوريا) is none.
 */
import type { Span } from '../../arabic/fold';
import { strippedForms } from '../../arabic/phrases';
import { isLatin } from '../../claims/english-words';
import type { Passage } from '../../claims/grammar';
import { placesOf } from '../../claims/places';
import type { CompareReader } from '../reader';
import { stemOf } from '../stems';
import { type KnownPlace, type KnownPlaces, noPlaces } from './gazetteer';
import { findEnglishScope } from './place-english';
import { isPlaced, isPlaceWord, joinsAt, positionOf, taughtPositionOf } from './place-position';
import type { Place } from './place-relation';

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
    else if (
      called !== undefined &&
      (head === '' || reader.words.manyPlaces.has(head) || (keys.length === 0 && at + 1 < to))
    )
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

/** A name that begins at a word and stands where a place does: one that is taught, or that can only be one. */
function namedAt(
  passage: Passage,
  reader: CompareReader,
  at: number,
  to: number,
  lastEnd: number,
  places: KnownPlaces,
): Found | null {
  const known =
    places.startingAt(passage.words, at) ?? placesOf(reader.lexicons.claims).openedAt(passage, at, to);
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
  if (isLatin(passage, from, to)) return findEnglishScope(passage, reader, from, to);
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
    const named = namedAt(passage, reader, at, to, lastEnd, places);
    if (named === null || named.next > Math.min(to, beside[0]?.first ?? to)) continue;
    take(named);
    at = named.next - 1;
  }
  return scope;
}
