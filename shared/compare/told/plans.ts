/**
 * A plan become a fact: one act that is still to be done here and done there. A later article may tell of its being
 * done; what was published no later than the plan, or stands in the same article's head, may not.
 */
import type { Span } from '../../arabic/fold';
import type { Draft } from '../draft';
import { relate } from '../places/place-relation';
import { type CompareReader, findAll } from '../reader';
import { isLine, type Statement } from '../statements';
import { isLittle, sharedOf, skeletonOf } from '../stems';
import { daysBetween, relateTimes } from '../times/times';
import { draftTwo } from './attributions';
import { isSameVoice } from './voices';

export interface Act {
  readonly statement: Statement;
  readonly planned: boolean;
  readonly mark: Span;
  /** Consonants of the act: of a plan, of any word that may be it. */
  readonly acts: readonly string[];
}

const AHEAD = 5;
/** `سيوقع`: still to come. */
const WILL = /^[وف]?س(?=[يتنا]\p{L}{3})/u;

const isContent = ({ key, kind }: Statement['words'][number]): boolean =>
  kind === 'word' && key.length > 2 && !isLittle(key);

const skeletonsAfter = ({ words }: Statement, next: number, most: number): string[] =>
  words
    .slice(next, next + 2 * most)
    .filter(isContent)
    .slice(0, most)
    .map(({ key }) => skeletonOf(key));

/** Acts still to be done that a statement tells of. */
function plansIn(statement: Statement, reader: CompareReader): Act[] {
  const { words } = statement;
  const marked = findAll(reader.planned, words).map(({ at, next }): Act => {
    const mark = { start: words[at]!.start, end: words[next - 1]!.end };
    return { statement, planned: true, mark, acts: skeletonsAfter(statement, next, AHEAD) };
  });
  const coming = words.flatMap(({ key, start, end }, at): Act[] => {
    if (!WILL.test(key) || !statement.passage.isVerb(statement.from + at)) return [];
    return [{ statement, planned: true, mark: { start, end }, acts: [skeletonOf(key.replace(WILL, ''))] }];
  });
  return [...marked, ...coming];
}

/** Acts a statement tells as done. */
function deedsIn(statement: Statement, reader: CompareReader): Act[] {
  const { words, passage, from } = statement;
  return words.flatMap(({ key, start, end }, at): Act[] => {
    const done = { statement, planned: false, mark: { start, end } };
    if (reader.negations.has((words[at - 1]?.key ?? '').replace(/^[وف](?=\p{L}{2})/u, ''))) return [];
    if (reader.words.completing.has(key)) {
      const acts = skeletonsAfter(statement, at + 1, 1);
      return acts.length > 0 ? [{ ...done, acts }] : [];
    }
    const form = passage.isVerb(from + at) ? reader.grammar.verbs.form(key) : null;
    const told = form?.tense === 'past' || (isLine(statement) && form?.tense === 'present');
    if (
      form === null ||
      !told ||
      reader.words.auxiliaries.has(key) ||
      reader.grammar.verbs.reporting(key) !== null
    )
      return [];
    // «أبرمت» is the act of «إبرام»: the ending only says who.
    const bare = form.tense === 'past' ? key.replace(/(?:ت|وا)$/u, '') : key;
    return [{ ...done, acts: [skeletonOf(bare)] }];
  });
}

/** What a statement plans and what it tells as done. */
export function actsIn(statement: Statement, reader: CompareReader): Act[] {
  if (statement.role === 'caption') return [];
  const hedged = findAll(reader.hedges, statement.words).length > 0;
  return [...plansIn(statement, reader), ...(hedged ? [] : deedsIn(statement, reader))];
}

const SHARED = 2;
const COVERED = 0.4;

/** Whether one tells as done what the other only plans, and no date explains it. */
export function isAhead(a: Act, b: Act, reader: CompareReader): boolean {
  if (a.planned === b.planned) return false;
  const [plan, deed] = a.planned ? [a, b] : [b, a];
  const act = deed.acts[0]!;
  if (act.length < 3 || !plan.acts.includes(act)) return false;
  const [mine, theirs] = [plan.statement, deed.statement];
  const shared = sharedOf(mine.bones, theirs.bones).filter((bone) => bone !== act).length;
  if (shared < SHARED || shared < COVERED * Math.min(mine.bones.size, theirs.bones.size)) return false;
  if (mine.article.id === theirs.article.id) {
    if (!isLine(theirs) && (isSameVoice(mine, theirs, reader) || theirs.block > mine.block)) return false;
  } else if ((daysBetween(mine, theirs) ?? 1) > 0) return false;
  const [left, right] = [mine, theirs].map(({ dates }) => dates.map(({ value }) => value));
  return (
    relate(mine.places, theirs.places) !== 'apart' && relateTimes(mine, theirs, left!, right!) !== 'apart'
  );
}

/** The words of an act, as far as a reader needs them. */
function labelOf({ statement, mark }: Act): string {
  const to = statement.words.findIndex(({ end }) => end >= mark.end) + 4;
  const last = statement.words[Math.min(to, statement.words.length) - 1]!;
  return statement.article.text.slice(mark.start, Math.max(mark.end, last.end));
}

export function draftAhead(a: Act, b: Act): Draft {
  const [plan, deed] = a.planned ? [a, b] : [b, a];
  return draftTwo({
    severity: 'low',
    about: `plan ${deed.acts[0]!} ${sharedOf(plan.statement.bones, deed.statement.bones).sort().slice(0, 5).join(' ')}`,
    question: { key: 'plan-or-fact', data: { a: labelOf(plan), b: labelOf(deed) } },
    reasons: [{ key: 'planned-and-done', data: {} }],
    a: [plan.statement, plan.mark],
    b: [deed.statement, deed.mark],
  });
}

/** Of several acts in a group, a plan and the deed that shares most with it. */
export function draftPlans(group: readonly Act[]): Draft[] {
  const plans = group.filter(({ planned }) => planned);
  const deeds = group.filter(({ planned }) => !planned);
  const shares = (a: Act, b: Act): number => sharedOf(a.statement.bones, b.statement.bones).length;
  const pairs = plans.flatMap((plan) => deeds.map((deed) => [plan, deed] as const));
  const order = ([plan, deed]: (typeof pairs)[number]): string =>
    `${plan.statement.folded} ${deed.statement.folded}`;
  const [best] = pairs.sort((x, y) => shares(...y) - shares(...x) || (order(x) < order(y) ? -1 : 1));
  return best === undefined ? [] : [draftAhead(...best)];
}

export function plansWithin(acts: readonly Act[], reader: CompareReader): Draft[] {
  const deeds = acts.filter(({ planned }) => !planned);
  return acts
    .filter(({ planned }) => planned)
    .flatMap((plan) => {
      const done = deeds.filter((deed) => isAhead(plan, deed, reader));
      return done.length === 0 ? [] : draftPlans([plan, ...done]);
    });
}
