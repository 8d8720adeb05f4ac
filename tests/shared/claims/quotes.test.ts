import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../shared/arabic/words';
import { findQuotes, isQuoteMark, quoteOfWords } from '../../../shared/claims/quotes';

/** What stands inside each quotation. */
const quoted = (text: string): string[] => {
  const words = cutWords(text);
  return findQuotes(words).map(({ from, to }) => text.slice(words[from]!.start, words[to - 1]!.end));
};

describe('quotations', () => {
  it.each([
    ['قالت «الجسر آمن» ومضت', ['الجسر آمن']],
    ['قالت "الجسر آمن" ومضت', ['الجسر آمن']],
    ['قالت “الجسر آمن” ومضت', ['الجسر آمن']],
    ['قالت ”الجسر آمن“ ومضت', ['الجسر آمن']],
    ['قالت “الجسر آمن" ومضت', ['الجسر آمن']],
    ['بـ"الجسر الجديد" و«النفق»', ['الجسر الجديد', 'النفق']],
    ['قالت «الجَسْرُ آمِنٌ» ومضت', ['الجَسْرُ آمِنٌ']],
    ['قالت «رأيت «النفق» أمس» ومضت', ['رأيت «النفق» أمس', 'النفق']],
  ])('are found whatever marks they are written with: %s', (text, found) => {
    expect(quoted(text)).toEqual(found);
  });

  it('left open are believed after a colon, where a paragraph goes on to be said; stray marks are not', () => {
    expect(quoted('وقالت: «لم يدخل أحد إلى المستودع')).toEqual(['لم يدخل أحد إلى المستودع']);
    expect(quoted('لم يدخل «أحد إلى المستودع أمس')).toEqual([]);
    expect(quoted('لم يدخل أحد» إلى المستودع')).toEqual([]);
    expect(quoted('«»')).toEqual([]);
    expect(quoted('')).toEqual([]);
  });

  it('of any text are not empty, lie inside it and are nested or apart, and each word knows the longest around it', () => {
    const pieces = fc.constantFrom('«', '»', '"', '“', '”', ' ', ':', 'قال', 'و', '.', '\ud800', '\u0651');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const words = cutWords(parts.join(''));
        const quotes = findQuotes(words);
        const of = quoteOfWords(words, quotes);
        expect(of).toHaveLength(words.length);
        for (const { from, to } of quotes) {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(words.length);
          expect(isQuoteMark(words[from - 1])).toBe(true);
          for (const other of quotes) {
            const apart = other.to <= from || to <= other.from;
            const nested = (other.from <= from && to <= other.to) || (from <= other.from && other.to <= to);
            expect(apart || nested).toBe(true);
          }
        }
        words.forEach((_, at) => {
          const around = quotes.filter(({ from, to }) => from <= at && at < to);
          const longest = Math.max(0, ...around.map(({ from, to }) => to - from));
          const known = quotes[of[at]!];
          expect(known ? known.to - known.from : 0).toBe(longest);
        });
      }),
      { numRuns: 200 },
    );
  });
});
