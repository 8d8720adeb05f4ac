import { describe, expect, it } from 'vitest';
import type { ComparedArticle } from '../../../../shared/compare/compared';
import { seriesOf } from '../../../../shared/compare/figures/figures-over-time';
import { TensionIndex } from '../../../../shared/compare/tension-index';
import { articleOf } from '../articles';

const camp = (count: string, year: number, id: string) =>
  articleOf([`بلغ عدد النازحين ${count} شخص في مخيم الزيتون عام ${year}.`], { id });
const articles = [camp('70 ألف', 2019, 'a'), camp('أكثر من 43 ألف', 2024, 'b'), camp('30 ألف', 2025, 'c')];

function figuresOverTime(articles: readonly ComparedArticle[]) {
  const index = new TensionIndex();
  for (const article of articles) index.addArticle(article);
  index.settle();
  return index.figures();
}

describe('one figure over time', () => {
  it('points are by date, with bounds as open ends', () => {
    const [series] = figuresOverTime(articles);
    expect(series!.slot).toBe('people');
    expect(series!.points.map(({ date, low, high }) => [date, low, high])).toEqual([
      ['2019', 70_000, 70_000],
      ['2024', 43_000, null],
      ['2025', 30_000, 30_000],
    ]);
  });

  it('the order of articles makes no difference', () => {
    expect(figuresOverTime([...articles].reverse())[0]!.points).toEqual(figuresOverTime(articles)[0]!.points);
  });

  it('a figure told once is no series', () => {
    expect(figuresOverTime(articles.slice(0, 1))).toEqual([]);
    expect(seriesOf([])).toEqual([]);
  });

  it('a nearer or wider description of the same place is the same series; two places are two', () => {
    const at = (count: string, place: string, id: string) =>
      articleOf([`بلغ عدد النازحين ${count} شخص في ${place} عام 202${id.length}.`], { id });
    const series = figuresOverTime([
      at('70 ألف', 'مخيم الزيتون', 'a'),
      at('60 ألف', 'مخيم الزيتون في بلدة الرامة', 'bb'),
      at('50 ألف', 'مخيم السدر', 'ccc'),
      at('40 ألف', 'مخيم السدر', 'dddd'),
    ]);
    expect(series.map(({ points }) => points.map(({ article }) => article))).toEqual([
      ['a', 'bb'],
      ['ccc', 'dddd'],
    ]);
    expect(series[0]!.scope.join(' ')).not.toContain('الرامة');
  });

  it('a total of two towns is drawn in neither town’s chart', () => {
    const at = (count: string, place: string, id: string) =>
      articleOf([`وقالت هيئة الإسعاف إن ${count} قتلوا في ${place}.`], {
        id,
        published: `2024-05-0${id.length}`,
      });
    const series = figuresOverTime([
      at('9 أشخاص', 'بلدة كفرنور', 'a'),
      at('30 شخصاً', 'بلدة كفرنور وبلدة دير الورد', 'bb'),
      at('11 شخصاً', 'بلدة كفرنور', 'ccc'),
      at('35 شخصاً', 'بلدة دير الورد وبلدة كفرنور', 'dddd'),
    ]);
    expect(series.map(({ points }) => points.map(({ article }) => article)).sort()).toEqual([
      ['a', 'ccc'],
      ['bb', 'dddd'],
    ]);
  });

  it('a figure that many outlets print of one voice is one point', () => {
    const same = Array.from({ length: 40 }, (_, n) =>
      articleOf(['قالت الوزارة إن عدد النازحين بلغ 70 ألف شخص في مخيم الزيتون عام 2019.'], {
        id: `s${n}`,
        outlet: `outlet ${n}`,
      }),
    );
    const [series] = figuresOverTime([...same, camp('30 ألف', 2025, 'c')]);
    expect(series!.points).toHaveLength(2);
  });

  it('things of two nouns are two series', () => {
    const told = (text: string, id: string) => articleOf([text], { id, published: '2024-05-01', outlet: id });
    const series = figuresOverTime([
      told('أتى الحريق على ثلاث سفن في بلدة عين الزهر، ودمر الحريق في بلدة عين الزهر 20 منزلاً.', 'a'),
      told('احترقت خمس سفن في بلدة عين الزهر، ودمر الحريق في بلدة عين الزهر 30 منزلاً.', 'b'),
    ]);
    expect(series.map(({ points }) => points.map(({ low }) => low))).toEqual([
      [20, 30],
      [3, 5],
    ]);
  });
});
