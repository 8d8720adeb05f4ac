/**
 * Which statements of an article tell of one event. News tells one after the other: a statement goes on with the
 * event before it until a subheading, another place, another day or a second strike begins a new one.
 */
import type { Place } from './places';
import { relate } from './places';
import { type CompareReader, findAll } from './reader';
import type { Statement } from './statements';
import { datesMeet } from './times';

export interface Frame {
  readonly index: number;
  readonly places: readonly Place[];
  readonly dates: readonly string[];
  readonly statements: readonly Statement[];
}

const AGAIN =
  /(?:^|\s)(?:غاره|ضربه|عمليه|هجوم|انفجار|حادث)\s(?:\S+\s)?(?:ثاني|ثانيه|اخري|اخر|جديده)(?:\s|$)/u;

interface Open {
  places: Place[];
  dates: string[];
  statements: Statement[];
}

const hasEvent = (statement: Statement, reader: CompareReader): boolean =>
  findAll(reader.events, statement.words).length > 0;

function begins(statement: Statement, open: Open, reader: CompareReader): boolean {
  if (!hasEvent(statement, reader)) return false;
  if (AGAIN.test(statement.words.map(({ key }) => key).join(' '))) return true;
  const days = statement.dates.filter(({ value }) => /-\d\d$/u.test(value)).map(({ value }) => value);
  if (days.length > 0 && open.statements.length > 0) {
    if (open.dates.length === 0 || !days.some((day) => open.dates.some((known) => datesMeet(day, known))))
      return true;
  }
  const own = statement.places.filter(({ state }) => !state);
  const known = open.places.filter(({ state }) => !state);
  return own.length > 0 && known.length > 0 && relate(own, known) === 'apart';
}

/** The frames of one article's body, in order. */
export function findFrames(statements: readonly Statement[], reader: CompareReader): Frame[] {
  const frames: Open[] = [];
  let open: Open = { places: [], dates: [], statements: [] };
  const start = (): void => {
    if (open.statements.length > 0) frames.push(open);
    open = { places: [], dates: [], statements: [] };
  };
  for (const statement of statements) {
    if (statement.role === 'subhead') start();
    if (statement.role !== 'body') continue;
    if (begins(statement, open, reader)) start();
    open.statements.push(statement);
    open.places.push(...statement.places);
    open.dates.push(...statement.dates.map(({ value }) => value));
  }
  start();
  return frames.map((frame, index) => ({ ...frame, index }));
}

/** The frame of each statement. */
export const frameOf = (frames: readonly Frame[]): ReadonlyMap<Statement, number> =>
  new Map(
    frames.flatMap(({ index, statements }) => statements.map((statement) => [statement, index] as const)),
  );
