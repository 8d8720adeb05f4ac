/** Close to a group here, one of it there: `على صلة بـ` against `تابع لـ`, of those to whom the same was done. */
import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';
import { sharedOf } from '../stems';
import { bodiesWithin, bonesWithin, markOf, sharedTopic, type TraitRule } from './trait';

const REACH = 6;
/** What is done to people: without it, two who belong to one group are two. */
const DONE = new Set(['killed', 'arrested', 'held', 'injured', 'released', 'moved']);

const doneIn = ({ words }: Statement, reader: CompareReader): Set<string> =>
  new Set(findAll(reader.actions, words).flatMap(({ value }) => (DONE.has(value) ? [`done ${value}`] : [])));

/** Whether both count people and count them differently. */
function areOthers(a: Statement, b: Statement): boolean {
  const people = ({ figures }: Statement) =>
    figures.filter(({ action }) => action !== null && DONE.has(action));
  const [left, right] = [people(a), people(b)];
  if (left.length === 0 || right.length === 0) return false;
  return !left.some((one) => right.some((other) => one.low === other.low && one.high === other.high));
}

const BEFORE = 6;
/** Words behind it that a reader needs. */
const BEHIND = 2;

/** Whether people stand before the word: a camp may be linked to a group too. */
function isOfPeople(statement: Statement, at: number, reader: CompareReader): boolean {
  const from = Math.max(0, at - BEFORE);
  const { words, figures } = statement;
  const people = findAll(reader.units, words, from, at).some(({ value }) => reader.people.has(value));
  const counted = figures.some(
    ({ start, action }) => action !== null && start >= words[from]!.start && start < words[at]!.start,
  );
  return (
    people ||
    counted ||
    findAll(reader.retold.status, words, from, at).length > 0 ||
    findAll(reader.slot('person')!.book, words, from, at).length > 0
  );
}

export const memberships: TraitRule = {
  matter: 'member-or-linked',
  kind: 'identity',
  traitsIn(statement, { reader }) {
    const done = doneIn(statement, reader);
    if (done.size === 0) return [];
    const read = (pole: string, book: CompareReader['hedges']) =>
      findAll(book, statement.words)
        .filter(({ at }) => isOfPeople(statement, at, reader))
        .map(({ at, next }) => ({
          ...{ pole, mark: markOf(statement, at, Math.min(next + BEHIND, statement.words.length)) },
          topic: new Set([...done, ...bonesWithin(statement, next, next + REACH)]),
          bodies: bodiesWithin(statement, reader, next, next + REACH),
        }));
    return [...read('linked', reader.retold.linked), ...read('member', reader.retold.belonging)];
  },
  pulls(a, b) {
    if (areOthers(a.statement, b.statement)) return null;
    const shared = sharedTopic(a, b);
    const done = shared.some((one) => one.startsWith('done '));
    const group =
      sharedOf(a.bodies, b.bodies).length > 0 || shared.filter((one) => !one.startsWith('done ')).length > 0;
    return done && group ? 'medium' : null;
  },
};
