/** Told as a first time here and as a repetition there. */
import { type CompareReader, findAll } from '../reader';
import { isLine } from '../statements';
import { bodiesWithin, bonesWithin, markOf, sharedTopic, type TraitRule } from './trait';

const REACH = 9;
const SHARED = 2;
/** `للمرة الأولى منذ عام 2011`: it was before, long ago. */
const SINCE = /^(?:منذ|في|خلال|هذا|هذه|since|in|this)$/u;

export const firsts: TraitRule = {
  matter: 'first-or-again',
  kind: 'description',
  traitsIn(statement, { reader }) {
    const { words } = statement;
    const read = (pole: string, book: CompareReader['hedges']) =>
      findAll(book, words).flatMap(({ at, next }) => {
        if (pole === 'first' && SINCE.test(words[next]?.key ?? '')) return [];
        return [
          {
            ...{ pole, mark: markOf(statement, at, next) },
            topic: new Set([
              ...bonesWithin(statement, at - REACH, at),
              ...bonesWithin(statement, next, next + REACH),
            ]),
            bodies: bodiesWithin(statement, reader),
          },
        ];
      });
    return [...read('first', reader.retold.firstTime), ...read('again', reader.retold.recurring)];
  },
  pulls(a, b) {
    if (sharedTopic(a, b).length < SHARED) return null;
    return isLine(a.statement) || isLine(b.statement) || a.statement.speaker !== b.statement.speaker
      ? 'medium'
      : 'low';
  },
};
