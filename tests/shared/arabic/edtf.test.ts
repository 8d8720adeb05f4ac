import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysIn,
  exists,
  formatInterval,
  formatPoint,
  fromDays,
  readDay,
  toDays,
  weekdayOf,
} from '../../../shared/arabic/edtf';

describe('dates as EDTF', () => {
  it('writes what the text leaves open as X', () => {
    expect(formatPoint({ year: 2024, month: 1, day: null })).toBe('2024-01');
    expect(formatPoint({ year: null, month: 4, day: 1 })).toBe('XXXX-04-01');
    expect(formatPoint({ year: null, month: null, day: 22 })).toBe('XXXX-XX-22');
    expect(formatPoint({ year: null, month: null, day: null, vagueYear: '198X' })).toBe('198X');
    expect(formatInterval({ year: 2023, month: 12, day: null }, { year: 2024, month: 2, day: null })).toBe(
      '2023-12/2024-02',
    );
  });

  it('knows the days of each month, leap years by the Gregorian rule', () => {
    expect([2023, 2024, 1900, 2000, null].map((year) => daysIn(2, year))).toEqual([28, 29, 28, 29, 29]);
    expect(exists({ year: 2023, month: 2, day: 29 })).toBe(false);
    expect(exists({ year: null, month: 2, day: 29 })).toBe(true);
    expect(exists({ year: 2023, month: 13, day: null })).toBe(false);
    expect(exists({ year: null, month: null, day: 32 })).toBe(false);
  });

  it('reads only a full day that can be', () => {
    expect(readDay('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
    for (const other of [
      '2023-02-29',
      '2024-02',
      'XXXX-02-01',
      '2024-2-9',
      '٢٠٢٤-٠٢-٠١',
      '2024-02-01T10:00',
      '',
      null,
      undefined,
    ]) {
      expect(readDay(other)).toBeNull();
    }
  });

  it('counts days as the calendar of the platform does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (days) => {
        const point = fromDays(days);
        const date = new Date(days * 86_400_000);
        expect([point.year, point.month, point.day]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(toDays(point)).toBe(days);
        expect(weekdayOf(point)).toBe(((date.getUTCDay() + 6) % 7) + 1);
        if (point.year! >= 0 && point.year! < 10_000) expect(readDay(formatPoint(point))).toEqual(point);
      }),
    );
  });
});
