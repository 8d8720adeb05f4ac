import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../shared/arabic/date-parts';
import { formatMoments, resolveMoment, yearFromText } from '../../../shared/arabic/resolve-dates';

const moment = (fields: Partial<Moment>): Moment => ({
  year: null,
  month: null,
  day: null,
  shift: null,
  ...fields,
});
const written = { year: 2024, month: 3, day: 10 };
const inMonth = (month: number, by: -1 | 0 | 1, day: number | null = null) =>
  moment({ month, day, shift: { unit: 'month', by } });

describe('dates said in relation to the day of writing', () => {
  it('take the nearest month of that name before or after it', () => {
    expect(resolveMoment(inMonth(1, -1), written).year).toBe(2024);
    expect(resolveMoment(inMonth(3, -1), written).year).toBe(2023);
    expect(resolveMoment(inMonth(11, -1), written).year).toBe(2023);
    expect(resolveMoment(inMonth(11, 1), written).year).toBe(2024);
    expect(resolveMoment(inMonth(2, 1), written).year).toBe(2025);
    expect(resolveMoment(moment({ month: 9, shift: { unit: 'year', by: -1 } }), written).year).toBe(2023);
  });

  it('stay open where the day of writing is not known, or the day could not be', () => {
    expect(resolveMoment(inMonth(1, -1), null).year).toBeNull();
    expect(resolveMoment(inMonth(2, 1, 29), { year: 2024, month: 3, day: 1 }).year).toBeNull();
    expect(resolveMoment(moment({ month: 5 }), written).year).toBeNull();
  });

  it('never lie on the wrong side of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(-1, 1),
        (month, now, by) => {
          const { year } = resolveMoment(inMonth(month, by as -1 | 1), { year: 2024, month: now, day: 1 });
          const distance = (year! - 2024) * 12 + month - now;
          expect(distance * by).toBeGreaterThan(0);
          expect(Math.abs(distance)).toBeLessThanOrEqual(12);
        },
      ),
    );
  });

  it('take the year of the same months named elsewhere, if only one is', () => {
    const [from, to] = [moment({ month: 1 }), moment({ month: 6 })];
    const named = (year: number, last = 6) => ({
      from: moment({ year, month: 1 }),
      to: moment({ year, month: last }),
    });
    expect(yearFromText(from, to, [named(2021), named(2022, 5)])).toBe(2021);
    expect(yearFromText(from, to, [named(2021), named(2022)])).toBeNull();
    expect(yearFromText(from, to, [])).toBeNull();
  });

  it('are written as EDTF, save those of the Hijri year', () => {
    expect(formatMoments(moment({ year: 2020, month: 2 }), null)).toBe('2020-02');
    expect(formatMoments(moment({ year: 2020 }), moment({ year: 2021 }))).toBe('2020/2021');
    expect(formatMoments(moment({ day: 3, hijri: true }), null)).toBeNull();
  });
});
