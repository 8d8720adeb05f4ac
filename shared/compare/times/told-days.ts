/** On which days something is told to be so, and on which it was printed, counted in days. */
import { daysIn, readDay, toDays } from '../../arabic/edtf';
import type { CompareReader } from '../reader';
import type { Statement } from '../statements';
import { daysOf } from '../story/events';
import { saidDays } from './said-days';

/** The day an article was printed on; null where it is not known. */
export function printedOn({ article }: Statement): number | null {
  const printed = readDay(article.published);
  return printed === null ? null : toDays(printed);
}

/** The days a stretch of a statement names, with the dates of all of it. */
export function toldDays(statement: Statement, reader: CompareReader, from: number, to: number): number[] {
  const { words } = statement;
  const [first, last] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  return saidDays(statement, reader).flatMap(({ value, start, end, bare }) => {
    const day = readDay(value);
    return day === null || (bare && (start < first || end > last)) ? [] : [toDays(day)];
  });
}

/** The last day that the dates of a statement may mean, years and months at their ends; null where none has a year. */
export function lastDayTold(statement: Statement): number | null {
  const ends = daysOf(statement).flatMap((value) => {
    const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(value) ?? [];
    if (year === undefined) return [];
    const [y, m] = [Number(year), Number(month ?? 12)];
    return [toDays({ year: y, month: m, day: day === undefined ? daysIn(m, y) : Number(day) })];
  });
  return ends.length === 0 ? null : Math.max(...ends);
}
