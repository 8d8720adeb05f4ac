/** Whether two statements are of one story: told at one place, in one article, or by articles of one affair. */

import { relate } from '../places/place-relation';
import type { CompareReader } from '../reader';
import type { Statement } from '../statements';
import { daysBetween } from '../times/times';
import { ofOneAffair } from './affair';
import { areBeside } from './beside';
import type { Scene } from './events';

/** Days between articles that only name one place, and between those that are of one affair. */
const NEXT = 1;
const NEAR = 3;

/**
 * @param left where and when the first is told, @param right the second
 * @param days between them at most, where they are of one affair
 */
export function ofOneStory(
  a: Statement,
  b: Statement,
  left: Scene,
  right: Scene,
  reader: CompareReader,
  days = NEAR,
): boolean {
  const where = relate(left.places, right.places);
  if (where === 'apart') return false;
  if (a.article.id === b.article.id) return true;
  const apart = Math.abs(daysBetween(a, b) ?? 0);
  if (where === 'same' && apart <= NEXT) return true;
  return apart <= days && !areBeside(a, b, reader) && ofOneAffair(a.article, b.article, reader);
}
