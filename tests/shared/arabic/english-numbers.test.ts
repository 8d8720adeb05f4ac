import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../shared/arabic/mentions';

const read = (text: string) =>
  findMentions(text).map(({ start, end, value, type }) => [text.slice(start, end), value, type]);

describe('number words of English pages', () => {
  it.each([
    ['The fire burned for six hours', 'six', 6],
    ['twenty-five people were hurt', 'twenty-five', 25],
    ['Two hundred and ten prisoners left', 'Two hundred and ten', 210],
    ['three million doses', 'three million', 3_000_000],
    ['one hundred and two thousand seats', 'one hundred and two thousand', 102_000],
  ])('%s', (text, words, value) => {
    expect(read(text)).toEqual([[words, value, 'cardinal']]);
  });

  it.each([
    ['a budget of 196 trillion dinars', '196 trillion', 196e12],
    ['exports of 3.4 million barrels', '3.4 million', 3_400_000],
    ['a loan of $150bn', '150bn', 150e9],
    ['aid of $5m', '5m', 5e6],
    ['half a million people', 'half a million', 500_000],
    ['a dozen others', 'a dozen', 12],
    ['two dozen homes', 'two dozen', 24],
    ['a quarter of the crop', 'a quarter', 0.25],
    ['two-thirds of voters', 'two-thirds', 2 / 3],
    ['one person was killed', 'one', 1],
    ['a 72-hour pause', '72', 72],
  ])('%s', (text, words, value) => {
    expect(read(text)).toEqual([[words, value, expect.stringMatching(/cardinal|approximate/u)]]);
  });

  it.each([
    ['Inflation rose to 2.7 percent', '2.7 percent', 2.7],
    ['a fall of 12 per cent', '12 per cent', 12],
    ['only ten percent voted', 'ten percent', 10],
  ])('parts of a hundred: %s', (text, words, value) => {
    const [mention] = findMentions(text);
    expect([text.slice(mention!.start, mention!.end), mention!.value, mention!.percent]).toEqual([
      words,
      value,
      true,
    ]);
  });

  it.each([
    ['In 2020, a fire burned the camp', '2020'],
    ['A 2004 earthquake in the mountains', '2004'],
    ['the 2026 budget', '2026'],
  ])('years are dates: %s', (text, year) => {
    expect(read(text)).toEqual([[year, year, 'date']]);
  });

  it('metres are no millions, and four digits that count are no year', () => {
    expect(read('the 100m race')).not.toContainEqual([expect.anything(), 100e6, 'cardinal']);
    expect(read('a crowd of 2000 people')).toEqual([['2000', 2000, 'cardinal']]);
  });

  it.each([
    ['at least 23 people', 'at-least', false],
    ['more than 3,000 houses', 'at-least', true],
    ['fewer than ten boats', 'fewer-than', true],
    ['some 40 tents', 'about', false],
    ['up to 50 families', 'at-most', false],
    ['twelve or more', 'at-least', false],
  ])('with their bounds: %s', (text, bound, strict) => {
    const [mention] = findMentions(text);
    expect([mention!.bound, mention!.strict]).toEqual([bound, strict]);
  });

  it.each(['one of them left', 'nobody was at home', 'a hundred years'])('are not: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('count the noun behind them', () => {
    const text = 'eleven hours later';
    const [mention] = findMentions(text);
    expect(text.slice(mention!.counted!.start, mention!.counted!.end)).toBe('hours');
  });
});
