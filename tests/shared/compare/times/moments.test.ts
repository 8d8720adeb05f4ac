import { describe, expect, it } from 'vitest';
import {
  areOtherDays,
  dayNumber,
  gapOf,
  type Moment,
  wholeDay,
} from '../../../../shared/compare/times/moments';

const at = (hour: number, more: Partial<Moment> = {}): Moment => ({
  ...{ day: null, weekday: null, options: [[hour * 60, hour * 60]], kind: 'hour', about: false, zone: '' },
  ...more,
});
const day = (value: string, weekday: number | null = null): Moment =>
  at(0, { day: value, weekday, options: wholeDay, kind: 'day' });

describe('moments', () => {
  it('hours of no day are as near as the clock has them', () => {
    expect(gapOf(at(23), at(1))).toBe(110);
    expect(gapOf(at(23), at(23))).toBe(0);
    expect(gapOf(at(23, { about: true }), at(1, { about: true }))).toBe(60);
  });

  it('with their days they are as far apart as they are', () => {
    const [a, b] = [at(23, { day: '2025-03-10' }), at(1, { day: '2025-03-10' })];
    expect(gapOf(a, b)).toBe(22 * 60 - 10);
    expect(gapOf(a, at(1, { day: '2025-03-11' }))).toBe(110);
    expect(areOtherDays(a, b)).toBe(false);
  });

  it('days lie apart where the night between them does not join them', () => {
    expect(gapOf(day('2025-03-10'), day('2025-03-11'))).toBe(0);
    expect(gapOf(day('2025-03-10'), day('2025-03-12'))).toBeGreaterThan(0);
    expect(gapOf(day('2025-03-10'), at(9, { day: '2025-03-11' }))).toBeGreaterThan(0);
    expect(areOtherDays(day('2025-03-10'), day('2025-03-12'))).toBe(true);
  });

  it('a year left open and a weekday alone are compared as far as they go', () => {
    expect(areOtherDays(day('XXXX-12-30'), day('2025-01-02'))).toBe(true);
    expect(areOtherDays(at(9, { weekday: 7 }), at(9, { weekday: 1 }))).toBe(true);
    expect(areOtherDays(at(9, { weekday: 7 }), at(9))).toBe(false);
    expect(dayNumber(day('XXXX-12-30'))).toBeNull();
  });

  it('what is left open decides nothing: a day without an hour, the time of another place', () => {
    expect(gapOf(day('2025-03-10'), at(9))).toBe(0);
    expect(gapOf(at(9), at(14, { zone: 'gmt' }))).toBe(0);
  });

  it('a lag lets the second come later, not earlier', () => {
    expect(gapOf(at(14), at(14.5), 40)).toBe(0);
    expect(gapOf(at(14.5), at(14), 40)).toBe(20);
  });
});
