/** One act that begins here and is done there. */
import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';
import { sharedOf, skeletonOf } from '../stems';
import { bodiesWithin, bonesWithin, markOf, type TraitRule } from './trait';

/** How far behind the verb its act may stand. */
const AHEAD = 12;
const DONE_AHEAD = 6;
const SHARED = 3;

/** Consonants of what is begun or done: the words behind the verb; its doer may stand between the two. */
const actsAfter = (statement: Statement, next: number, most: number): Set<string> =>
  bonesWithin(statement, next, next + most);

/** Whether only a step of several is told of. */
const isStep = (statement: Statement, reader: CompareReader): boolean =>
  findAll(reader.retold.instalments, statement.words).length > 0;

export const beginnings: TraitRule = {
  matter: 'begun-or-done',
  kind: 'description',
  traitsIn(statement, { reader }) {
    if (statement.role === 'caption' || isStep(statement, reader)) return [];
    const { beginning, completed, succeeded } = reader.retold;
    const read = (pole: string, book: CompareReader['hedges'], most: number) =>
      findAll(book, statement.words).flatMap(({ at, next }) => {
        if (reader.negations.has(statement.words[at - 1]?.key ?? '')) return [];
        const topic = actsAfter(statement, next, most);
        const bodies = bodiesWithin(statement, reader);
        return topic.size === 0 ? [] : [{ pole, mark: markOf(statement, at, next), topic, bodies }];
      });
    return [
      ...read('begun', beginning, AHEAD),
      ...read('done', completed, 2),
      ...read('done', succeeded, DONE_AHEAD),
    ];
  },
  pulls(a, b) {
    const [begun, done] = a.pole === 'begun' ? [a, b] : [b, a];
    const [first, last] = [begun.statement, done.statement];
    // What begins after something was done is another thing.
    if (first.article.id === last.article.id && first.block > last.block) return null;
    const acts = sharedOf(begun.topic, done.topic).filter((act) => !isDoer(act, a.bodies));
    const rest = sharedOf(begun.statement.bones, done.statement.bones);
    return acts.length > 0 && rest.length >= SHARED ? 'low' : null;
  },
};

const isDoer = (act: string, bodies: ReadonlySet<string>): boolean =>
  [...bodies].some((body) => body.split(' ').some((word) => skeletonOf(word) === act));
