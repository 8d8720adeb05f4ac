/** On which days something is told to be so, and on which it was printed, counted in days. */
import { readDay, toDays } from '../arabic/edtf';
import type { CompareReader } from './reader';
import { saidDays } from './said-days';
import type { Statement } from './statements';

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
