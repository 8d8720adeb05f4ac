/** A plan, a bill or a budget that was passed here and is still to be handed in there. */
import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';
import { bodiesWithin, bonesWithin, markOf, sharedTopic, type TraitRule, type TraitSeed } from './trait';

const NEAR = 5;
const REACH = 14;
const SHARED = 2;
const WILL = /^[وف]?س[يتن]\p{L}{2}/u;
const COMING = /^(?:ال)?(?:مقبل|مقبله|قادم|قادمه|next)$/u;
/** A second plan beside the first. */
const ANOTHER = /^(?:جديد|جديده|اخري|ثانيه|بديله|معدله|new|another|revised)$/u;

/** Whether what a verb at `at` tells is still to come. */
function isAhead(statement: Statement, at: number, reader: CompareReader): boolean {
  const from = Math.max(0, at - NEAR);
  const before = statement.words.slice(from, at + 1);
  return (
    findAll(reader.planned, statement.words, from, at).length > 0 ||
    before.some(
      ({ key }, step) => WILL.test(key) && statement.passage.isVerb(statement.from + from + step),
    ) ||
    before.some(({ key }) => COMING.test(key)) ||
    before.some(({ key }) => /^(?:لم|yet|will)$/u.test(key))
  );
}

/** The document a verb is of: the nearest one, ahead of it first. */
function documentNear(statement: Statement, at: number, next: number, reader: CompareReader): number | null {
  const { documents } = reader.retold;
  const behind = findAll(documents, statement.words, next, Math.min(statement.words.length, next + NEAR))[0];
  if (behind !== undefined) return behind.at;
  const before = findAll(documents, statement.words, Math.max(0, at - REACH), at).at(-1);
  return before?.at ?? null;
}

function seedOf(
  statement: Statement,
  reader: CompareReader,
  pole: string,
  { at, next }: { readonly at: number; readonly next: number },
): TraitSeed[] {
  const paper = documentNear(statement, at, next, reader);
  if (paper === null || ANOTHER.test(statement.words[paper + 1]?.key ?? '')) return [];
  const topic = bonesWithin(statement, Math.min(at, paper), Math.max(at, paper) + REACH);
  return [{ pole, mark: markOf(statement, at, next), topic, bodies: bodiesWithin(statement, reader) }];
}

export const papers: TraitRule = {
  matter: 'passed-or-coming',
  kind: 'description',
  traitsIn(statement, { reader }) {
    const { approved, submitting } = reader.retold;
    if (statement.role === 'caption') return [];
    const passed = findAll(approved, statement.words)
      .filter(
        ({ at }) =>
          !isAhead(statement, at, reader) && !reader.negations.has(statement.words[at - 1]?.key ?? ''),
      )
      .flatMap((found) => seedOf(statement, reader, 'passed', found));
    const coming = findAll(submitting, statement.words)
      .filter(({ at }) => isAhead(statement, at, reader))
      .flatMap((found) => seedOf(statement, reader, 'coming', found));
    return [...passed, ...coming];
  },
  pulls: (a, b) => (sharedTopic(a, b).length >= SHARED + 1 ? 'medium' : null),
};
