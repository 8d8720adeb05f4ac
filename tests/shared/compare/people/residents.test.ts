import { describe, expect, it } from 'vitest';
import { asked, askedBetween } from '../told/told';

const CAMP = 'وقالت وزارة الهجرة إن النازحين في مخيم الزيتون سيعودون قبل الشتاء.';

describe('who lives in a camp', () => {
  it('displaced people to one voice, families of fighters to another', () => {
    expect(
      asked('residents', [CAMP, 'وقال قائد الدرك سامر الحكيم إن مخيم الزيتون يضم عائلات مقاتلي التنظيم.']),
    ).toEqual([['medium', 'النازحين', 'عائلات مقاتلي']]);
    expect(
      askedBetween(
        'residents',
        ['عودة سكان مخيم الزيتون', CAMP],
        ['مخيم الزيتون يفرغ', 'وأعلنت قيادة الدرك أن المحتجزين في مخيم الزيتون سيعودون قبل الشتاء.'],
      ),
    ).toEqual(['medium']);
  });

  it('one voice that lists them, another camp, and no camp are none', () => {
    expect(
      asked('residents', [CAMP, 'وقالت وزارة الهجرة إن في مخيم الزيتون عائلات مقاتلي التنظيم أيضاً.']),
    ).toEqual([]);
    expect(
      asked('residents', [CAMP, 'وقال قائد الدرك سامر الحكيم إن مخيم الرمانة يضم عائلات مقاتلي التنظيم.']),
    ).toEqual([]);
    expect(
      asked('residents', [
        'وقالت وزارة الهجرة إن النازحين في مدينة الرمانة سيعودون.',
        'وقال قائد الدرك سامر الحكيم إن مدينة الرمانة استقبلت مهاجرين.',
      ]),
    ).toEqual([]);
  });
});
