import { describe, expect, it } from 'vitest';
import { readHijri, readHijriAlone } from '../../../shared/arabic/hijri-dates';
import { reader, scanOf } from './scans';

const { calendar } = reader;

/** Words a Hijri date without a day takes, or null. */
const alone = (text: string) => readHijriAlone(scanOf(text), calendar, 0)?.next ?? null;

describe('dates of the Hijri calendar', () => {
  it('are a day with its month, with or without a year', () => {
    const scan = scanOf('15 رمضان 1445');
    expect(readHijri(scan, calendar, 15, 0, 1)).toMatchObject({
      moment: { day: 15, month: null, year: null, hijri: true },
      start: 0,
      next: 3,
    });
    expect(readHijri(scanOf('15 رمضان'), calendar, 15, 0, 1)?.next).toBe(2);
    expect(readHijri(scanOf('15 أيار'), calendar, 15, 0, 1)).toBeNull();
  });

  it('are a month with a year, or a year with its sign', () => {
    expect(alone('رمضان 1452')).toBe(2);
    expect(alone('1447 هجرية')).toBe(2);
    expect(alone('عام 1446 هـ')).toBe(3);
  });

  it('are none without either', () => {
    expect(alone('رمضان كريم')).toBeNull();
    expect(alone('1447 زائرا')).toBeNull();
    expect(alone('عام 1946')).toBeNull();
  });
});
