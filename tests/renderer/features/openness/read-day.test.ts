import { expect, it } from 'vitest';
import { dayHere, readDay } from '../../../../renderer/features/openness/read-day';

it('a day in words or digits, or as the record holds it', () => {
  expect(readDay('٥ آذار ٢٠٢٦')).toBe('2026-03-05');
  expect(readDay('2026-03-05')).toBe('2026-03-05');
  expect(readDay(' 2026-03 ')).toBe('2026-03');
  expect(readDay('2026-03-0X')).toBe('2026-03-0X');
  expect(readDay('2026-03-05~')).toBe('2026-03-05~');
  expect(readDay('')).toBeNull();
  expect(readDay('last week')).toBeNull();
  expect(readDay('2026-13-01')).toBeNull();
});

it('no day that cannot be, uncertain or not', () => {
  for (const typed of [
    '2026-13?',
    '2026-02-39?',
    '2026-02-30~',
    '2026-00~',
    '2026-1X',
    '2026-02-XX?',
    '2026-04-3X',
  ]) {
    const can = typed === '2026-02-XX?' || typed === '2026-04-3X';
    expect(readDay(typed), typed).toBe(can ? typed : null);
  }
  expect(readDay('2026-02-4X')).toBeNull();
});

it('the day it is here', () => {
  expect(dayHere(new Date(2026, 2, 5, 23, 59))).toBe('2026-03-05');
});
