import { describe, expect, it } from 'vitest';
import { directionIn, exclude, figuresIn, rangeOf } from '../../../shared/compare/figures';
import { passageOf } from '../claims/passages';
import { reader } from './articles';

const figuresOf = (text: string) => {
  const passage = passageOf(text);
  return figuresIn({ passage, reader, from: 0, to: passage.words.length, dates: [] }, passage.mentions);
};
const only = (text: string) => figuresOf(text)[0]!;

describe('what a figure counts', () => {
  it('knows what was done, to whom, and where', () => {
    const figure = only('مقتل 12 شخصاً في بلدة عين الزهر');
    expect(figure).toMatchObject({ slot: 'killed', unit: 'person', low: 12, high: 12, part: false });
    expect(figure.places).toHaveLength(1);
  });

  it('each figure of a list has the place after it', () => {
    const [, first, second] = figuresOf('قتل 44 شخصاً، 13 في سوريا و31 في العراق');
    expect(first!.places[0]!.names).not.toEqual(second!.places[0]!.names);
  });

  it('children and leaders are a part of the whole', () => {
    expect(only('مقتل 3 أطفال').part).toBe(true);
    expect(figuresOf('مقتل 9 أشخاص بينهم 3 نساء')[1]!.part).toBe(true);
  });

  it('a dual before its names counts nothing', () => {
    expect(figuresOf('في مخيمي الزيتون والرمان')).toEqual([]);
  });

  it('figures that can be one number do not exclude each other', () => {
    expect(exclude(only('9 قتلى'), only('12 قتيلاً'))).toBe(true);
    expect(exclude(only('9 قتلى'), only('12 قتيلاً على الأقل'))).toBe(true);
    expect(exclude(only('12 قتيلاً'), only('أكثر من 9 قتلى'))).toBe(false);
    expect(exclude(only('نحو 100 قتيل'), only('104 قتلى'))).toBe(false);
    expect(exclude(only('40 ألف شخص'), only('أكثر من 40 ألف شخص'))).toBe(true);
  });

  it('vague figures and dates have no range', () => {
    const passage = passageOf('عدة قتلى في 5 أيار 2024');
    expect(passage.mentions.map(rangeOf)).toEqual(passage.mentions.map(() => null));
  });

  it('tells growing from shrinking', () => {
    const way = (text: string) => {
      const passage = passageOf(text);
      return directionIn(passage, reader, 0, passage.words.length);
    };
    expect([way('ارتفع العدد'), way('وانخفض العدد'), way('العدد')]).toEqual(['up', 'down', null]);
  });
});
