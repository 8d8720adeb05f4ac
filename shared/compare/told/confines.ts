/** A force said to be there for training or relief alone, and told of as fighting. */
import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';
import { sharedOf } from '../stems';
import { bodiesWithin, markOf, type TraitRule } from './trait';

/** Between the verb and what the force is confined to: since when may stand there. */
const REACH = 9;
const CONFINED = 3;

const WILL = /^[وفل]?س[يتن]\p{L}{2}/u;
const ONTO = /^(?:علي|on|to)$/u;

const placesOf = ({ places }: Statement): string[] => places.flatMap(({ names }) => names.slice(0, 1));

type Books = CompareReader['retold'];

/** Where a statement says that a force is there for support alone. */
function confinedIn(statement: Statement, { restricting, missions, support, combat }: Books): Found[] {
  const { words } = statement;
  if (findAll(missions, words).length === 0) return [];
  return findAll(restricting, words).flatMap(({ at, next }) => {
    const onto = words.findIndex(({ key }, to) => to >= next && to < next + REACH && ONTO.test(key));
    const from = onto < 0 ? next : onto;
    const to = Math.min(words.length, from + CONFINED);
    const [found] = findAll(support, words, from, to);
    return found === undefined || findAll(combat, words, from, to).length > 0
      ? []
      : [{ at, next: found.next }];
  });
}

interface Found {
  readonly at: number;
  readonly next: number;
}

const isComing = ({ words, passage, from }: Statement): boolean =>
  words.some(({ key }, at) => WILL.test(key) && passage.isVerb(from + at));

export const confines: TraitRule = {
  matter: 'confined-or-fighting',
  kind: 'description',
  traitsIn(statement, { reader }) {
    if (statement.role === 'caption') return [];
    const { retold } = reader;
    const of = { topic: new Set(placesOf(statement)), bodies: bodiesWithin(statement, reader) };
    const toTrait =
      (pole: string) =>
      ({ at, next }: Found) => ({ pole, mark: markOf(statement, at, next), ...of });
    const confined = confinedIn(statement, retold);
    if (confined.length > 0) return confined.map(toTrait('confined'));
    if (findAll(retold.over, statement.words).length > 0) return [];
    const fights = findAll(retold.combat, statement.words).slice(0, 1);
    return (fights.length > 0 ? fights : actsAgainst(statement, reader)).map(toTrait('fighting'));
  },
  pulls(a, b, reader) {
    const [confined, fighting] = a.pole === 'confined' ? [a, b] : [b, a];
    if (a.statement.article.id !== b.statement.article.id) return null;
    const goesOn = findAll(reader.retold.persisting, fighting.statement.words).length > 0;
    // What is to be confined from some day on may fight before it.
    if (isComing(confined.statement))
      return goesOn && sharedOf(a.topic, b.topic).length > 0 ? 'medium' : null;
    return !goesOn && sharedOf(a.bodies, b.bodies).length > 0 ? 'medium' : null;
  },
};

const ACTS = new Set(['operation', 'strike', 'attack']);

/** `22 عملية ضد`: operations against somebody. */
function actsAgainst({ words }: Statement, reader: CompareReader) {
  return findAll(reader.units, words).flatMap(({ at, next, value }) =>
    ACTS.has(value) && words[next]?.key === 'ضد' ? [{ at, next: next + 1 }] : [],
  );
}
