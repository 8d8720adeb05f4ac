/** Whether two articles tell of one matter, as far as people are concerned: they open alike, or tell of one place. */

import { relate } from '../places/place-relation';
import type { CompareReader } from '../reader';
import type { Statement } from '../statements';
import { ofOneAffair } from '../story/affair';
import type { Scene } from '../story/events';
import { daysBetween } from '../times/times';

export interface ToldOf {
  readonly statement: Statement;
  readonly scene: Scene;
}

/** @param days how far apart the two may be published */
export function isOneMatter(a: ToldOf, b: ToldOf, days: number, reader: CompareReader): boolean {
  if (Math.abs(daysBetween(a.statement, b.statement) ?? 0) > days) return false;
  return (
    ofOneAffair(a.statement.article, b.statement.article, reader) ||
    relate(a.scene.places, b.scene.places) === 'same'
  );
}

/** Whether the passages themselves name two places: the attacker of another attack. */
export const isElsewhere = (a: ToldOf, b: ToldOf): boolean =>
  relate(a.statement.places, b.statement.places) === 'apart';
