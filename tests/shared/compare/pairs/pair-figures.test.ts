import { describe, expect, it } from 'vitest';
import { figuresIn, findFigures } from '../../../../shared/compare/pairs/pair-figures';

const differ = (a: string, b: string) =>
  findFigures(figuresIn(a), figuresIn(b))?.map(({ label }) => label) ?? null;

describe('figures of two headlines', () => {
  it.each([
    ['مقتل 9 عمال', 'مقتل 12 عاملاً', ['9', '12']],
    ['المهرجان يؤجل لعام 2020', 'المهرجان يؤجل لعام 2030', ['2020', '2030']],
    ['للمرة الثالثة', 'للمرة الرابعة', ['الثالثة', 'الرابعة']],
    ['مقتل 9 عمال وإصابة 20', 'مقتل 9 عمال وإصابة 30', ['20', '30']],
  ])('%s — %s', (a, b, labels) => {
    expect(differ(a, b)).toEqual(labels);
  });

  it.each([
    ['مقتل أكثر من 9 عمال', 'مقتل 12 عاملاً'],
    ['اجتماع في مارس 2016', 'اجتماع في 2016'],
    ['مقتل 9 عمال وإصابة 20', 'إصابة 20 عاملاً'],
    ['مقتل 9 عمال', 'مقتل عمال'],
  ])('can be one: %s — %s', (a, b) => {
    expect(differ(a, b)).toBeNull();
  });
});
