/**
 * Causes told without a word of cause: `النار بدأت بانفجار سخان`, `انقلبت الحافلة بعد انفجار إطار`, and what came before
 * `ما أدى إلى انقلاب القارب`. Read only where what is said to come first is of a kind that things are put down to.
 */

import { type CompareReader, findAll } from '../reader';
import { isOneClause, markOf, type Sentence, statementAt } from '../sentences';
import type { Statement } from '../statements';
import { isLittle, skeletonOf } from '../stems';
import type { Scene } from '../story/events';
import { causeKindsIn, mishapsOf } from './cause-kinds';
import type { Cause } from './causes';
import { constructAt } from './construct';
import { featureBooksOf } from './feature-books';
import { isNegated } from './features';

const SUBJECT_REACH = 4;
const LEAD_REACH = 6;
const CAUSE_REACH = 6;
const BEFORE_REACH = 14;
/** The first family of mishaps is that of fires. */
const FIRE = 0;

interface Found {
  /** The word of what happened. */
  readonly effect: number;
  readonly from: number;
  readonly to: number;
}

/** What went wrong, named near a verb of beginning or by it. */
function effectNear(sentence: Sentence, at: number, next: number, reader: CompareReader): number | null {
  const { words } = sentence;
  const near = [...Array(SUBJECT_REACH).keys()].flatMap((step) => [at - 1 - step, next + step]);
  const places = [at, ...near].filter((one) => words[one]?.kind === 'word');
  const found = places.find(
    (one) =>
      mishapsOf(words[one]!.key, reader).length > 0 &&
      isOneClause(sentence, Math.min(one, at), Math.max(one, next)),
  );
  return found ?? null;
}

/** Where a cause may begin behind a verb: after a word that leads to it, or at one with `ب` glued before it. */
function leadsBehind(sentence: Sentence, next: number, reader: CompareReader): number[] {
  const { leadsTo, causes } = featureBooksOf(reader);
  const { words } = sentence;
  const found: number[] = [];
  for (let at = next; at < Math.min(words.length, next + LEAD_REACH); at++) {
    if (!isOneClause(sentence, next, at + 1)) break;
    const { key } = words[at]!;
    if (leadsTo.has(key)) found.push(at + 1);
    else if (/^ب\p{L}{3}/u.test(key) && causes.startingAt(words, at) !== null) found.push(at);
  }
  return found;
}

function begunBy(sentence: Sentence, reader: CompareReader): Found[] {
  const { words } = sentence;
  return findAll(featureBooksOf(reader).startsOf, words).flatMap(({ at, next }): Found[] => {
    const effect = effectNear(sentence, at, next, reader);
    const [from] = leadsBehind(sentence, next, reader);
    if (effect === null || from === undefined) return [];
    return [{ effect, from, to: Math.min(words.length, from + CAUSE_REACH) }];
  });
}

/** `… ما أدى إلى انقلاب القارب`: the cause is told before. */
function resultingFrom(sentence: Sentence, reader: CompareReader): Found[] {
  const { words } = sentence;
  return findAll(featureBooksOf(reader).resulting, words).flatMap(({ at, next }): Found[] => {
    const effect = [next, next + 1].find(
      (one) => words[one] !== undefined && mishapsOf(words[one].key, reader).length > 0,
    );
    return effect === undefined ? [] : [{ effect, from: Math.max(0, at - BEFORE_REACH), to: at }];
  });
}

const ON_PURPOSE = 'arson';

/** `اشتعلت من ثلاث جهات، هذا فعل فاعل`: of a fire somebody says that it was laid. */
function laidIn(sentence: Sentence, reader: CompareReader): Found[] {
  const { words } = sentence;
  const effect = words.findIndex(({ key }) => mishapsOf(key, reader).includes(FIRE));
  if (effect < 0) return [];
  return findAll(featureBooksOf(reader).causes, words).flatMap(({ at, next, value }) =>
    value === ON_PURPOSE && at !== effect ? [{ effect, from: at, to: next }] : [],
  );
}

function causeOf(
  sentence: Sentence,
  { effect, from, to }: Found,
  scenes: ReadonlyMap<Statement, Scene>,
  reader: CompareReader,
): Cause | null {
  const { words } = sentence;
  const causes = findAll(featureBooksOf(reader).causes, words, from, to).filter(({ at }) => at !== effect);
  const [first, last] = [causes[0], causes.at(-1)];
  if (first === undefined || last === undefined || isNegated(sentence, first.at, reader)) return null;
  if (from < effect && !isOneClause(sentence, first.at, last.at) && to < effect) return null;
  const mark = markOf(sentence, first.at, last.next);
  const statement = statementAt(sentence, mark);
  if (statement === null) return null;
  const named = words.slice(first.at, last.next).filter(({ key, kind }) => kind === 'word' && !isLittle(key));
  return {
    ...{ statement, mark, label: sentence.text.slice(mark.start, mark.end) },
    scene: scenes.get(statement) ?? { places: statement.places, dates: [] },
    effect: [constructAt(words, effect)],
    mishaps: mishapsOf(words[effect]!.key, reader),
    ofStory: true,
    cause: named.map(({ key }) => skeletonOf(key)),
    kinds: causeKindsIn(words, first.at, last.next, reader),
  };
}

/** The causes a sentence tells without a word for them. */
export function startsIn(
  sentence: Sentence,
  scenes: ReadonlyMap<Statement, Scene>,
  reader: CompareReader,
): Cause[] {
  if (sentence.aside || sentence.statements.length === 0) return [];
  const found = [begunBy, resultingFrom, laidIn].flatMap((read) => read(sentence, reader));
  return found.flatMap((one) => causeOf(sentence, one, scenes, reader) ?? []);
}
