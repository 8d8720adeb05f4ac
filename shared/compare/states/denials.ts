/**
 * What one voice says and another denies: `نفت الوزارة أن …` against whoever says so, here or in another article.
 * Neither is weighed against the other.
 */
import type { Span } from '../../arabic/fold';
import { cutWords } from '../../arabic/words';
import { byPlace, type Draft, evidenceOf } from '../draft';
import { joined } from '../joined';
import { relate } from '../places/place-relation';
import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';
import { isLittle, stemOf } from '../stems';
import type { Scene } from '../story/events';
import { relateTimes } from '../times/times';
import { isSameVoice } from '../told/voices';
import { isDenied } from './denial-cues';
import { affirmsCore, type Core, conceptsOf, coreOf } from './denied-core';

/** A statement as what it says and whether it says that it is not so. */
export interface Assertion {
  readonly statement: Statement;
  /** The words that deny it; null where it is affirmed. */
  readonly denial: Span | null;
  /** Stems of what is said, without the words that deny it and the name of who says it. */
  readonly said: ReadonlySet<string>;
  readonly scene: Scene;
  /** What exactly is denied; null where nothing is. */
  readonly core: Core | null;
  /** What it speaks of, in forms that are found again. */
  readonly concepts: ReadonlySet<string>;
}

/** Whether something is denied at all. */
export const isDenial = ({ denial, core }: Assertion): boolean => denial !== null || core !== null;

const LEAST = 3;
const COVERED = 0.6;

/** The words that deny, where the statement opens with them or its verb is negated. */
function denialIn(statement: Statement, reader: CompareReader): Span | null {
  const { words } = statement;
  const [verb] = findAll(reader.denying, words, 0, Math.min(words.length, 4));
  if (verb !== undefined) return { start: words[verb.at]!.start, end: words[verb.next - 1]!.end };
  if (!isDenied(statement, reader)) return null;
  return { start: words[0]!.start, end: words.at(-1)!.end };
}

/** @param scene where and when it is told; by default what it says itself */
export function assertionOf(
  statement: Statement,
  reader: CompareReader,
  scene: Scene = { places: statement.places, dates: datesOf(statement) },
): Assertion | null {
  if (statement.words.length === 0) return null;
  const denial = denialIn(statement, reader);
  const spoken = new Set(cutWords(statement.speaker).map(({ key }) => stemOf(key)));
  const said = statement.words.filter(
    ({ key, kind, start }, at) =>
      kind === 'word' &&
      key.length > 1 &&
      !isLittle(key) &&
      !(
        denial !== null &&
        start >= denial.start &&
        start < denial.end &&
        reader.denying.startingAt(statement.words, at)
      ) &&
      !(at < 6 && spoken.has(stemOf(key))),
  );
  return {
    ...{ statement, denial, scene, core: coreOf(statement, reader), concepts: conceptsOf(statement, reader) },
    said: new Set(said.map(({ key }) => stemOf(key))),
  };
}

/** Whether one denies most of the words the other affirms. */
function isDeniedInWords(a: Assertion, b: Assertion, reader: CompareReader): boolean {
  if ((a.denial === null) === (b.denial === null)) return false;
  const [denied, affirmed] = a.denial !== null ? [a, b] : [b, a];
  if (findAll(reader.hedges, affirmed.statement.words).length > 0) return false;
  const shared = [...denied.said].filter((stem) => affirmed.said.has(stem)).length;
  if (shared < LEAST || shared < COVERED * Math.min(a.said.size, b.said.size)) return false;
  return relate(a.statement.places, b.statement.places) !== 'apart';
}

/** Outlets that name nobody are two voices. */
const ofOneVoice = (a: Statement, b: Statement, reader: CompareReader): boolean =>
  isSameVoice(a, b, reader) && !(a.speaker === '' && b.speaker === '' && a.article.id !== b.article.id);

/** Whether one denies what the other says. */
export function isContested(a: Assertion, b: Assertion, reader: CompareReader): boolean {
  const [left, right] = [a.statement, b.statement];
  if (isDenial(a) === isDenial(b) || left === right || ofOneVoice(left, right, reader)) return false;
  if (left.article.id === right.article.id && left.start < right.end && right.start < left.end) return false;
  if (relateTimes(left, right, datesOf(left), datesOf(right)) === 'apart') return false;
  return isDeniedInWords(a, b, reader) || affirmsCore(a, b, reader) || affirmsCore(b, a, reader);
}

const datesOf = ({ dates }: Statement): string[] => dates.map(({ value }) => value);

/** A question of what some say and others deny. */
export function draftContested(group: readonly Assertion[]): Draft {
  const ordered = [...group].sort((a, b) => byPlace(a.statement, b.statement));
  const affirmed = ordered.filter((one) => !isDenial(one));
  const denied = ordered.filter(isDenial);
  const [yes, no] = [affirmed[0]!, denied[0]!];
  const inside = new Set(ordered.map(({ statement }) => statement.article.id)).size === 1;
  const who = no.statement.speaker || no.statement.article.outlet;
  const about = `contested ${[...no.said].sort().slice(0, 6).join(' ')}`;
  return {
    ...{ kind: 'description', severity: inside ? 'medium' : 'high', group: about, about },
    question: { key: 'contested', data: { said: yes.statement.quote, who } },
    reasons: [{ key: 'denied-by-another', data: {} }],
    positions: [
      { label: yes.statement.quote, evidence: affirmed.map(({ statement }) => evidenceOf(statement)) },
      {
        label: no.statement.quote,
        evidence: denied.map(({ statement, denial, core }) => evidenceOf(statement, denial ?? core?.mark)),
      },
    ],
  };
}

export function contestedWithin(assertions: readonly Assertion[], reader: CompareReader): Draft[] {
  const denied = assertions.filter(isDenial);
  const edges = denied.flatMap((no) =>
    assertions.flatMap((one) => (isContested(no, one, reader) ? [[no, one] as const] : [])),
  );
  return joined(edges).map(draftContested);
}
