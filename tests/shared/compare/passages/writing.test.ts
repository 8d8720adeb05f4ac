import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasVowels, isOnlyWriting, vowelsClash } from '../../../../shared/compare/passages/writing';

describe('two texts of which only the writing differs', () => {
  it.each([
    ['بلغ 5 قتلى', 'بلغ ٥ قتلى.'],
    ['قال: نعم', 'قال نعم'],
    ['«قتل»', 'قتل'],
    ['جسر', 'جِسـر'],
    ['مئة', 'مئه'],
    ['3.5 ملايين', '٣٫٥ ملايين'],
    ['5 %', '٥٪'],
    ['−5 درجات', '-5 درجات'],
    ['قُتل', 'قُتِل'],
    ['كوفيد-19', 'كوفيد 19'],
    ['هل قتل؟', 'هل قتل ?'],
    ['بلغ 5، ثم 6', 'بلغ 5 ثم 6'],
    ['قتل في (5 مايو)', 'قتل في 5 مايو'],
  ])('%s / %s', (a, b) => {
    expect(isOnlyWriting(a, b)).toBe(true);
    expect(isOnlyWriting(b, a)).toBe(true);
  });

  it.each([
    ['5%', '5'],
    ['5%', '5‰'],
    ['-5 درجات', '5 درجات'],
    ['+5', '5'],
    ['≥5', '5'],
    ['$5', '5'],
    ['$5', '€5'],
    ['1,500', '1.500'],
    ['3.5', '3,5'],
    ['3.5', '35'],
    ['3.5 ملايين', '3 5 ملايين'],
    ['3,5', '3, 5'],
    ['12-15', '12 15'],
    ['10:30', '10.30'],
    ['1/2', '1 2'],
    ['5°', '5'],
    ['هل قتل؟', 'هل قتل.'],
    ['أكد؟ لا', 'أكد لا؟'],
    ['5% من 10', '5 من 10%'],
    ['قَتَلَ', 'قُتِلَ'],
    ['مُهاجِم', 'مُهاجَم'],
    ['قتل تسعة', 'قتل سبعة'],
  ])('%s and %s say two things', (a, b) => {
    expect(isOnlyWriting(a, b)).toBe(false);
    expect(isOnlyWriting(b, a)).toBe(false);
  });

  it('vowels of one letter contradict each other; where one text has none, nothing does', () => {
    expect(vowelsClash('قَتَلَ الجندي', 'قُتِلَ الجندي')).toBe(true);
    expect(vowelsClash('قتل', 'قُتِلَ')).toBe(false);
    expect(vowelsClash('قتَل', 'قُتل')).toBe(false);
    expect(vowelsClash('شهّد', 'شَهد')).toBe(false);
    // A hamza by itself is no letter of its own here, nor do its vowels count.
    expect(vowelsClash('جاءَ', 'جا')).toBe(false);
    expect([hasVowels('قُتل'), hasVowels('قتل')]).toEqual([true, false]);
  });

  it('a text against itself is never another, and neither order matters', () => {
    const text = fc.string({ unit: fc.constantFrom('ق', 'َ', 'ُ', '5', '-', '%', '.', ' ', 'ء', '؟', 'ـ') });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(isOnlyWriting(a, a)).toBe(true);
        expect(isOnlyWriting(a, b)).toBe(isOnlyWriting(b, a));
      }),
    );
  });
});
