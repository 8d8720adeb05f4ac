import { describe, expect, it } from 'vitest';
import { cutPassage } from '../../../../renderer/features/tensions/passage-pieces';

const quote = 'قتل 44 شخصاً بينهم 13 طفلاً';
const spanOf = (words: string): { start: number; end: number } => {
  const start = 100 + quote.indexOf(words);
  return { start, end: start + words.length };
};

describe('cutPassage', () => {
  it('cuts out what was compared, in order, and loses nothing', () => {
    const pieces = cutPassage({ quote, start: 100, marks: [spanOf('13'), spanOf('44')] });
    expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['44', '13']);
    expect(pieces.map(({ text }) => text).join('')).toBe(quote);
    for (const { start, text } of pieces) expect(quote.slice(start, start + text.length)).toBe(text);
  });

  it('marks that overlap or reach over the end are left out', () => {
    const marks = [spanOf('44'), spanOf('44'), { start: 120, end: 999 }];
    expect(cutPassage({ quote, start: 100, marks }).filter(({ marked }) => marked)).toHaveLength(1);
  });

  it('leaves out what stands far away, unless every word counts', () => {
    const far = 'كلمة '.repeat(100);
    const claim = { quote: `${far}44 ${far}`, start: 0, marks: [{ start: far.length, end: far.length + 2 }] };
    const [before, , after] = cutPassage(claim);
    expect(before!.text).toMatch(/^…كلمة/u);
    expect(after!.text).toMatch(/كلمة…$/u);
    expect(before!.text.length + after!.text.length).toBeLessThan(440);
    expect(before!.start + before!.text.length).toBe(far.length);
    expect(
      cutPassage(claim, true)
        .map(({ text }) => text)
        .join(''),
    ).toBe(claim.quote);
  });
});
