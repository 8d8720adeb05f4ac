import { describe, expect, test } from 'vitest';
import { type FigurePassage, toPoint, toPoints } from '../../../../renderer/features/tensions/figure-points';

const said = (quote: string, more: Partial<FigurePassage> = {}): FigurePassage => ({
  key: quote,
  article: 'a',
  quote,
  marks: null,
  speaker: 'البلدية',
  outlet: 'صحيفة أولى',
  published: '2024-05-12',
  ...more,
});

describe('the figure a passage gives', () => {
  test('has its bound, what is counted and who says it; without a date of its own it has the article’s', () => {
    expect(toPoint(said('أكثر من 40 ألف نازح في المخيم'))).toMatchObject({
      low: 40_000,
      bound: 'at-least',
      source: 'البلدية',
      date: '2024-05-12',
      dated: false,
    });
  });

  test('is true of the date the passage says', () => {
    expect(toPoint(said('بلغ عدد المقيمين 43 ألفاً في عام 2019'))).toMatchObject({
      low: 43_000,
      date: '2019',
      dated: true,
    });
  });

  test('is the one that was compared, where a passage has several', () => {
    const quote = 'قُتل 44 شخصاً، 13 في الشمال';
    const at = quote.indexOf('13');
    expect(toPoint(said(quote, { marks: [{ start: at, end: at + 2 }] }))?.low).toBe(13);
    expect(toPoint(said('لا رقم هنا'))).toBeNull();
  });

  test('is none where the only number says how long', () => {
    expect(toPoint(said('الخيمة كانت تستقبل المعزين منذ يومين'))).toBeNull();
    expect(toPoint(said('قُتل 44 شخصاً خلال 60 يوماً'))?.low).toBe(44);
    expect(toPoint(said('خلال 60 يوماً قُتل 44 شخصاً'))?.low).toBe(44);
  });

  test('has no date that belongs to another figure of the same passage', () => {
    const quote = 'انخفض العدد من 70 ألف شخص في 2019 إلى 30 ألفاً';
    const at = quote.indexOf('30');
    const later = toPoint(said(quote, { marks: [{ start: at, end: at + 2 }], published: null }));
    expect(later).toMatchObject({ low: 30_000, date: null });
    expect(toPoint(said(quote))).toMatchObject({ low: 70_000, date: '2019' });
  });

  test('said again by the same source is one point', () => {
    const twice = [said('قُتل 9 أشخاص'), said('قُتل 9 أشخاص في الغارة'), said('قُتل 12 شخصاً')];
    expect(toPoints(twice).map(({ low }) => low)).toEqual([9, 12]);
  });

  test('are of one kind of count where the passages count several', () => {
    const several = [
      said('احترقت خمس سفن'),
      said('أتى الحريق على ثلاث سفن و12 منزلاً'),
      said('تضرر 20 منزلاً وسبع سفن', { speaker: 'الأهالي' }),
      said('أصيب ستة أشخاص'),
    ];
    expect(toPoints(several).map(({ low }) => low)).toEqual([5, 3, 7]);
  });
});
