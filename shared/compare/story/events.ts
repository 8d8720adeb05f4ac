/**
 * Which statements of an article tell of one event. News tells one after the other: a statement goes on with the
 * event before it until a subheading, another place, another day or a second strike begins a new one.
 */
import { type Place, relate } from '../places/place-relation';
import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';
import { datesMeet } from '../times/times';

export interface Frame {
  readonly index: number;
  readonly places: readonly Place[];
  readonly dates: readonly string[];
  readonly statements: readonly Statement[];
}

interface Open {
  places: Place[];
  dates: string[];
  statements: Statement[];
}

/** `غارة ثانية`, `هجوم جوي آخر`: another one than was told of. */
const isAnother = ({ words }: Statement, { words: lists }: CompareReader): boolean =>
  words.some(
    ({ key }, at) =>
      lists.strikes.has(key) && [1, 2].some((ahead) => lists.anew.has(words[at + ahead]?.key ?? '')),
  );

const hasEvent = (statement: Statement, reader: CompareReader): boolean =>
  findAll(reader.events, statement.words).length > 0;

/** A stretch that began or ends on a day does not say when something happened: `منذ 26 تشرين الأول`. */
const STRETCH = /(?:^|\s)[وف]?(?:منذ|حتى|لغايه|لغاية|بحلول|قبل|بعد)\s+(?:يوم\s+)?$/u;

/** The dates a statement gives for what it tells. */
export const daysOf = ({ article, dates }: Statement): string[] =>
  dates
    .filter(({ start }) => !STRETCH.test(article.text.slice(Math.max(0, start - 16), start)))
    .map(({ value }) => value);

function begins(statement: Statement, open: Open, reader: CompareReader): boolean {
  if (!hasEvent(statement, reader)) return false;
  if (isAnother(statement, reader)) return true;
  const days = daysOf(statement).filter((value) => /-\d\d$/u.test(value));
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
    open.dates.push(...daysOf(statement));
  }
  start();
  return frames.map((frame, index) => ({ ...frame, index }));
}

/** The frame of each statement. */
export const frameOf = (frames: readonly Frame[]): ReadonlyMap<Statement, number> =>
  new Map(
    frames.flatMap(({ index, statements }) => statements.map((statement) => [statement, index] as const)),
  );

/** Where and when a statement is about: what it says itself, else what was last said of its event. */
export interface Scene {
  readonly places: readonly Place[];
  readonly dates: readonly string[];
}

const local = (places: readonly Place[]): Place[] => places.filter(({ state }) => !state);

/** Whether a statement goes on in the same sentence of one voice. */
export function ofOneSentence(a: Statement, b: Statement | undefined): boolean {
  if (b === undefined || a.block !== b.block || a.speaker !== b.speaker) return false;
  return a.passage.sentences.some(
    ({ from, to }) => a.from >= from && a.from < to && b.from >= from && b.from < to,
  );
}

/** Paragraphs that open an event. */
const LEAD = 2;

/**
 * Where a frame is until it says so: what the article's head names, else its first paragraphs. Later ones may be about
 * somewhere else.
 */
function placesAtStart({ index, statements }: Frame, head: readonly Place[]): readonly Place[] {
  if (index === 0 && head.length > 0) return head;
  const { block } = statements[0]!;
  const named = statements
    .filter((statement) => statement.block - block < LEAD)
    .map(({ places }) => local(places))
    .find((some) => some.length > 0);
  return named ?? head;
}

/** The scenes of one frame, in order. @param head places the article's head names */
function scenesIn(frame: Frame, head: readonly Place[]): Scene[] {
  const named = frame.statements.map(({ places }) => local(places));
  let places = placesAtStart(frame, head);
  let dates: readonly string[] = [];
  return frame.statements.map((statement, at) => {
    // A sentence may name its place behind what it tells: `قتل 9 وأصيب 20 في بلدة …`.
    const next =
      named[at]!.length === 0 && ofOneSentence(statement, frame.statements[at + 1]) ? named[at + 1]! : [];
    const own = named[at]!.length > 0 ? named[at]! : next;
    if (own.length > 0) places = own;
    const days = daysOf(statement);
    if (days.length > 0) dates = days;
    return { places, dates };
  });
}

/** The scene of every statement; that of the head's lines is their own, else that of the article's first event. */
export function scenesOf(
  statements: readonly Statement[],
  frames: readonly Frame[],
): ReadonlyMap<Statement, Scene> {
  const lines = statements.filter(({ role }) => role === 'title' || role === 'subtitle');
  const head = lines.flatMap(({ places }) => local(places));
  const scenes = new Map<Statement, Scene>();
  for (const frame of frames) {
    const found = scenesIn(frame, head);
    for (const [at, statement] of frame.statements.entries()) scenes.set(statement, found[at]!);
  }
  const first = frames[0] === undefined ? undefined : scenes.get(frames[0].statements[0]!);
  for (const statement of statements) {
    if (scenes.has(statement)) continue;
    const own = local(statement.places);
    const isHead = lines.includes(statement);
    const places = own.length > 0 || !isHead ? own : (first?.places ?? []);
    scenes.set(statement, { places, dates: daysOf(statement) });
  }
  return scenes;
}
