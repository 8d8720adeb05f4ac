/** What people are called who are in somebody's hands: prisoners, detainees, captives, or only fighters. */
import { findAll } from '../reader';
import type { Statement } from '../statements';
import { sharedOf } from '../stems';
import { bodiesWithin, bonesWithin, markOf, sharedTopic, type TraitRule } from '../told/trait';

/** The group stands right behind the word (`معتقلي تنظيم داعش`). */
const BEHIND = 3;
const AROUND = 7;
/** Those of a group are not those it holds (`المحتجزون لدى الحركة`). */
const HOLDER = /^(?:لدي|عند|بيد|by|with)$/u;

function namesHolder({ words }: Statement, next: number): boolean {
  return words.slice(next, next + BEHIND).some(({ key }) => HOLDER.test(key));
}

export const statuses: TraitRule = {
  matter: 'status',
  kind: 'identity',
  traitsIn(statement, { reader }) {
    const { words } = statement;
    return findAll(reader.retold.status, words).flatMap(({ at, next, value }) => {
      const ofOthers = at > 0 && reader.retold.ofOthers.startingAt(words, at - 1) !== null;
      if (ofOthers || namesHolder(statement, next)) return [];
      const bodies = bodiesWithin(statement, reader, next, next + BEHIND);
      if (bodies.size === 0) return [];
      const topic = new Set([
        ...bonesWithin(statement, at - AROUND, at),
        ...bonesWithin(statement, next + 1, next + AROUND),
      ]);
      return [{ pole: value, mark: markOf(statement, at, next), topic, bodies }];
    });
  },
  pulls(a, b, reader) {
    const { held } = reader.retold;
    if (!held.has(a.pole) && !held.has(b.pole)) return null;
    if (sharedOf(a.bodies, b.bodies).length === 0) return null;
    return sharedTopic(a, b).length >= 1 && isOneDeed(a.statement, b.statement) ? 'medium' : null;
  },
};

/** Whether both tell of something done to them, not of all there are of them. */
const isOneDeed = (a: Statement, b: Statement): boolean => sharedOf(a.bones, b.bones).length >= 3;
