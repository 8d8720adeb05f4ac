/**
 * Where something happened, as far as a clause says so. Two figures of two places are no contradiction; a place
 * that is only part of somebody's name (قوات سوريا) is none.
 */
import type { Span } from '../arabic/fold';
import { strippedForms } from '../arabic/phrases';
import type { Passage } from '../claims/grammar';
import { placesOf } from '../claims/places';
import type { CompareReader } from './reader';
import { stemOf } from './stems';

export interface Place extends Span {
  /** Stems of the name itself. */
  readonly names: readonly string[];
  /** Points of the compass in it: north and south of one river are two places. */
  readonly compass: string;
  /** What kind of place it is called: بلدة، مزرعة; '' where nothing is said. */
  readonly head: string;
  /** A state: it contains places rather than being one beside them. */
  readonly state: boolean;
}

function isSaidOf(passage: Passage, reader: CompareReader, at: number, lastEnd: number): boolean {
  const key = passage.key(at);
  if (strippedForms(key).some(({ form, glued }) => /[بل]/u.test(glued) && isPlaceWord(reader, form)))
    return true;
  let before = at - 1;
  while (before >= 0 && passage.isMark(before, '«»"“”(')) before--;
  const previous = passage.key(before).replace(/^[وف](?=\p{L}{2})/u, '');
  if (reader.scopePrepositions.has(previous) || reader.compass.has(previous)) return true;
  return /^و/u.test(key) && lastEnd >= before;
}

const isPlaceWord = (reader: CompareReader, form: string): boolean =>
  reader.placeHeads.has(form) ||
  reader.compass.has(form) ||
  reader.lexiconNames.has(form) ||
  reader.lexiconNames.has(`ال${form}`);

function describePlace(passage: Passage, reader: CompareReader, span: Span, from: number, to: number): Place {
  let compass = '';
  let head = '';
  const names: string[] = [];
  for (let at = from; at < to; at++) {
    if (!passage.isWord(at)) continue;
    const forms = strippedForms(passage.key(at)).map(({ form }) => form);
    const turned = forms.find((form) => reader.compass.has(form));
    const called = forms.find((form) => reader.placeHeads.has(form) || reader.placeHeads.has(`ال${form}`));
    if (turned !== undefined) compass += stemOf(turned);
    else if (called !== undefined && (head === '' || names.length === 0)) head = called;
    else names.push(stemOf(bareOf(reader, passage.key(at))));
  }
  // «الضاحية الجنوبية»: the head and the point of the compass are the name.
  if (names.length === 0 && head !== '' && compass !== '') names.push(`${stemOf(head)} ${compass}`);
  const state = reader.states.startingAt(passage.words, from) !== null && head === '' && compass === '';
  return { ...span, names, compass: names[0]?.includes(' ') ? '' : compass, head, state };
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

/** The places where the words from `from` to `to` of a passage say that something was. */
export function findScope(passage: Passage, reader: CompareReader, from: number, to: number): Place[] {
  const found: Place[] = [];
  let lastEnd = -2;
  for (const span of placesOf(reader.lexicons.claims).find(passage, from, to)) {
    let first = from;
    while (first < to && passage.words[first]!.start < span.start) first++;
    // The kind of place may stand before the span of its name.
    const before = strippedForms(passage.key(first - 1)).some(({ form }) => reader.placeHeads.has(form));
    if (before && first > from) first--;
    let next = first;
    while (next < to && passage.words[next]!.end <= span.end) next++;
    const place = describePlace(passage, reader, span, first, next);
    if (place.names.length === 0) continue;
    if (place.head === '' && place.compass === '' && !isSaidOf(passage, reader, first, lastEnd)) continue;
    lastEnd = next - 1;
    while (passage.isMark(lastEnd + 1, '»"”)')) lastEnd++;
    found.push(place);
  }
  return found;
}

const meet = (a: Place, b: Place): boolean =>
  a.names.some((name) => b.names.includes(name)) &&
  (a.compass === b.compass || a.compass === '' || b.compass === '');

/**
 * How two sets of places stand to each other: `same` where one is named in both, `apart` where both name places
 * and none is shared, `open` where one of them names none, or only the state the other may lie in.
 */
export function relate(a: readonly Place[], b: readonly Place[]): 'same' | 'apart' | 'open' {
  if (a.length === 0 || b.length === 0) return 'open';
  const [left, right] = [a.filter(({ state }) => !state), b.filter(({ state }) => !state)];
  if (left.length > 0 && right.length > 0)
    return left.some((one) => right.some((other) => meet(one, other))) ? 'same' : 'apart';
  if (left.length === 0 && right.length === 0)
    return a.some((one) => b.some((other) => meet(one, other))) ? 'same' : 'apart';
  return 'open';
}

/** One word for a place, to be compared and indexed. */
export const placeKey = ({ compass, names }: Place): string => [compass, ...names].filter(Boolean).join(' ');
