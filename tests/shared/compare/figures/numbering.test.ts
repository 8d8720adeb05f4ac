import { describe, expect, it } from 'vitest';
import { isNumbering } from '../../../../shared/compare/figures/numbering';
import { findTensions } from '../../../../shared/compare/find-tensions';
import { passageOf } from '../../claims/passages';
import { articleOf, reader } from '../articles';

const numbersOf = (text: string): string[] => {
  const passage = passageOf(text);
  return passage.mentions
    .filter((mention) => isNumbering(passage, reader, mention))
    .map(({ start, end }) => text.slice(start, end));
};

describe('numbers that only number a name', () => {
  it.each([
    ['غارات على مدينة اللوز ليلة 5', '5'],
    ['ليلة 5 من القصف على مدينة اللوز', '5'],
    ['مقتل أشخاص في بلدة اللوز (12)', '12'],
    ['مقتل أشخاص في بلدة اللوز 15', '15'],
    ['نقلت «سهرة الميناء 9» عن شهود إصابة ثلاثة', '9'],
  ])('%s', (text, number) => {
    expect(numbersOf(text)).toEqual([number]);
  });

  it.each([
    'ارتفاع عدد القتلى في بلدة اللوز إلى 15',
    'عدد قتلى انفجار الميناء 15',
    'بلغت حصيلة الغارة على اللوز 15',
    'مقتل 15',
    'قتلى الانفجار: 15',
    'إصابة 12 في اللوز',
    'عدد القتلى (15)',
    'سقط من القتلى (15)',
    'قُتل يوم الأحد 12 شخصاً',
    'انتشل الدفاع المدني 12 من تحت الأنقاض',
  ])('a figure of an event is none: %s', (text) => {
    expect(numbersOf(text)).toEqual([]);
  });

  it('many titles that are numbered are no question', () => {
    const told = Array.from({ length: 12 }, (_, n) =>
      articleOf([`قتل 3 أشخاص في بلدة اللوز، بحسب صحيفة ${n}.`], {
        ...{ id: `a${n}`, published: '2024-05-01', title: `مقتل أشخاص في بلدة اللوز ليلة ${n}` },
      }),
    );
    const bracketed = told.map((article, n) =>
      articleOf([`قتل 3 أشخاص في بلدة اللوز، وفق ما نقلت صحيفة ${n} عن شهود.`], {
        ...{ id: article.id, published: '2024-05-01', title: `مقتل أشخاص في بلدة اللوز (${n})` },
      }),
    );
    expect(findTensions(told).tensions).toEqual([]);
    expect(findTensions(bracketed).tensions).toEqual([]);
  });

  it('nouns that announce a figure are measures', () => {
    const { announcing } = reader.words;
    expect(['عدد', 'نسبه', 'وعدد', 'مدينه'].map((key) => announcing.has(key))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
