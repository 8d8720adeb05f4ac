/**
 * Clock times, parts of the day and days that a statement tells an event of: `وقعت الغارة عند الحادية عشرة ليلاً`,
 * `اندلعت الاشتباكات يوم الأحد`. Each is tied to the word it stands by: an event, or a verb of beginning, ending,
 * lasting, calling or arriving; a time beside anything else (a speech, a journey) is nobody's here.
 */
import type { ClockTime } from '../../arabic/clock';
import { readDay, toDays } from '../../arabic/edtf';
import type { Span } from '../../arabic/fold';
import { grouped } from '../../log/group';
import { type Construct, constructAt } from '../features/construct';
import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';
import type { Scene } from '../story/events';
import { groundsOf } from '../story/one-story';
import { familiesOfStory } from '../story/story-events';
import { dayNumber, type Moment, wholeDay } from './moments';
import { toCome } from './said-days';
import { type ToldTime, toldTimes } from './told-times';
import { type Phase, tieOf } from './when-ties';

export interface WhenFact {
  readonly statement: Statement;
  readonly scene: Scene;
  /** What it is the time of: families of events; empty for something only a noun names. */
  readonly families: readonly string[];
  /** That noun. */
  readonly head: Construct | null;
  readonly phase: Phase;
  /** Whether a word of beginning or ending says so; else the time merely stands by the event. */
  readonly sure: boolean;
  readonly planned: boolean;
  readonly moment: Moment;
  readonly mark: Span;
  readonly label: string;
  /** Places its article opens on. */
  readonly grounds: readonly string[];
  /** All times its article gives the same: an article that gives several is asked about none it shares. */
  readonly siblings: readonly Moment[];
}

/** Days before its publication from which on a time is background. */
const RECENT = 45;

function momentOf({ clock, day }: ToldTime): Moment {
  return {
    day: day?.value ?? null,
    weekday: day?.weekday ?? null,
    options: clock === null ? wholeDay : midnights(clock.options),
    kind: clock?.kind ?? 'day',
    about: clock?.about ?? false,
    zone: clock?.zone ?? '',
  };
}

/** Midnight of a day is its beginning for some and its end for others. */
const midnights = (options: Moment['options']): Moment['options'] =>
  options.flatMap(([low, high]) =>
    low === 1440 && high === 1440 ? [[0, 0] as const, [1440, 1440] as const] : [[low, high] as const],
  );

function isRecent({ article }: Statement, moment: Moment): boolean {
  const [printed, day] = [readDay(article.published), dayNumber(moment)];
  return printed === null || day === null || toDays(printed) - day <= RECENT;
}

/** Whether the day named is behind that of publication. */
function isAhead({ article }: Statement, { day }: ToldTime): boolean {
  const [printed, named] = [readDay(article.published), readDay(day?.value)];
  return printed !== null && named !== null && toDays(named) > toDays(printed);
}

/** Until after an hour, or at least until then: the end may be later. */
function lasting(moment: Moment, bound: ClockTime['bound']): Moment {
  const open = bound === 'after' ? LONG : 60;
  return { ...moment, options: moment.options.map(([low, high]) => [low, high + open] as const) };
}

const LONG = 600;

function factsOf(statement: Statement, scene: Scene, reader: CompareReader): WhenFact[] {
  const main = familiesOfStory(statement.article, reader);
  const wished =
    findAll(reader.planned, statement.words).length > 0 ||
    statement.words.some(({ key }) => reader.timed.expected.has(key.replace(/^[وف](?=\p{L}{3})/u, '')));
  return toldTimes(statement, reader).flatMap((time): WhenFact[] => {
    const tie = tieOf(statement, time, main, reader);
    if (tie === null) return [];
    const { families, phase, sure } = tie;
    const planned = (tie.planned || wished || isAhead(statement, time)) && !families.includes('curfew');
    const day = planned && time.day ? toCome(time.day, statement.article.published) : time.day;
    const plain = momentOf({ ...time, day });
    if (!isRecent(statement, plain)) return [];
    const until = time.clock?.edge === 'until';
    const moment = until ? lasting(plain, time.clock!.bound) : plain;
    const mark = { start: statement.words[time.from]!.start, end: statement.words[time.next - 1]!.end };
    const head = tie.head === null ? null : constructAt(statement.words, tie.head);
    const label = statement.article.text.slice(mark.start, mark.end);
    return [
      {
        statement,
        scene,
        families,
        head,
        phase,
        sure,
        planned,
        moment,
        mark,
        label,
        grounds: [],
        siblings: [],
      },
    ];
  });
}

/** The times an article tells, each with all it gives the same event. */
export function whensIn(
  statements: readonly Statement[],
  sceneOf: ReadonlyMap<Statement, Scene>,
  reader: CompareReader,
): WhenFact[] {
  const facts = statements
    .filter(({ role }) => role !== 'caption')
    .flatMap((one) => factsOf(one, sceneOf.get(one)!, reader));
  const same = grouped(
    facts.flatMap((fact) => namesOfWhen(fact).map((name) => ({ name, fact }))),
    ({ name }) => name,
  );
  const grounds = groundsOf(statements);
  return facts.map((fact) => {
    const all = namesOfWhen(fact)
      .flatMap((name) => same.get(name)!.map((one) => one.fact.moment))
      .filter(({ kind }) => fact.moment.kind !== 'hour' || kind === 'hour');
    return { ...fact, grounds, siblings: [...new Set(all)] };
  });
}

/** What a time is of, as words: facts without one in common are never compared. */
export const namesOfWhen = ({ families, head, phase, planned }: WhenFact): string[] =>
  [...families, ...(head === null ? [] : [`=${head.stem}`])].map(
    (name) => `${planned ? 'plan' : ''} ${phase === 'report' ? 'start' : phase} ${name}`,
  );
