/** The times of a statement: hours and parts of the day, each with the day beside it, and days that stand alone. */
import { type ClockTime, readClock } from '../../arabic/clock';
import type { Span } from '../../arabic/fold';
import type { CompareReader } from '../reader';
import type { Statement } from '../statements';
import { type SaidDay, saidDays } from './said-days';

/** A time with the words of the statement it stands in. */
export interface ToldTime {
  readonly from: number;
  readonly next: number;
  readonly clock: ClockTime | null;
  readonly day: SaidDay | null;
}

const BESIDE = 4;

function wordsOf({ words }: Statement, span: Span): { readonly from: number; readonly next: number } {
  const from = words.findIndex(({ end }) => end > span.start);
  let next = Math.max(from, 0);
  while (next < words.length && words[next]!.start < span.end) next++;
  return { from, next };
}

/** Whether a time of day and a day stand beside each other, with nothing but little words between them. */
function isBeside(statement: Statement, clock: ClockTime, day: { from: number; next: number }): boolean {
  const [first, last] = clock.from <= day.from ? [clock.next, day.from] : [day.next, clock.from];
  if (last - first > BESIDE) return false;
  return statement.words
    .slice(first, last)
    .every(
      ({ key, kind }) =>
        key.length <= 3 || kind === 'mark' || /^[وفبل]?(?:يوم|ليله|الموافق|الساعه|ساعه)$/u.test(key),
    );
}

/** Clock times with the day beside each, two times of day told of one hour as one, and days that stand alone. */
export function toldTimes(statement: Statement, reader: CompareReader): ToldTime[] {
  const { clock, calendar } = reader.grammar.mentions;
  const days = saidDays(statement, reader).map((day) => ({ day, ...wordsOf(statement, day) }));
  const used = new Set<SaidDay>();
  const clocks = oneHour(readClock(statement.words, clock, calendar)).map((time): ToldTime => {
    const near = days.filter((day) => !used.has(day.day) && isBeside(statement, time, day));
    const beside = near.find(({ from }) => from >= time.next) ?? near.at(-1);
    if (beside) used.add(beside.day);
    return {
      from: Math.min(time.from, beside?.from ?? time.from),
      next: Math.max(time.next, beside?.next ?? time.next),
      clock: time,
      day: beside?.day ?? null,
    };
  });
  const alone = days
    .filter(({ day, from }) => !used.has(day) && from >= 0)
    .map(({ day, from, next }): ToldTime => ({ from, next, clock: null, day }));
  return [...clocks, ...alone].sort((a, b) => a.from - b.from);
}

/** `فجر الأحد عند الثالثة`: the part of the day says which of two hours is meant. */
function oneHour(times: readonly ClockTime[]): ClockTime[] {
  const one: ClockTime[] = [];
  for (const time of times) {
    const before = one.at(-1);
    const close = before !== undefined && time.from - before.next <= BESIDE;
    const [hour, part] = before?.kind === 'hour' ? [before, time] : [time, before];
    if (!close || !part || hour.kind !== 'hour' || part.kind !== 'part' || hour.edge !== part.edge) {
      one.push(time);
      continue;
    }
    const [from, to] = part.options[0]!;
    const inside = hour.options.filter(([low, high]) => low <= to && high >= from);
    one[one.length - 1] = {
      ...hour,
      options: inside.length > 0 ? inside : hour.options,
      ...{ from: before.from, at: before.at, next: time.next },
    };
  }
  return one;
}
