/** Dates that pull against each other: one picture dated twice, a weekday that was another, a window that is not as long. */

import { readDay, toDays, weekdayOf } from '../../arabic/edtf';
import type { Span } from '../../arabic/fold';
import { grouped } from '../../log/group';
import { ordersOfDated } from '../across';
import { Buckets } from '../buckets';
import { byPlace, type Draft, evidenceOf } from '../draft';
import { joined } from '../joined';
import type { CompareReader } from '../reader';
import type { Statement } from '../statements';
import { jaccardOf, sharedOf, stemsOf } from '../stems';
import { draftTwo } from '../told/attributions';
import { nearestYear } from './said-days';
import { datesMeet, lengthOf } from './times';

const textOf = ({ article }: Statement, { start, end }: Span): string => article.text.slice(start, end);

const matters = new WeakMap<Statement, ReadonlySet<string>>();

/** Stems that say what happened, without months and figures. */
function matterOf(statement: Statement): ReadonlySet<string> {
  const known = matters.get(statement);
  if (known) return known;
  const inDate = (offset: number): boolean =>
    statement.dates.some(({ start, end }) => offset >= start && offset < end);
  const matter = new Set(stemsOf(statement.words.filter(({ start }) => !inDate(start))));
  matters.set(statement, matter);
  return matter;
}

/** Whether both tell a figure of something, and not the same: two times of one count are its course, not one event. */
function isCourse(a: Statement, b: Statement, reader: CompareReader): boolean {
  if ([a, b].some(({ words }) => words.some(({ key }) => reader.words.announcing.has(key)))) return true;
  const [left, right] = [a, b].map(({ figures }) => figures.filter(({ slot }) => slot !== ''));
  if (left!.length === 0 || right!.length === 0) return false;
  return !left!.some((one) => right!.some(({ low, high }) => one.low === low && one.high === high));
}

const ALIKE = 0.7;
const LEAST = 4;

/** Whether two statements tell one thing in nearly the same words, but with dates that cannot be one. */
export function areDatedTwice(a: Statement, b: Statement, reader: CompareReader): boolean {
  const [left, right] = [a.dates.at(-1), b.dates.at(-1)];
  if (a.dates.length !== 1 || b.dates.length !== 1 || !left || !right || datesMeet(left.value, right.value))
    return false;
  if (isCourse(a, b, reader)) return false;
  const [mine, theirs] = [matterOf(a), matterOf(b)];
  return mine.size >= LEAST && theirs.size >= LEAST && jaccardOf(mine, theirs) >= ALIKE;
}

/** Dates a question names; its positions hold them all. */
const NAMED = 4;

/** One question of statements that tell one thing with several dates, however many there are. */
export function draftDated(group: readonly Statement[]): Draft {
  const byDate = grouped([...group].sort(byPlace), ({ dates }) => dates[0]!.value);
  const positions = [...byDate.values()].map((told) => ({
    label: textOf(told[0]!, told[0]!.dates[0]!),
    evidence: told.map((statement) => evidenceOf(statement, statement.dates[0])),
  }));
  const picture = group.some(({ role }) => role === 'caption');
  const about = [...byDate.keys()].sort().join(' ');
  const [a = '', ...others] = positions.slice(0, NAMED).map(({ label }) => label);
  return {
    ...{ kind: 'date', severity: picture ? 'medium' : 'high', group: `date ${about}`, about, positions },
    question: { key: picture ? 'picture-dated-twice' : 'dated-twice', data: { a, b: others.join(' · ') } },
    reasons: [{ key: 'nearly-same-words', data: {} }],
  };
}

/** What one article dates twice. Of very many dated statements each meets those next to it in what they tell. */
function datedWithin(statements: readonly Statement[], reader: CompareReader): Draft[] {
  const told = new Buckets<Statement>();
  for (const statement of statements)
    if (statement.dates.length === 1) told.add('', statement.folded, statement, ordersOfDated(statement));
  const edges = [...told.pairsOf('')].flatMap(([{ facts: left }, { facts: right }]) => {
    const [[a], [b]] = [[...left], [...right]];
    return a && b && areDatedTwice(a, b, reader) ? [[a, b] as const] : [];
  });
  return joined(edges).map(draftDated);
}

/** Days from publication within which a date without a year is of the year it is nearest in. */
const NEAR_DAYS = 60;

/** A day in full, or one without a year that can only be of the days around its publication. */
function dayMeant({ article }: Statement, value: string): ReturnType<typeof readDay> {
  const written = readDay(article.published);
  const day = readDay(nearestYear(value, written));
  if (day === null || !value.startsWith('XXXX')) return day;
  return written !== null && Math.abs(toDays(day) - toDays(written)) <= NEAR_DAYS ? day : null;
}

/** `الأربعاء 12 تشرين الثاني 2025`: was it? */
function wrongWeekdays(statement: Statement, reader: CompareReader): Draft[] {
  const { calendar } = reader.grammar.mentions;
  return statement.dates.flatMap((date) => {
    const day = dayMeant(statement, date.value);
    if (day === null) return [];
    const near = statement.words.filter(({ start, end }) => start >= date.start - 12 && end <= date.end);
    const named = near
      .map((word) => ({ word, said: calendar.weekday(word.key) }))
      .filter(({ said }) => said !== null);
    const last = named.at(-1);
    if (last === undefined || last.said === weekdayOf(day)) return [];
    const real = String(weekdayOf(day));
    const data = { weekday: textOf(statement, last.word), date: textOf(statement, date), real };
    return [
      {
        ...{ kind: 'date', severity: 'medium', group: `date ${date.value}`, about: `weekday ${date.value}` },
        question: { key: 'weekday', data },
        reasons: [{ key: 'calendar-says', data: { real } }],
        positions: [{ label: data.weekday, evidence: [evidenceOf(statement, last.word, date)] }],
      } satisfies Draft,
    ];
  });
}

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };

interface Window extends Span {
  readonly days: number;
}

/** `خلال شهر`, `خلال عشرة أيام`, `الشهر الماضي`: how long a window is said to be. */
function windowsIn(statement: Statement, reader: CompareReader): Window[] {
  const { words } = statement;
  return words.flatMap((word, at) => {
    if (!reader.words.windows.has(word.key.replace(/^[وفب]/u, ''))) return [];
    for (let next = at + 1; next <= at + 3 && next < words.length; next++) {
      const unit = reader.units.startingAt(words, next)?.value ?? '';
      const days = DAYS[unit];
      if (days === undefined) continue;
      const figure = statement.figures.find(
        ({ start, end }) => start >= word.start && end <= words[next]!.end,
      );
      const count = figure && figure.low === figure.high ? figure.low : next === at + 1 ? 1 : null;
      return count === null ? [] : [{ start: word.start, end: words[next]!.end, days: days * count }];
    }
    return [];
  });
}

const SLACK = 0.2;
const WINDOW_REACH = 4;

/** A window said in words and the same window said in dates. */
function wrongWindows(statements: readonly Statement[], reader: CompareReader): Draft[] {
  const dated = statements.flatMap((statement) =>
    statement.dates.flatMap((date) => {
      const days = lengthOf(date.value);
      return days === null ? [] : [{ statement, date, days }];
    }),
  );
  return dated.flatMap(({ statement, date, days }) => {
    for (const other of statements) {
      if (other === statement || Math.abs(other.block - statement.block) > WINDOW_REACH) continue;
      if (sharedOf(other.stemSet, statement.stemSet).length < 2) continue;
      for (const lapse of windowsIn(other, reader)) {
        if (Math.abs(lapse.days - days) <= SLACK * lapse.days) continue;
        if (days > lapse.days * 2 || days < lapse.days / 2) continue;
        return [
          draftTwo({
            kind: 'date',
            severity: 'low',
            about: `window ${date.value}`,
            question: {
              key: 'window',
              data: { window: textOf(other, lapse), date: textOf(statement, date), days: String(days) },
            },
            reasons: [{ key: 'days-between', data: { days: String(days) } }],
            a: [other, lapse],
            b: [statement, date],
          }),
        ];
      }
    }
    return [];
  });
}

export function datesWithin(statements: readonly Statement[], reader: CompareReader): Draft[] {
  return [
    ...datedWithin(statements, reader),
    ...statements.flatMap((statement) => wrongWeekdays(statement, reader)),
    ...wrongWindows(statements, reader),
  ];
}
