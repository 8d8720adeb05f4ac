import { describe, expect, it } from 'vitest';
import {
  make,
  readDayAndMonth,
  readDayNumber,
  readMonthName,
  readNumeric,
  readShift,
  readYearAfter,
} from '../../../shared/arabic/date-parts';
import { reader, scanOf } from './scans';

const { calendar } = reader;

describe('parts of dates', () => {
  it.each([
    ['2025/05/27', 2025, 5, 27],
    ['21-04-2016', 2016, 4, 21],
    ['٢١-٠٤-٢٠١٦', 2016, 4, 21],
    ['12/5/24', 2024, 5, 12],
    ['2 / 5 / 2015', 2015, 5, 2],
    ['04/22/2016', 2016, 4, 22],
  ])('a day in digits: %s', (text, year, month, day) => {
    expect(readNumeric(scanOf(text), 0)?.moment).toMatchObject({ year, month, day });
  });

  it.each(['31/02/2024', '1.2.3.4', '12/13', '10-15', '45/67/2024'])('is no day: %s', (text) => {
    expect(readNumeric(scanOf(text), 0)).toBeNull();
  });

  it('two figures are a day only where something says so', () => {
    expect(readDayAndMonth(scanOf('يوم 22/4'), calendar, 1)?.moment).toMatchObject({ month: 4, day: 22 });
    expect(readDayAndMonth(scanOf('نحو 3/4'), calendar, 1)).toBeNull();
  });

  it.each([
    ['نوفمبر (تشرين الثاني)', 11, 5],
    ['نيسان/إبريل', 4, 3],
    ['أيار', 5, 1],
    ['أيار (يونيو)', 5, 1],
  ])('a month with its other name: %s', (text, month, next) => {
    expect(readMonthName(scanOf(text), calendar, 0)).toMatchObject({ month, next });
  });

  it.each([
    ['2024', 2024],
    ['من عام 2017', 2017],
    ['، 2015', 2015],
    ['، ألف وتسعمئة وواحد', 1901],
  ])('a year after a month: %s', (text, year) => {
    expect(readYearAfter(scanOf(text), calendar, 0)?.year).toBe(year);
  });

  it.each([
    ['الماضي', { unit: 'month', by: -1 }],
    ['المقبل', { unit: 'month', by: 1 }],
    ['من العام الجاري', { unit: 'year', by: 0 }],
    ['من هذا العام', { unit: 'year', by: 0 }],
  ])('a year or month said from the day of writing: %s', (text, shift) => {
    expect(readShift(scanOf(text), calendar, 0)?.shift).toEqual(shift);
  });

  it('a day of the month is between 1 and 31, in digits or words', () => {
    expect(readDayNumber(scanOf('31'), 0)?.day).toBe(31);
    expect(readDayNumber(scanOf('الحادي عشر'), 0)?.day).toBe(11);
    expect(readDayNumber(scanOf('32'), 0)).toBeNull();
    expect(readDayNumber(scanOf('7.5'), 0)).toBeNull();
  });

  it('no day is made that cannot be', () => {
    expect(make({ year: 2023, month: 2, day: 29 })).toBeNull();
    expect(make({ year: null, month: 2, day: 29 })).toMatchObject({ month: 2, day: 29 });
  });
});
