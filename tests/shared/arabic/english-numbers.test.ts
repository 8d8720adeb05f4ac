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

  it.each(['one of them left', 'nobody was at home', 'a hundred years'])('are not: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('count the noun behind them', () => {
    const text = 'eleven hours later';
    const [mention] = findMentions(text);
    expect(text.slice(mention!.counted!.start, mention!.counted!.end)).toBe('hours');
  });
});
