/**
 * How long something took and what it cost: lengths of time and sums of money said of one thing by different voices.
 * They are compared by what the words around them are about, since no noun is counted.
 */

import type { Span } from '../../arabic/fold';
import { beginsWith } from '../../arabic/glued';
import { grouped } from '../../log/group';
import { byPlace, type Draft, evidenceOf } from '../draft';
import { type Construct, constructAt, isOfOne } from '../features/construct';
import { joined } from '../joined';
import { relate } from '../places/place-relation';
import type { CompareReader } from '../reader';
import type { Statement } from '../statements';
import { isLittle, sharedOf, skeletonOf } from '../stems';
import type { Scene } from '../story/events';
import { ofOneStory } from '../story/story';
import { daysBetween, relateTimes } from '../times/times';
import { isSameVoice } from '../told/voices';
import type { Figure } from './figures';

export interface Measure {
  readonly statement: Statement;
  readonly scene: Scene;
  /** `time`, in minutes; `way`, in metres; or a unit of money. */
  readonly dimension: string;
  readonly low: number;
  readonly high: number;
  /** How long it lasted, after how long it was over or began; `cost` of money, `far` of ways and speeds. */
  readonly way: 'lasted' | 'after' | 'began' | 'cost' | 'far';
  readonly mark: Span;
  readonly label: string;
  /** Consonants of what it is said of, the nearest word first, without words of beginning and being late. */
  readonly topic: readonly string[];
  /** Those near it that take time or have a price, each with what it is of. */
  readonly heads: readonly Construct[];
  /** A sum that goes by a name and is compared by it; see indicators.ts. */
  readonly named?: boolean;
}

const MINUTES: Readonly<Record<string, number>> = {
  ...{ second: 1 / 60, minute: 1, hour: 60, day: 1440, night: 1440, week: 10_080 },
  ...{ month: 43_800, year: 525_600, decade: 5_256_000, century: 52_560_000 },
};

const METRES: Readonly<Record<string, number>> = {
  metre: 1,
  kilometre: 1000,
  mile: 1609,
  'nautical-mile': 1852,
};

const TOPIC_WORDS = 6;
const MATTER = 0.75;
const UNTIL = 0.6;
const HEAD = 4;

const isLate = (stem: string, reader: CompareReader): boolean => beginsWith(reader.words.late, stem);

interface Around {
  readonly first: number;
  readonly next: number;
}

/** Words of the statement before and behind a figure with its unit. */
function around({ words }: Statement, figure: Figure): Around {
  const first = words.findIndex(({ end }) => end > figure.start);
  let next = first;
  while (next < words.length && words[next]!.end <= figure.end) next++;
  return { first, next };
}

const isSubstance = (statement: Statement, at: number, reader: CompareReader): boolean => {
  const { key, kind } = statement.words[at]!;
  if (kind !== 'word' || key.length < 2 || isLittle(key) || reader.mayBound.has(key)) return false;
  const { passage, from } = statement;
  if (passage.isFigure(from + at) || passage.isDate(from + at)) return false;
  const unit = reader.units.startingAt(statement.words, at)?.value;
  return unit === undefined || dimensionOf(unit, reader) === null;
};

/** The words before a measure back to where its clause begins, the nearest first; where there are none, those behind it. */
function topicOf(statement: Statement, { first, next }: Around, reader: CompareReader): number[] {
  const topic: number[] = [];
  const { words } = statement;
  for (let at = first - 1; at >= 0 && topic.length < TOPIC_WORDS; at--) {
    if (words[at]!.kind === 'mark' && '.؛:'.includes(words[at]!.key)) break;
    if (isSubstance(statement, at, reader)) topic.push(at);
  }
  if (topic.length > 0) return topic;
  for (let at = next; at < words.length && topic.length < TOPIC_WORDS; at++)
    if (isSubstance(statement, at, reader)) topic.push(at);
  return topic;
}

function wayOf(statement: Statement, { first, next }: Around, reader: CompareReader): Measure['way'] | null {
  const { words } = statement;
  const before = (words[first - 1]?.key ?? '').replace(/^[وف](?=\p{L}{3})/u, '');
  const unit = /^(?:ين|ان)$/u.test(words[next - 1]?.key.slice(-2) ?? '') ? next : next + 1;
  const { moments, momentsBehind, elapsing } = reader.words;
  if (moments.has(before) || momentsBehind.has(words[unit]?.key ?? '')) return null;
  return elapsing.has(before) ? 'after' : 'lasted';
}

/** The figure with the word of its unit, as the text writes it. */
export function labelled(statement: Statement, figure: Figure): Span & { readonly label: string } {
  const { text } = statement.article;
  const rest = /^\s+\p{L}[\p{L}\p{M}\u0640]*/u.exec(text.slice(figure.end, statement.end))?.[0] ?? '';
  const end = figure.unit !== null && /\p{L}/u.test(rest) ? figure.end + rest.length : figure.end;
  return { start: figure.start, end, label: text.slice(figure.start, end) };
}

/** The lengths of time, in minutes, and the ways, in metres, that a statement tells, part of nothing. */
export function lengthsOf({ figures }: Statement, reader: CompareReader) {
  return figures.flatMap((figure) => {
    const { unit } = figure;
    if (unit === null || figure.multiple || figure.percent || figure.part || figure.earlier) return [];
    const dimension = dimensionOf(unit, reader);
    if (dimension !== 'time' && dimension !== 'way') return [];
    const by = MINUTES[unit] ?? METRES[unit] ?? 1;
    return [{ figure, dimension, low: figure.low * by, high: figure.high * by }];
  });
}

function dimensionOf(unit: string, reader: CompareReader): string | null {
  if (unit in MINUTES) return 'time';
  if (unit in METRES) return 'way';
  return reader.currencies.has(unit) ? unit : null;
}

/** The lengths, ways and sums of money of a statement that are said of something. */
export function measuresIn(statement: Statement, scene: Scene, reader: CompareReader): Measure[] {
  if (statement.role === 'caption') return [];
  return statement.figures.flatMap((figure): Measure[] => {
    const { unit } = figure;
    if (unit === null || figure.multiple || figure.percent || figure.part || figure.earlier) return [];
    const dimension = dimensionOf(unit, reader);
    if (dimension === null) return [];
    const place = around(statement, figure);
    const way = dimension === 'time' ? wayOf(statement, place, reader) : dimension === 'way' ? 'far' : 'cost';
    const all = topicOf(statement, place, reader).map((at) => constructAt(statement.words, at));
    const named = all.filter(({ stem }) => !reader.starting.has(stem) && !isLate(stem, reader));
    if (place.first < 0 || way === null || named.length === 0) return [];
    const began =
      (way === 'after' && all.some(({ stem }) => reader.starting.has(stem))) ||
      (way === 'lasted' && all.some(({ stem }) => isLate(stem, reader)));
    const known = way === 'cost' ? reader.measures : reader.happenings;
    const heads = began || way === 'far' ? [] : named.slice(0, HEAD).filter(({ stem }) => known.has(stem));
    const topic = named
      .filter(({ stem }) => !reader.words.sums.has(stem))
      .map(({ stem }) => skeletonOf(stem));
    const { label, ...mark } = labelled(statement, figure);
    const by = MINUTES[unit] ?? METRES[unit] ?? 1;
    return [
      {
        ...{
          statement,
          scene,
          way: began ? 'began' : way,
          mark,
          label,
          topic,
          heads,
          dimension,
        },
        ...{ low: figure.low * by, high: figure.high * by },
      },
    ];
  });
}

/** Whether two measures are of one thing: nearly the same words, or one event of one place. */
function ofOneThing(a: Measure, b: Measure, reader: CompareReader): boolean {
  const shared = sharedOf(new Set(a.topic), new Set(b.topic));
  const least = Math.min(new Set(a.topic).size, new Set(b.topic).size);
  if (a.way === b.way && shared.length >= 2 && shared.length >= MATTER * least) return true;
  // «توقفت الحركة ست ساعات», «استؤنفت الحركة بعد …»: until when it lasted, with other verbs.
  const until = [a.way, b.way].sort().join(' ') === 'after lasted';
  if (until && shared.length >= 2 && shared.length >= UNTIL * least) return true;
  const head = a.heads.some((one) => b.heads.some((other) => isOfOne(one, other)));
  return head && ofOneStory(a.statement, b.statement, a.scene, b.scene, reader);
}

/** Whether two voices give one thing two lengths or two costs. */
export function isMeasuredTwice(a: Measure, b: Measure, reader: CompareReader): boolean {
  if (a.dimension !== b.dimension || (a.low <= b.high && b.low <= a.high)) return false;
  if (a.named && b.named) return false;
  const [left, right] = [a.statement, b.statement];
  if (left === right) return false;
  if (left.article.id === right.article.id && isSameVoice(left, right, reader)) return false;
  if ((daysBetween(left, right) ?? 0) !== 0 && a.way !== 'cost') return false;
  if (relate(a.scene.places, b.scene.places) === 'apart') return false;
  if (relateTimes(left, right, a.scene.dates, b.scene.dates) === 'apart') return false;
  return ofOneThing(a, b, reader);
}

const QUESTIONS: Readonly<Record<string, string>> = { time: 'how-long', way: 'how-far' };

/** A question of measures of one thing. */
export function draftMeasures(measures: readonly Measure[]): Draft {
  const ordered = [...measures].sort(
    (a, b) => byPlace(a.statement, b.statement) || a.mark.start - b.mark.start,
  );
  const values = grouped(ordered, ({ low, high }) => `${low}/${high}`);
  const positions = [...values.values()]
    .sort((a, b) => a[0]!.low - b[0]!.low)
    .map((group) => ({
      label: group[0]!.label,
      evidence: group.map(({ statement, mark }) => evidenceOf(statement, mark)),
    }));
  const topic = sharedOf(new Set(ordered[0]!.topic), new Set(ordered.at(-1)!.topic))
    .sort()
    .join(' ');
  const about = `measure ${ordered[0]!.dimension} ${topic}`;
  const key = QUESTIONS[ordered[0]!.dimension] ?? 'how-much';
  return {
    ...{ kind: 'number', severity: 'high', group: about, about, positions },
    question: { key, data: { values: positions.map(({ label }) => label).join(' · ') } },
    reasons: [{ key: 'one-measure', data: {} }],
  };
}

export function measuresWithin(measures: readonly Measure[], reader: CompareReader): Draft[] {
  const body = measures.filter(({ statement }) => statement.role === 'body');
  const edges = body.flatMap((a, at) =>
    body.slice(at + 1).flatMap((b) => (isMeasuredTwice(a, b, reader) ? [[a, b] as const] : [])),
  );
  return joined(edges).map(draftMeasures);
}
