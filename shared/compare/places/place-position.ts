/**
 * Where the name of a place has to stand so that it says where something was: behind a preposition, a point of the
 * compass, its kind, an event or a body called after it. Reading places and waiting for their names ask the same
 * question here, so that a name taught later is found in every text that uses it.
 */
import { strippedForms } from '../../arabic/phrases';
import type { Passage } from '../../claims/grammar';
import type { CompareReader } from '../reader';

export interface Position {
  /** Whether the words before it say so by themselves. */
  readonly said: boolean;
  /** Where it goes on with a place before it (`صيدا والبقاع`): the word that place must reach; else null. */
  readonly joins: number | null;
}

/** The index of the word before one, past quotation marks and brackets. */
function beforeOf(passage: Passage, at: number): number {
  let before = at - 1;
  while (before >= 0 && passage.isMark(before, '«»"“”(')) before--;
  return before;
}

const bare = (key: string): string => key.replace(/^[وف](?=\p{L}{2})/u, '');

export const isPlaceWord = (reader: CompareReader, form: string): boolean =>
  reader.placeHeads.has(form) ||
  reader.compass.has(form) ||
  reader.lexiconNames.has(form) ||
  reader.lexiconNames.has(`ال${form}`);

/** `صيدا والبقاع`, `"الهول" و"الروج"`: the conjunction may stand apart. Some words of places begin like it (وسط، وادي). */
function joinedTo(passage: Passage, reader: CompareReader, at: number, before: number): number | null {
  if (passage.key(before) === 'و') return before - 1;
  const key = passage.key(at);
  return /^و/u.test(key) && !isPlaceWord(reader, key) ? before : null;
}

/** A kind or a body that is not itself definite: `مخيمي "الهول"`, `مشفى كفرنور`. */
const isCalled = (kinds: ReadonlySet<string>, key: string): boolean =>
  strippedForms(key).some(({ form, glued }) => kinds.has(form) && !glued.endsWith('ال'));

/** Where a name stands that is a place wherever it is written. */
export function positionOf(passage: Passage, reader: CompareReader, at: number): Position {
  const before = beforeOf(passage, at);
  const previous = bare(passage.key(before));
  const said =
    reader.scopePrepositions.has(previous) ||
    reader.compass.has(previous) ||
    isCalled(reader.placeHeads, passage.key(before));
  return { said, joins: joinedTo(passage, reader, at, before) };
}

/** `اشتباكات كفرنور`: an event is named after its place. */
const isEvent = (passage: Passage, reader: CompareReader, at: number): boolean =>
  reader.events.startingAt(passage.words, at)?.next === at + 1 ||
  passage.grammar.eventNouns.has(passage.key(at).replace(/^[وفبل](?=\p{L}{4})/u, ''));

/** Words that may stand between an event and its preposition: `الغارة الخامسة على`. */
const EVENT_REACH = 2;

/** Whether a preposition leads to a place: some lead to people and things as often (`أوامر من`), but not behind an event. */
function leadsToPlace(passage: Passage, reader: CompareReader, at: number): boolean {
  const key = bare(passage.key(at));
  if (!reader.scopePrepositions.has(key)) return false;
  if (!reader.loosePrepositions.has(key)) return true;
  if (!reader.strikePrepositions.has(key)) return false;
  for (let step = 1; step <= EVENT_REACH; step++) if (isEvent(passage, reader, at - step)) return true;
  return false;
}

/**
 * Where a name stands that is a place only as far as some text has taught it: the words around have to say more.
 * @param glued letters glued before the name
 */
export function taughtPositionOf(
  passage: Passage,
  reader: CompareReader,
  at: number,
  glued: string,
): Position {
  const before = beforeOf(passage, at);
  const key = passage.key(before);
  const said =
    /^[وف]?ب$/u.test(glued) ||
    leadsToPlace(passage, reader, before) ||
    reader.compass.has(bare(key)) ||
    isCalled(reader.placeHeads, key) ||
    isCalled(reader.institutions, key) ||
    isEvent(passage, reader, before);
  return { said, joins: joinedTo(passage, reader, at, before) };
}

/** The word that a place before has to reach so that the one at `at` is named together with it: `صيدا والبقاع`, `في صيدا وفي البقاع`. */
export function joinsAt(passage: Passage, reader: CompareReader, at: number): number | null {
  const before = beforeOf(passage, at);
  const key = passage.key(before);
  const again = /^و/u.test(key) && !isPlaceWord(reader, key) && reader.scopePrepositions.has(bare(key));
  return again ? before - 1 : joinedTo(passage, reader, at, before);
}

/** Whether a position says so, with a place that reaches to `lastEnd` before it. */
export const isPlaced = ({ said, joins }: Position, lastEnd: number): boolean =>
  said || (joins !== null && lastEnd >= joins);
