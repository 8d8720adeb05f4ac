import { describe, expect, it } from 'vitest';
import { withDenials } from '../../../../shared/compare/states/denial-cues';
import { reader, statementsOf } from '../articles';

const quotes = (text: string): string[] => statementsOf([text]).map(({ quote }) => quote);

describe('a denial with the word that denies', () => {
  it.each([
    ['وقال القائد إن دافع العصابة مالي، نافياً أن تكون لها مطالب أخرى.', /نافياً أن تكون لها مطالب/u],
    ['ونفى المتحدث باسم الوزارة أن تكون القوات دخلت البلدة.', /نفى .*أن تكون القوات دخلت/u],
    ['وأكد مدير المعبر أنه مفتوح، نافياً وقوع أي اشتباكات في محيطه.', /نافياً وقوع/u],
    ['ونفت الشركة يوم الاثنين أن يكون المصنع قد أغلق.', /نفت .*أن يكون المصنع/u],
  ])('is one quote: %s', (text, shown) => {
    expect(quotes(text).some((quote) => shown.test(quote))).toBe(true);
  });

  it('the day it was denied on is not that of what is denied', () => {
    const [denied] = statementsOf(['ونفت الشركة يوم 3 مارس 2025 أن يكون المصنع قد أغلق في أبريل 2024.']);
    expect(denied!.dates.map(({ value }) => value)).toEqual(['2024-04']);
  });

  it('leaves what is affirmed, and what an editor marked, as it is', () => {
    const text = 'وأكد المتحدث أن القوات دخلت البلدة.';
    const [{ passage, start, end }] = statementsOf([text]) as [ReturnType<typeof statementsOf>[number]];
    expect(withDenials([{ start, end, claim: null, cue: 'اكد' }], passage, reader)).toEqual([
      { start, end, claim: null, cue: 'اكد' },
    ]);
    expect(withDenials([{ start, end, claim: 'c1', cue: 'نفى' }], passage, reader)[0]!.start).toBe(start);
  });
});
