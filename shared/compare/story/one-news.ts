/** Whether two voices speak of one story, where what is told of it matters more than where: so or not so, done or denied. */
import type { Span } from '../../arabic/fold';
import { cutWords } from '../../arabic/words';
import { type Place, relate } from '../places/place-relation';
import type { CompareReader } from '../reader';
import type { Statement } from '../statements';
import { daysBetween } from '../times/times';
import { ofOneAffair } from './affair';
import type { Scene } from './events';
import { textStemsOf } from './openings';
import { ofOneStory } from './story';

/** Days within which articles tell of one story. */
const STORY_DAYS = 4;

interface Told {
  readonly statement: Statement;
  readonly scene: Scene;
}

const FROM = /^[وف]?من$/u;

/**
 * Whether somebody only speaks there, before what he says: `وقال المدير من العاصمة إن السد …`, and who speaks for the
 * whole country (`وفي العاصمة، قال الوزير …`).
 */
function isWhereSaid(
  { passage, from, start, cue, speaker }: Statement,
  place: Span,
  reader: CompareReader,
): boolean {
  if (cue === '' || place.start >= start) return false;
  const at = passage.words.findIndex((word) => word.start >= place.start);
  if (at <= 0 || at >= from) return false;
  return (
    FROM.test(passage.words[at - 1]!.key) ||
    reader.stateBook.national.startingAt(cutWords(speaker), 0) !== null
  );
}

/** `منطقة صحراوية`: no place of a name. */
const isPlain = ({ names }: Place, { stateBook }: CompareReader): boolean =>
  names.every((name) => stateBook.plainPlaces.has(name));

/** Places a statement is told of. */
const placesOf = ({ statement }: Told, reader: CompareReader): readonly Place[] =>
  statement.places.filter((place) => !isPlain(place, reader) && !isWhereSaid(statement, place, reader));

/** A first word that is nothing alone is one with the next (`عين زهر`). */
const isNamedIn = ({ statement }: Told, name: string): boolean =>
  name.split(' ').every((word) => textStemsOf(statement.article).has(word));

/** Whether a statement names a place of which the other's article tells nothing, and the other is told elsewhere. */
function isElsewhere(one: Told, other: Told, reader: CompareReader): boolean {
  const places = placesOf(one, reader);
  return (
    relate(places, other.scene.places) === 'apart' &&
    !places.some(({ names }) => isNamedIn(other, names[0] ?? ''))
  );
}

/**
 * Articles that tell the same may name a village here and its district there; what a statement itself sets in another
 * place is of another event. Symmetric.
 */
export function ofOneNews(a: Told, b: Told, reader: CompareReader): boolean {
  const [left, right] = [a.statement, b.statement];
  if (Math.abs(daysBetween(left, right) ?? 0) > STORY_DAYS) return false;
  if (
    relate(placesOf(a, reader), placesOf(b, reader)) === 'apart' ||
    isElsewhere(a, b, reader) ||
    isElsewhere(b, a, reader)
  )
    return false;
  return (
    ofOneStory(left, right, a.scene, b.scene, reader, STORY_DAYS) ||
    ofOneAffair(left.article, right.article, reader)
  );
}
