/**
 * What a course of action was called: troops that redeploy, leave or are reinforced, a body that was joined or only
 * agreed with. Names of one course that cannot all be right are a question, where they are of one doer.
 */
import type { Span } from '../../arabic/fold';
import { keyOf, strippedForms } from '../../arabic/phrases';
import { cutWords } from '../../arabic/words';
import { type Draft, evidenceOf } from '../draft';
import { type CompareReader, findAll } from '../reader';
import type { Slot } from '../reader-books';
import type { Statement } from '../statements';
import { stemOf } from '../stems';
import type { Severity } from '../tension';
import { relateTimes } from '../times/times';
import { isSameVoice } from '../told/voices';
import { worst } from './descriptions';

const COURSES = ['pact', 'withdrawal'] as const;

interface Course {
  readonly statement: Statement;
  readonly kind: string;
  readonly side: string;
  readonly mark: Span;
  /** States and bodies named beside it, places left out. */
  readonly doers: ReadonlySet<string>;
}

const NEAR = 8;

/** States, nationalities and known bodies near a word, but for those something is in. */
function doersNear({ words }: Statement, at: number, reader: CompareReader): Set<string> {
  const found = new Set<string>();
  for (let near = Math.max(0, at - NEAR); near < Math.min(words.length, at + NEAR); near++) {
    const { key, kind } = words[near]!;
    const before = words[near - 1]?.key ?? '';
    if (kind !== 'word' || /^(?:في|من|شرق|شمال|غرب|جنوب|شرقي|شمالي|غربي|جنوبي)$/u.test(before)) continue;
    const alias = reader.aliases.startingAt(words, near);
    const leader = reader.retold.led.startingAt(words, near);
    const leads = leader === null ? undefined : reader.aliases.startingAt(cutWords(leader.value), 0);
    if (leader !== null) found.add(stemOf(leads?.value ?? keyOf(leader.value)));
    const state = reader.placeStems.get(stemOf(key));
    if (alias !== null) found.add(stemOf(alias.value));
    else if (state !== undefined && !/^[بل]/u.test(key)) found.add(state);
  }
  return found;
}

const DENIED = 6;

/** Whether a negation stands before a word, some words off (`ولا يتضمن حتى الآن أي …`). */
const isDeniedAt = ({ words }: Statement, at: number, reader: CompareReader): boolean =>
  words
    .slice(Math.max(0, at - DENIED), at)
    .some(({ key }) => strippedForms(key).some(({ form }) => reader.negations.has(form)));

function coursesOf(statements: readonly Statement[], slot: Slot, reader: CompareReader): Course[] {
  return statements.flatMap((statement) =>
    statement.role === 'caption'
      ? []
      : findAll(slot.book, statement.words).flatMap(({ at, next, value }): Course[] => {
          const before = (statement.words[at - 1]?.key ?? '').replace(/^[وف](?=\p{L}{2})/u, '');
          if (slot.notBefore.has(statement.words[next]?.key ?? '')) return [];
          const kind = slot.denied.get(value);
          if (kind === undefined ? reader.negations.has(before) : !isDeniedAt(statement, at, reader))
            return [];
          const mark = { start: statement.words[at]!.start, end: statement.words[next - 1]!.end };
          const doers = doersNear(statement, at, reader);
          const named = kind ?? value;
          return [{ statement, kind: named, side: slot.sides.get(named) ?? '', mark, doers }];
        }),
  );
}

function gravityOf(a: Course, b: Course, reader: CompareReader): Severity | null {
  if (a.kind === b.kind || a.side === b.side || a.statement === b.statement) return null;
  if (![...a.doers].some((doer) => b.doers.has(doer))) return null;
  const [left, right] = [a.statement, b.statement].map(({ dates }) => dates.map(({ value }) => value));
  if (relateTimes(a.statement, b.statement, left!, right!) === 'apart') return null;
  if (a.side === '' || b.side === '') return 'medium';
  return isSameVoice(a.statement, b.statement, reader) ? 'medium' : 'high';
}

function draftCourse(name: string, courses: readonly Course[], reader: CompareReader): Draft | null {
  const gravities: Severity[] = [];
  const involved = new Set<Course>();
  courses.forEach((a, at) => {
    for (const b of courses.slice(at + 1)) {
      const gravity = gravityOf(a, b, reader);
      if (gravity === null) continue;
      gravities.push(gravity);
      involved.add(a).add(b);
    }
  });
  const grave = worst(gravities);
  // One course between two others, as is moving between going and coming, is no question by itself.
  if (gravities.length === 0 || gravities.every((one) => one === 'medium' && involvedSides(involved) < 2))
    return null;
  const kinds = new Set([...involved].map(({ kind }) => kind));
  const positions = [...kinds].sort().map((kind) => {
    const some = courses.filter(
      (course) => course.kind === kind && (involved.has(course) || course.doers.size === 0),
    );
    const { statement, mark } = some[0]!;
    return {
      label: statement.article.text.slice(mark.start, mark.end),
      evidence: some.map((course) => evidenceOf(course.statement, course.mark)),
    };
  });
  const doers = [...new Set([...involved].flatMap((course) => [...course.doers]))].sort();
  return {
    ...{ kind: 'description', severity: grave, group: `course ${name} ${doers.join(' ')}`, positions },
    about: `${name} ${doers.slice(0, 3).join(' ')}`,
    question: { key: name, data: { values: positions.map(({ label }) => label).join(' · ') } },
    reasons: [{ key: 'one-course', data: {} }],
  };
}

const involvedSides = (courses: ReadonlySet<Course>): number =>
  new Set([...courses].map(({ side }) => side).filter((side) => side !== '')).size;

/** Courses of one article that are called by names that do not go together. */
export function coursesWithin(statements: readonly Statement[], reader: CompareReader): Draft[] {
  return COURSES.flatMap((name) => {
    const slot = reader.slot(name);
    return slot === null ? [] : (draftCourse(name, coursesOf(statements, slot, reader), reader) ?? []);
  });
}
