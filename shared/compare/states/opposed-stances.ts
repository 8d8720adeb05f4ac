/**
 * Two voices of one story of which one says a thing to be so and the other that it is not: warned and unwarned, open
 * and locked, begun and not yet. What another day may have changed is no contradiction unless it is said to be so
 * still; what was done later than it was said not to be done is news.
 */

import { byPlace, type Draft, type DraftPosition, evidenceOf } from '../draft';
import { joined } from '../joined';
import type { CompareReader } from '../reader';
import type { Statement } from '../statements';
import { daysOf } from '../story/events';
import { ofOneNews } from '../story/one-news';
import { relateTimes } from '../times/times';
import { lastDayTold, printedOn } from '../times/told-days';
import { isSameVoice } from '../told/voices';
import type { Stance } from './stances';

const LONG_AGO = 30;

/** From when to when something is told to be so, in days: on those it names, else that of its article. */
function daysHeld({ statement, still, days }: Stance): readonly [number, number] | null {
  const printed = printedOn(statement);
  // `ما زال مفتوحاً`, `نفد منذ الأحد`: so until the day it is told.
  if (still && printed !== null)
    return [days.length > 0 ? Math.min(...days) : Number.NEGATIVE_INFINITY, printed];
  if (days.length > 0) return [Math.min(...days), Math.max(...days)];
  return printed === null ? null : [printed, printed];
}

/** What happened to another of its kind long before: a wall that fell years ago is not the one that fell now. */
function isLongAgo({ statement, kind, still }: Stance): boolean {
  const [printed, last] = [printedOn(statement), lastDayTold(statement)];
  return !kind.since && !still && printed !== null && last !== null && printed - last > LONG_AGO;
}

const lasts = ({ still, stayed }: Stance): boolean => still || stayed;

/** Whether both can be true one after the other. */
function isExplained(a: Stance, b: Stance): boolean {
  const [left, right] = [daysHeld(a), daysHeld(b)];
  if (isLongAgo(a) || isLongAgo(b)) return true;
  if (a.kind.time === 'event')
    return relateTimes(a.statement, b.statement, daysOf(a.statement), daysOf(b.statement)) === 'apart';
  if (left === null || right === null) return a.again !== b.again && !lasts(a) && !lasts(b);
  if (a.kind.time === 'done') {
    const [done, not] = a.pole === 'a' ? [left, right] : [right, left];
    // What is told later to be off, and not that it has not been yet, is off since.
    const undone = a.pole === 'b' ? a : b;
    return done[0] > not[1] || (!undone.denied && !undone.still && done[1] < not[0]);
  }
  if (a.again !== b.again && !lasts(a) && !lasts(b)) return true;
  const was = a.tense === 'was' ? b.tense === 'is' : b.tense === 'was' && a.tense === 'is';
  if (was && !lasts(a) && !lasts(b)) return true;
  return left[0] > right[1] || right[0] > left[1];
}

/** Whether what they are said of can be one thing: of the same, or of nothing that is told. */
const ofOneThing = (a: Stance, b: Stance): boolean =>
  a.thing === b.thing && (a.of.length === 0 || b.of.length === 0 || a.of.some((bone) => b.of.includes(bone)));

const ofOneDoer = ({ doers: a }: Stance, { doers: b }: Stance): boolean =>
  a === null || b === null || [...a].some((stem) => b.has(stem));

/** One voice saying both has changed its mind or means two things; outlets that name nobody are two voices. */
function ofTwoVoices(a: Statement, b: Statement, reader: CompareReader): boolean {
  if (a === b) return false;
  if (a.article.id !== b.article.id && a.speaker === '' && b.speaker === '') return true;
  return !isSameVoice(a, b, reader);
}

/** Whether one says to be so what the other says not to be so. */
export function areOpposed(a: Stance, b: Stance, reader: CompareReader): boolean {
  if (a.kind.name !== b.kind.name || a.pole === b.pole || !ofOneThing(a, b)) return false;
  const [left, right] = [a.statement, b.statement];
  if (!ofTwoVoices(left, right, reader)) return false;
  const inside = left.article.id === right.article.id;
  if (inside && left.start < right.end && right.start < left.end) return false;
  if (a.kind.who && !ofOneDoer(a, b)) return false;
  return ofOneNews(a, b, reader) && !isExplained(a, b);
}

/** A question of what some say to be so and others not. */
export function draftStances(stances: readonly Stance[]): Draft {
  const ordered = [...stances].sort(
    (a, b) => byPlace(a.statement, b.statement) || a.mark.start - b.mark.start,
  );
  const positions = (['a', 'b'] as const).map((pole): DraftPosition => {
    const some = ordered.filter((one) => one.pole === pole);
    return {
      label: some[0]!.label,
      evidence: some.map(({ statement, mark }) => evidenceOf(statement, mark)),
    };
  });
  const { kind, thing } = ordered[0]!;
  const about = `state ${kind.name} ${thing}`;
  return {
    ...{ kind: 'description', severity: kind.severity, group: about, about, positions },
    question: { key: 'so-or-not', data: { a: positions[0]!.label, b: positions[1]!.label } },
    reasons: [
      { key: 'so-and-not-so', data: {} },
      { key: 'one-story', data: {} },
    ],
  };
}

export function stancesWithin(stances: readonly Stance[], reader: CompareReader): Draft[] {
  const edges = stances.flatMap((a, at) =>
    stances.slice(at + 1).flatMap((b) => (areOpposed(a, b, reader) ? [[a, b] as const] : [])),
  );
  return joined(edges).map(draftStances);
}
