/** One event told at two times: another hour, another part of the day, another day; its end and the call for it too. */

import { readDay, toDays } from '../../arabic/edtf';
import { nameKey } from '../../weigh/names';
import { byPlace, type Draft, evidenceOf } from '../draft';
import { isOfOne } from '../features/construct';
import { joined } from '../joined';
import { placeKey } from '../places/place-relation';
import type { CompareReader } from '../reader';
import { areOfOneStory, storyKeysOf } from '../story/one-story';
import { titleStemsOf } from '../story/openings';
import { isSameVoice } from '../told/voices';
import { areOtherDays, dayNumber, gapOf, isNamedOtherwise, type Moment } from './moments';
import { daysBetween } from './times';
import { namesOfWhen, type WhenFact } from './when-facts';

/** Minutes beyond what is left open from which on a question is worth it. */
const LEAST = { hour: 15, part: 45, day: 1 } as const;
/** Minutes up to which it is a matter of precision. */
const SMALL = 45;
/** A call may come so long after what it is about. */
const CALL = 40;

/** Minutes two facts lie apart, a call after its event taken for what it is; 0 where that is too little to ask about. */
function apart(a: Moment, b: Moment, lag: number): number {
  if (isNamedOtherwise(a, b)) return 1;
  const gap = gapOf(a, b, lag);
  const rough =
    a.kind === 'day' || b.kind === 'day' ? 'day' : a.kind === 'part' || b.kind === 'part' ? 'part' : 'hour';
  return gap >= LEAST[rough] ? gap : 0;
}

/** Whether one tells of a day that the other's article had not seen yet: news of another event of the kind. */
function isLaterNews(a: WhenFact, b: WhenFact): boolean {
  const [day, printed] = [dayNumber(a.moment), readDay(b.statement.article.published)];
  return !a.planned && day !== null && printed !== null && day > toDays(printed);
}

/** Whether what happened can be one thing for both. */
function ofOneEvent(a: WhenFact, b: WhenFact, reader: CompareReader): boolean {
  if (a.planned !== b.planned || (a.phase === 'end') !== (b.phase === 'end')) return false;
  if ((a.phase === 'arrival') !== (b.phase === 'arrival')) return false;
  const shared = a.families.filter((family) => b.families.includes(family));
  const heads = a.head !== null && b.head !== null && isOfOne(a.head, b.head);
  if (shared.length === 0 && !heads) return false;
  const recurs = heads || shared.every((family) => reader.timed.recurring.has(family));
  return !recurs || a.statement.article.id === b.statement.article.id || isOneDayOf(a, b);
}

/** Of what comes again within days, two tellings are one where both name the day or were printed on one. */
function isOneDayOf(a: WhenFact, b: WhenFact): boolean {
  if (a.moment.day !== null && a.moment.day === b.moment.day) return true;
  if (a.moment.day !== null && b.moment.day !== null)
    return a.sure || b.sure || daysBetween(a.statement, b.statement) === 0;
  return daysBetween(a.statement, b.statement) === 0;
}

const lagsOf = (a: WhenFact, b: WhenFact): number => (a.phase === 'start' && b.phase === 'report' ? CALL : 0);

function liesApart(a: WhenFact, b: WhenFact): boolean {
  const [first, second] = a.phase === 'report' ? [b, a] : [a, b];
  return apart(first.moment, second.moment, lagsOf(first, second)) > 0;
}

/** Whether two statements tell one event at times that cannot both be. */
export function isToldOtherwise(a: WhenFact, b: WhenFact, reader: CompareReader): boolean {
  const [left, right] = [a.statement, b.statement];
  if (left === right || !ofOneEvent(a, b, reader) || !liesApart(a, b)) return false;
  if (isLaterNews(a, b) || isLaterNews(b, a)) return false;
  if (!areOfOneStory(a, b, reader)) return false;
  if (left.article.id === right.article.id) return !isSameVoice(left, right, reader);
  const other = (all: readonly Moment[], one: WhenFact): boolean =>
    all.every((moment) =>
      liesApart({ ...b, ...one, moment: one.moment }, { ...one, phase: one.phase, moment }),
    );
  return other(b.siblings, a) && other(a.siblings, b);
}

const rank = ({ moment }: WhenFact): string =>
  `${moment.day ?? ''} ${String(moment.options[0]![0]).padStart(5, '0')}`;

/** A question of times of one event. */
export function draftWhen(facts: readonly WhenFact[]): Draft {
  const ordered = [...facts].sort((a, b) => byPlace(a.statement, b.statement) || a.mark.start - b.mark.start);
  const groups: WhenFact[][] = [];
  for (const fact of ordered) {
    const same = groups.find(([one]) => !liesApart(one!, fact));
    if (same) same.push(fact);
    else groups.push([fact]);
  }
  const positions = [...groups]
    .sort((a, b) => (rank(a[0]!) < rank(b[0]!) ? -1 : 1))
    .map((group) => ({
      label: group[0]!.label,
      evidence: group.map(({ statement, mark }) => evidenceOf(statement, mark)),
    }));
  const small = ordered.every((a) => ordered.every((b) => gapOf(a.moment, b.moment) < SMALL));
  const days = ordered.some((a) => ordered.some((b) => areOtherDays(a.moment, b.moment)));
  const about = `when ${[...new Set(ordered.flatMap(namesOfWhen))].sort().join(' ')}`;
  const ends = ordered[0]!.phase === 'end';
  return {
    ...{ kind: 'date', severity: days ? 'high' : small ? 'low' : 'medium', group: about, about, positions },
    question: {
      key: ends ? 'when-over' : 'when-was',
      data: { values: positions.map(({ label }) => label).join(' · ') },
    },
    reasons: [{ key: ends ? 'one-end' : 'one-event-told', data: {} }],
  };
}

export function whenWithin(facts: readonly WhenFact[], reader: CompareReader): Draft[] {
  const body = facts.filter(({ statement }) => statement.role === 'body');
  const edges = body.flatMap((a, at) =>
    body.slice(at + 1).flatMap((b) => (isToldOtherwise(a, b, reader) ? [[a, b] as const] : [])),
  );
  return joined(edges).map(draftWhen);
}

/** A time of an event with what its story goes by. */
export const keysOfWhen = (fact: WhenFact, reader: CompareReader): string[] =>
  namesOfWhen(fact).flatMap((name) => storyKeysOf(fact, reader).map((stem) => `${name}|${stem}`));

const spell = ({ day, options, kind, about, zone }: Moment): string =>
  [day, options.join(' '), kind, about, zone].join('/');

export const signatureOfWhen = (fact: WhenFact): string =>
  [
    ...[namesOfWhen(fact).join(' '), fact.phase, fact.sure, spell(fact.moment)],
    ...[fact.siblings.map(spell).sort().join(' '), fact.statement.places.map(placeKey).sort().join('+')],
    ...[fact.grounds.join('+')],
    ...[[...titleStemsOf(fact.statement.article)].sort().join(' '), fact.statement.article.published ?? ''],
    ...[nameKey(fact.statement.speaker), fact.statement.folded],
  ].join('|');
