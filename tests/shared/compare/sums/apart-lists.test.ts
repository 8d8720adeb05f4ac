import { describe, expect, it } from 'vitest';
import { listedApart } from '../../../../shared/compare/sums/apart-lists';
import { factsOf, reader } from '../articles';

const told = (text: readonly string[]) => {
  const { figures } = factsOf(text);
  return figures.flatMap((_, at) => listedApart(at, figures, reader) ?? []);
};

describe('parts told in another sentence than their whole', () => {
  it.each([
    [['قُتل 17 شخصاً في اشتباكات البلدة.', 'وأوضح المدير أن القتلى 9 من الوادي و8 من الجبل.'], 17],
    [
      ['بلغت النفقات 196 مليون دينار.', 'وتتوزع النفقات على 140 مليوناً للتشغيل و52 مليوناً للاستثمار.'],
      196_000_000,
    ],
  ] as const)('the whole is the one of the same noun: %s', (text, total) => {
    expect(told(text)[0]?.total.figure.low).toBe(total);
  });

  it.each([
    [['قُتل 17 شخصاً في اشتباكات البلدة.', 'ومن بين القتلى 9 من الوادي و3 من الجبل.']],
    [['قُتل 17 شخصاً في اشتباكات البلدة.', 'وكان الجرحى 9 من الوادي و3 من الجبل.']],
  ])('some of them, or others, make no whole: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
