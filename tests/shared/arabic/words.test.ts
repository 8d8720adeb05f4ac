import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../shared/arabic/words';
import { cutSpans, hostileTexts } from './scans';

const keys = (text: string): string[] => cutWords(text).map(({ key }) => key);

describe('cutting a text into words', () => {
  it('keeps harakat, tatweel and joiners inside their word', () => {
    const text = 'كَتَبَ الـتـلميذُ می\u200cروم';
    expect(cutSpans(text, cutWords(text))).toEqual(['كَتَبَ', 'الـتـلميذُ', 'می\u200cروم']);
  });

  it('reads digits of all three sets as figures, marks as marks', () => {
    expect(keys('١٢٫٥٪ و۳۰-40')).toEqual(['12', '.', '5', '%', 'و', '30', '-', '40']);
    expect(cutWords('أ1,').map(({ kind }) => kind)).toEqual(['word', 'digits', 'mark']);
  });

  it('is not broken apart by what cannot be seen', () => {
    expect(keys('قت\u200fيل 1\u200f2')).toEqual(['قتيل', '12']);
  });

  it('knows which words stand right at the one before', () => {
    expect(cutWords('بـ15 قتيلا').map(({ spaced }) => spaced)).toEqual([true, false, true]);
  });

  it('keeps an emoji with what modifies it, and gives nothing for nothing', () => {
    const text = 'نار ❤️ 👍';
    expect(cutSpans(text, cutWords(text))).toEqual(['نار', '❤️', '👍']);
    expect(cutWords('')).toEqual([]);
    expect(cutWords(' \u200f\n')).toEqual([]);
  });

  it('cuts a stretch alone, with places in the whole text', () => {
    const text = 'سطر أول\nسطر ثان';
    expect(cutSpans(text, cutWords(text, 8, 12))).toEqual(['سطر']);
  });

  it('covers the text in order without overlap, leaving out only space and unseen marks', () => {
    const unit = fc.constantFrom(
      ...'اب١2، \n',
      'ُ',
      'ـ',
      '\u200c',
      '\u200b',
      '𐎠',
      '👍',
      '\ufe0f',
      '\ud800',
      '\udc00',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        let last = 0;
        for (const { start, end } of cutWords(text)) {
          expect(text.slice(last, start)).toMatch(/^[\s\u200b-\u200d\ufe0f]*$/u);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        expect(text.slice(last)).toMatch(/^[\s\u200b-\u200d\ufe0f]*$/u);
      }),
    );
  });

  it('takes texts made to be hard', () => {
    for (const text of hostileTexts) expect(cutWords(text).at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
  });
});
