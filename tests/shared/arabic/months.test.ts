import { describe, expect, it } from 'vitest';
import { hijriMonthOf, monthOf } from '../../../shared/arabic/months';

describe('names of months', () => {
  it.each([
    [1, ['كانون الثاني', 'يناير', 'جانفي', 'January', 'janvier']],
    [4, ['نيسان', 'أبريل', 'إبريل', 'ابريل', 'أفريل']],
    [7, ['تموز', 'يوليو', 'يوليوز', 'جويلية']],
    [8, ['آب', 'أغسطس', 'اغسطس', 'غشت', 'أوت', 'août']],
    [11, ['تشرين الثاني', 'نوفمبر', 'نونبر', 'NOV']],
    [12, ['كانون الأول', 'كانون الاول', 'ديسمبر', 'دجنبر', 'décembre']],
  ])('knows month %i by its name in every region', (month, names) => {
    for (const name of names) expect([name, monthOf(name)]).toEqual([name, month]);
  });

  it('overlooks harakat, tatweel and runs of spaces', () => {
    expect(monthOf(' تِشـــرين\u00a0 الثاني ')).toBe(11);
    expect(hijriMonthOf('رَمَضَان')).toBe(9);
  });

  it('tells the Hijri year from the Gregorian', () => {
    expect(hijriMonthOf('ربيع الأول')).toBe(3);
    expect(hijriMonthOf('ذي الحجة')).toBe(12);
    expect(monthOf('رمضان')).toBeNull();
    expect(hijriMonthOf('يناير')).toBeNull();
  });

  it('knows no month by half a name, by nothing, or by a name every object has', () => {
    for (const name of ['تشرين', 'كانون', '', ' ', 'constructor', '\ud800'])
      expect([name, monthOf(name)]).toEqual([name, null]);
  });
});
