/** Whether two articles tell of one event of a story: they open alike, or on one place and one kind of event. */

import { relate } from '../places/place-relation';
import type { CompareReader } from '../reader';
import type { Statement } from '../statements';
import { daysBetween } from '../times/times';
import { affairKeysOf, ofOneAffair } from './affair';

/** Something told of an event of the story its article opens on. */
export interface StoryFact {
  readonly statement: Statement;
  /** Families of the event. */
  readonly families: readonly string[];
  /** Places its article opens on; see {@link groundsOf}. */
  readonly grounds: readonly string[];
}

/** Days between two articles that tell of one event. */
const DAYS = 3;
/** Blocks an article opens with. */
const OPENING = 4;
const STEMS = 8;

/** First words of the places the head and the first paragraphs of an article name, states left out. */
export const groundsOf = (statements: readonly Statement[]): string[] => [
  ...new Set(
    statements
      .filter(({ block }) => block < OPENING)
      .flatMap(({ places }) => places.flatMap(({ state, names }) => (state ? [] : names.slice(0, 1)))),
  ),
];

/** Whether two facts can be of one story's event. Where each names a place of its own, it must be one. */
export function areOfOneStory(a: StoryFact, b: StoryFact, reader: CompareReader): boolean {
  const [left, right] = [a.statement, b.statement];
  const where = relate(left.places, right.places);
  const days = daysBetween(left, right);
  if (where === 'apart' || Math.abs(days ?? 0) > DAYS) return false;
  if (
    where === 'same' ||
    left.article.id === right.article.id ||
    ofOneAffair(left.article, right.article, reader)
  )
    return true;
  const kin = a.families.some((family) => b.families.includes(family));
  return kin && Math.abs(days ?? DAYS) <= 1 && a.grounds.some((place) => b.grounds.includes(place));
}

/** What facts of one story have in common: longer words of their titles, or a place. */
export function storyKeysOf({ statement, grounds }: StoryFact, reader: CompareReader): string[] {
  const own = statement.places.flatMap(({ state, names }) => (state ? [] : names.slice(0, 1)));
  return [...new Set([...affairKeysOf(statement.article, reader), ...own, ...grounds.slice(0, STEMS)])];
}
