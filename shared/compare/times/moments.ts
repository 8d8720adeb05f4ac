/**
 * When something is said to have been: a day as far as it is known, and what part of it. Two moments that cannot be
 * one lie apart by some minutes; what is left open decides nothing.
 */

import type { Minutes } from '../../arabic/clock';
import { readDay, toDays } from '../../arabic/edtf';

export interface Moment {
  /** EDTF of the day as far as it is said; null where only a time of day is. */
  readonly day: string | null;
  /** 1 for Monday to 7 where a weekday is named. */
  readonly weekday: number | null;
  /** Minutes after that day's midnight it can be; one stretch, or one of two. */
  readonly options: readonly Minutes[];
  readonly kind: 'hour' | 'part' | 'day';
  readonly about: boolean;
  /** The time of another place; empty for that on the spot. */
  readonly zone: string;
}

const DAY = 1440;
/** A night's small hours are often told as of the day before. */
const INTO_NIGHT = 180;

/** A whole day. */
export const wholeDay: readonly Minutes[] = [[0, DAY + INTO_NIGHT]];

const SLACK = { hour: 5, about: 30, part: 15, day: 0 } as const;

const slackOf = ({ kind, about }: Moment): number => SLACK[kind === 'hour' && about ? 'about' : kind];

/** Days since a fixed one, where the day is said in full. */
export function dayNumber({ day }: Moment): number | null {
  const point = readDay(day);
  return point && toDays(point);
}

/** How far two stretches lie apart; 0 where they meet. */
const between = ([a, b]: Minutes, [c, d]: Minutes): number => Math.max(0, c - b, a - d);

/** Whole days from the first to the second that are possible; null where any day is. */
function shiftsOf(a: Moment, b: Moment): readonly number[] | null {
  const [left, right] = [dayNumber(a), dayNumber(b)];
  if (left !== null && right !== null) return [right - left];
  const partly = daysApart(a, b);
  if (partly !== null) return [partly];
  return null;
}

/** Days from a day without a year to another, and from weekday to weekday: as few as can be. */
function daysApart(a: Moment, b: Moment): number | null {
  const [left, right] = [a.day, b.day].map((day) => /^(?:\d{4}|XXXX)-(\d\d)-(\d\d)$/u.exec(day ?? ''));
  if (left && right) {
    const at = ([, month, day]: readonly string[]): number =>
      toDays({ year: 2001, month: Number(month), day: Number(day) });
    const days = at(right) - at(left);
    return Math.abs(days) > 182 ? days - Math.sign(days) * 365 : days;
  }
  if (a.weekday === null || b.weekday === null) return null;
  const days = (b.weekday - a.weekday + 7) % 7;
  return days > 3 ? days - 7 : days;
}

/**
 * Minutes two moments lie apart beyond what both leave open.
 * @param lag minutes the second may be later than the first and still fit
 */
export function gapOf(a: Moment, b: Moment, lag = 0): number {
  if (a.zone !== b.zone) return 0;
  const known = shiftsOf(a, b);
  if (known === null && (a.kind === 'day' || b.kind === 'day')) return 0;
  const shifts = known ?? [-1, 0, 1];
  const slack = slackOf(a) + slackOf(b);
  let least = Number.POSITIVE_INFINITY;
  for (const shift of shifts)
    for (const [low, high] of a.options)
      for (const [from, to] of b.options)
        least = Math.min(least, between([low, high + lag], [from + shift * DAY, to + shift * DAY]));
  return Math.max(0, least - slack);
}

/** Whether one day is called two days of the week. */
export const isNamedOtherwise = (a: Moment, b: Moment): boolean =>
  a.day !== null && a.day === b.day && a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday;

/** Whether both name a day, and not one. */
export function areOtherDays(a: Moment, b: Moment): boolean {
  const shifts = shiftsOf(a, b);
  return shifts !== null && !shifts.includes(0);
}
