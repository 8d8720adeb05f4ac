/**
 * How long an event of the story went on, how soon it was over, how long help took to come, and how far off it was:
 * lengths and ways tied to a family of events, so that «هدنة مدتها 14 يوماً» and «وقف القتال لعشرة أيام» meet.
 */
import { readDay, toDays } from '../../arabic/edtf';
import type { Span } from '../../arabic/fold';
import { grouped } from '../../log/group';
import { byPlace, type Draft, evidenceOf } from '../draft';
import { joined } from '../joined';
import type { CompareReader } from '../reader';
import type { Statement } from '../statements';
import type { Scene } from '../story/events';
import { areOfOneStory, groundsOf, storyKeysOf } from '../story/one-story';
import { familiesOfStory } from '../story/story-events';
import { nearestYear, saidDays } from '../times/said-days';
import { isSameVoice } from '../told/voices';
import type { Figure } from './figures';
import { labelled, lengthsOf } from './measures';

export type StretchWay = 'lasted' | 'over' | 'response' | 'far';

export interface Stretch {
  readonly statement: Statement;
  readonly scene: Scene;
  readonly families: readonly string[];
  readonly way: StretchWay;
  /** Minutes, or metres of a way. */
  readonly low: number;
  readonly high: number;
  readonly mark: Span;
  readonly label: string;
  readonly grounds: readonly string[];
  /** What its article gives the same. */
  readonly siblings: readonly (readonly [number, number])[];
}

type Seed = Pick<Stretch, 'families' | 'way' | 'low' | 'high'>;

const REACH = 9;
const STOPS = '.؛:!؟?';

class StretchReader {
  constructor(
    readonly statement: Statement,
    readonly main: ReadonlySet<string>,
    readonly reader: CompareReader,
  ) {}

  #key(at: number): string {
    return this.statement.words[at]?.key ?? '';
  }

  /** Words of the statement before and behind a figure. */
  #around(figure: Figure): { readonly first: number; readonly next: number } {
    const { words } = this.statement;
    const first = words.findIndex(({ end }) => end > figure.start);
    let next = Math.max(first, 0);
    while (next < words.length && words[next]!.end <= figure.end) next++;
    return { first, next };
  }

  /** Families of the nearest event before a figure, else right behind it; null where it is another event. */
  #eventNear(first: number, next: number): string[] {
    const { words } = this.statement;
    const { timed } = this.reader;
    const before = Array.from({ length: REACH }, (_, step) => first - 1 - step);
    const behind = Array.from({ length: REACH / 2 }, (_, step) => next + step);
    for (const at of [...before, ...behind]) {
      const word = words[at];
      if (word === undefined) continue;
      if (word.kind === 'mark' && STOPS.includes(word.key)) break;
      const hit = timed.over(words, at);
      if (!hit?.roles.has('event') || this.reader.grammar.actorWords.has(word.key)) continue;
      const other = [at + 1, at + 2].some((one) => timed.other.has(this.#key(one)));
      const own = [...hit.families].filter((family) => timed.isOneOf(family, this.main)).sort();
      return other ? [] : own;
    }
    return [];
  }

  #says(from: number, to: number, has: (at: number) => boolean): boolean {
    for (let at = Math.max(0, from); at < Math.min(to, this.statement.words.length); at++)
      if (has(at)) return true;
    return false;
  }

  /** Help that came, was late or was waited for. */
  #isResponse(first: number, next: number): boolean {
    const { timed } = this.reader;
    const { words } = this.statement;
    const role = (name: 'arrives' | 'reports') => (at: number) =>
      timed.at(words, at)?.roles.has(name) ?? false;
    const [from, to] = [first - REACH, next + 5];
    const comes = this.#says(from, next + 3, (at) => role('arrives')(at) || timed.late.has(this.#bare(at)));
    const help = this.#says(from, to, (at) => timed.rescuers.startingAt(words, at) !== null);
    const saved = this.#says(from, to, (at) => timed.at(words, at)?.families.has('search') ?? false);
    return comes && (help || saved || this.#says(next, to, role('reports')));
  }

  #bare = (at: number): string => this.#key(at).replace(/^[وف](?=\p{L}{3})/u, '');

  #isAt(book: CompareReader['timed']['within'], first: number): boolean {
    const { words } = this.statement;
    return [1, 2, 3].some((back) => (book.startingAt(words, first - back)?.next ?? -1) >= first - 1);
  }

  seedOf(figure: Figure, dimension: string, low: number, high: number): Seed | null {
    const { first, next } = this.#around(figure);
    if (first < 0) return null;
    const { timed, words } = this.reader;
    if (dimension === 'way') {
      if (
        !this.#isAt(timed.apartFrom, first) &&
        !this.#says(next, next + 3, (at) => timed.apartFrom.startingAt(this.statement.words, at) !== null)
      )
        return null;
      const families = this.#eventNear(first, next);
      return families.length === 0 ? null : { families, way: 'far', low, high };
    }
    const before = this.#bare(first - 1);
    if (words.moments.has(before) || words.momentsBehind.has(this.#key(next + 1))) return null;
    if (this.#isResponse(first, next))
      return { families: ['rescue'], way: 'response', low: this.#isAt(timed.within, first) ? 0 : low, high };
    const families = this.#eventNear(first, next).filter((family) => !timed.momentary.has(family));
    if (families.length === 0) return null;
    const ends = this.#says(
      first - REACH,
      first,
      (at) => timed.at(this.statement.words, at)?.roles.has('ends') ?? false,
    );
    if (!words.elapsing.has(before)) return ends ? null : { families, way: 'lasted', low, high };
    return ends ? { families, way: 'over', low, high } : null;
  }
}

/** Days before publication from which on what is dated is background. */
const RECENT = 45;

function isLongAgo(statement: Statement, reader: CompareReader): boolean {
  const written = readDay(statement.article.published);
  if (written === null) return false;
  const days = statement.dates.flatMap(({ value }) => readDay(firstDay(nearestYear(value, written))) ?? []);
  return days.some((day) => toDays(written) - toDays(day) > RECENT) && saidDays(statement, reader).length < 2;
}

/** The first day of a month or a year, where no day is said. */
const firstDay = (value: string): string =>
  /^\d{4}-\d\d$/u.test(value) ? `${value}-28` : /^\d{4}$/u.test(value) ? `${value}-12-31` : value;

/** The lengths and ways an article tells of its story's events. */
export function stretchesIn(
  statements: readonly Statement[],
  sceneOf: ReadonlyMap<Statement, Scene>,
  reader: CompareReader,
): Stretch[] {
  const grounds = groundsOf(statements);
  const found = statements
    .filter(({ role }) => role !== 'caption')
    .flatMap((statement) => {
      const reading = new StretchReader(statement, familiesOfStory(statement.article, reader), reader);
      return lengthsOf(statement, reader).flatMap(({ figure, dimension, low, high }): Stretch[] => {
        if (figure.earlier || isLongAgo(statement, reader)) return [];
        const seed = reading.seedOf(figure, dimension, low, high);
        if (seed === null) return [];
        const { label, ...mark } = labelled(statement, figure);
        return [{ ...seed, statement, scene: sceneOf.get(statement)!, mark, label, grounds, siblings: [] }];
      });
    });
  return found.map((one) => ({
    ...one,
    siblings: found.filter((other) => isOfOneThing(one, other)).map(({ low, high }) => [low, high] as const),
  }));
}

const wayOf = (way: StretchWay): string => (way === 'over' ? 'lasted' : way);

const isOfOneThing = (a: Stretch, b: Stretch): boolean =>
  wayOf(a.way) === wayOf(b.way) && a.families.some((family) => b.families.includes(family));

/** How much larger one of two lengths may be: news rounds them. */
const ROUND = 1.2;

const liesApart = (
  [low, high]: readonly [number, number],
  [least, most]: readonly [number, number],
): boolean => low > most * ROUND || least > high * ROUND;

/** Whether two tell one thing of one event at lengths that cannot both be. */
export function isAsLongOtherwise(a: Stretch, b: Stretch, reader: CompareReader): boolean {
  const [left, right] = [a.statement, b.statement];
  if (left === right || !isOfOneThing(a, b) || !liesApart([a.low, a.high], [b.low, b.high])) return false;
  if (!areOfOneStory(a, b, reader)) return false;
  if (left.article.id === right.article.id) return !isSameVoice(left, right, reader);
  return (
    b.siblings.every((one) => liesApart(one, [a.low, a.high])) &&
    a.siblings.every((one) => liesApart(one, [b.low, b.high]))
  );
}

const QUESTIONS: Readonly<Record<StretchWay, string>> = {
  ...{ lasted: 'how-long-of', over: 'how-long-of', response: 'how-soon', far: 'how-far-of' },
};

/** A question of lengths of one thing. */
export function draftStretches(stretches: readonly Stretch[]): Draft {
  const ordered = [...stretches].sort(
    (a, b) => byPlace(a.statement, b.statement) || a.mark.start - b.mark.start,
  );
  const values = grouped(ordered, ({ low, high }) => `${low}/${high}`);
  const positions = [...values.values()]
    .sort((a, b) => a[0]!.low - b[0]!.low || a[0]!.high - b[0]!.high)
    .map((group) => ({
      label: group[0]!.label,
      evidence: group.map(({ statement, mark }) => evidenceOf(statement, mark)),
    }));
  const families = [...new Set(ordered.flatMap((one) => one.families))].sort().join(' ');
  const about = `stretch ${wayOf(ordered[0]!.way)} ${families}`;
  return {
    ...{ kind: 'number', severity: 'medium', group: about, about, positions },
    question: {
      key: QUESTIONS[ordered[0]!.way],
      data: { values: positions.map(({ label }) => label).join(' · ') },
    },
    reasons: [{ key: 'one-measure', data: {} }],
  };
}

export function stretchesWithin(stretches: readonly Stretch[], reader: CompareReader): Draft[] {
  const body = stretches.filter(({ statement }) => statement.role === 'body');
  const edges = body.flatMap((a, at) =>
    body.slice(at + 1).flatMap((b) => (isAsLongOtherwise(a, b, reader) ? [[a, b] as const] : [])),
  );
  return joined(edges).map(draftStretches);
}

export const keysOfStretch = (one: Stretch, reader: CompareReader): string[] =>
  one.families.flatMap((family) =>
    storyKeysOf(one, reader).map((stem) => `${wayOf(one.way)} ${family}|${stem}`),
  );

export const signatureOfStretch = (one: Stretch, reader: CompareReader): string =>
  [
    ...[one.way, one.families.join(' '), one.low, one.high, one.siblings.join(' '), one.grounds.join('+')],
    ...[storyKeysOf(one, reader).join(' '), one.statement.article.published ?? '', one.statement.folded],
  ].join('|');
