import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../shared/arabic/phrases';
import { reader, scanOf } from './scans';

const { calendar } = reader;
const monthAt = (text: string, at = 0) => {
  const month = calendar.month(scanOf(text), at);
  return month && [month.value, month.next, month.sure];
};

describe('words of the calendar', () => {
  it.each([
    ['تِشرين الثاني 2020', [11, 2, true]],
    ['وكانون الأول', [12, 2, true]],
    ['ليناير', [1, 1, true]],
    ['آب', [8, 1, false]],
    ['مارس', [3, 1, false]],
    ['تشرين', null],
    ['رمضان', null],
    ['', null],
  ])('know the month of «%s»', (text, month) => {
    expect(monthAt(text)).toEqual(month);
  });

  it('tell August from a father by its madda, however it is encoded', () => {
    expect(monthAt('ا\u0653ب')).toEqual([8, 1, false]);
    expect(monthAt('أب')).toBeNull();
    expect(monthAt('الأب')).toBeNull();
  });

  it('know weekdays, under glued letters too', () => {
    expect(
      ['الإثنين', 'والثلاثاء', 'بالأحد', 'أحد', ''].map((word) => calendar.weekday(keyOf(word))),
    ).toEqual([1, 2, 7, null, null]);
  });

  it('know last, this and next', () => {
    expect(['الماضية', 'الجاري', 'المُقبل', 'الكبير'].map((word) => calendar.shift(keyOf(word)))).toEqual([
      -1,
      0,
      1,
      null,
    ]);
  });

  it('know decades and the Hijri months', () => {
    expect(calendar.decade(keyOf('وثمانينيات'))).toBe(80);
    expect(calendar.decade(keyOf('ثمانين'))).toBeNull();
    expect(calendar.hijriMonth(scanOf('ذي القعدة'), 0)).toMatchObject({ value: 11, next: 2 });
  });

  it('tell words with glued letters from plain ones', () => {
    expect([calendar.is('year', keyOf('وعام')), calendar.isPlain('year', keyOf('وعام'))]).toEqual([
      true,
      false,
    ]);
    expect([calendar.is('year', ''), calendar.isPlain('era', 'م')]).toEqual([false, true]);
  });
});
