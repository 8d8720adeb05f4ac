/**
 * What a retelling leaves out: an exception (`باستثناء …`) of what was announced as done, and a condition
 * (`بشرط …، يستلزم …`) of what somebody takes upon himself.
 */
import { foldText } from '../../arabic/fold';
import { cutWords } from '../../arabic/words';
import { type CompareReader, findAll } from '../reader';
import { isLine, type Statement } from '../statements';
import { isLittle, sharedOf, stemOf } from '../stems';
import { bodiesWithin, bonesWithin, markOf, sharedTopic, type Trait, type TraitRule } from './trait';
import { isSameVoice } from './voices';

const SHARED = 2;

const nameStems = (name: string): Set<string> =>
  new Set(
    cutWords(foldText(name, 'search'))
      .filter(({ kind, key }) => kind === 'word' && key.length > 2 && !isLittle(key))
      .map(({ key }) => stemOf(key)),
  );

/** Whether a statement is by the voice of another, or tells of what that voice announced. */
function isToldOf(told: Statement, by: Statement, reader: CompareReader): boolean {
  if (by.speaker === '') return false;
  if (told.speaker !== '' && isSameVoice(told, by, reader)) return true;
  const names = nameStems(by.speaker);
  return sharedOf(names, told.stemSet).length >= Math.min(2, names.size);
}

const placeNames = ({ places }: Statement): Set<string> =>
  new Set(places.flatMap(({ state, names }) => (state ? [] : names.slice(0, 1))));

/** An end announced with an exception, and told without one. */
export const exceptions: TraitRule = {
  matter: 'exception-lost',
  kind: 'description',
  traitsIn(statement, { reader }) {
    const { completed, exceptions: lists, announcing } = reader.retold;
    const done = findAll(completed, statement.words)[0];
    const except = findAll(lists, statement.words)[0];
    if (done === undefined || statement.role === 'caption') return [];
    const of = {
      topic: new Set([...statement.bones, ...placeNames(statement)]),
      bodies: bodiesWithin(statement, reader),
    };
    if (except !== undefined) {
      const mark = markOf(statement, except.at, except.next + 2);
      return [{ pole: 'but', mark, ...of }];
    }
    const told =
      isLine(statement) || statement.speaker !== '' || findAll(announcing, statement.words).length > 0;
    const step = findAll(reader.retold.instalments, statement.words).length > 0;
    return told && !step ? [{ pole: 'all', mark: markOf(statement, done.at, done.next + 1), ...of }] : [];
  },
  pulls(a, b, reader) {
    const [but, all] = a.pole === 'but' ? [a.statement, b.statement] : [b.statement, a.statement];
    if (!isLine(all) && !isToldOf(all, but, reader)) return null;
    const where = sharedOf(placeNames(but), placeNames(all)).length > 0;
    return sharedTopic(a, b).length >= (where ? SHARED : SHARED + 1) ? 'high' : null;
  },
};

const THIS = /^[وفبل]?(?:هذا|هذه|ذلك|تلك|this|that)$/u;

/** What a condition is of: its own words; where it points back (`هذا الهدف`), those of the statement before too. */
function matterOf(statement: Statement, before: Statement | undefined): Set<string> {
  const points = statement.words.some(({ key }) => THIS.test(key));
  const same =
    before !== undefined && before.block === statement.block && before.speaker === statement.speaker;
  return new Set([...statement.bones, ...(points && same ? before.bones : [])]);
}

/** A commitment with a condition, and told in the head without one. */
export const conditions: TraitRule = {
  matter: 'condition-lost',
  kind: 'description',
  traitsIn(statement, { reader, before }) {
    const { committing, conditions: lists } = reader.retold;
    if (statement.role === 'caption') return [];
    const hangs = findAll(lists, statement.words)[0];
    const commits = findAll(committing, statement.words)[0];
    const bodies = bodiesWithin(statement, reader);
    if (hangs !== undefined) {
      if (reader.negations.has(statement.words[hangs.at - 1]?.key ?? '')) return [];
      const mark = markOf(statement, hangs.at, hangs.next + 2);
      return [{ pole: 'if', mark, topic: matterOf(statement, before), bodies }];
    }
    if (commits === undefined) return [];
    const topic = bonesWithin(statement, commits.at, statement.words.length);
    return [{ pole: 'flat', mark: markOf(statement, commits.at, commits.next + 2), topic, bodies }];
  },
  pulls(a, b, reader) {
    const [hangs, flat] = a.pole === 'if' ? [a.statement, b.statement] : [b.statement, a.statement];
    if (!isLine(flat) && !isToldOf(flat, hangs, reader)) return null;
    return sharedTopic(a, b).length >= SHARED + 1 ? 'low' : null;
  },
  asks: (traits: readonly Trait[]) =>
    traits.some(({ pole, statement }) => pole === 'flat' && isLine(statement)),
};
