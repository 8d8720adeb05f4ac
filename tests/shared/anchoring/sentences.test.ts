import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAt } from '../../../shared/anchoring/sentences';

const sentenceWith = (text: string, words: string): string => {
  const { start, end } = sentenceAt(text, text.indexOf(words), { start: 0, end: text.length });
  return text.slice(start, end);
};

describe('the sentence at a place', () => {
  it('ends with Arabic and Latin stops, and with the block', () => {
    const text = 'هل فُتح الجسر؟ لم يُفتح بعد، قال الحارس. وسيُفتح غداً';
    expect(sentenceWith(text, 'الجسر')).toBe('هل فُتح الجسر؟');
    expect(sentenceWith(text, 'بعد')).toBe('لم يُفتح بعد، قال الحارس.');
    expect(sentenceWith(text, 'غداً')).toBe('وسيُفتح غداً');
    expect(sentenceWith('It rained. Nobody came! Why?', 'Nobody')).toBe('Nobody came!');
  });

  it('goes on after figures, initials, titles and a stop in the middle of a clause', () => {
    expect(sentenceWith('بلغ 3.5 مليون. انتهى', 'مليون')).toBe('بلغ 3.5 مليون.');
    expect(sentenceWith('قال د. سامر إنه غادر. ثم عاد', 'سامر')).toBe('قال د. سامر إنه غادر.');
    expect(sentenceWith('Then Dr. Haddad left. He waved.', 'Haddad')).toBe('Then Dr. Haddad left.');
    expect(sentenceWith('“Where?” he asked. Nobody knew.', 'asked')).toBe('“Where?” he asked.');
  });

  it('keeps guillemets at its edges only with their partners', () => {
    const text = 'قال المدير: «أُغلق الطريق. سيُفتح لاحقاً». ثم غادر.';
    expect(sentenceWith(text, 'سيُفتح')).toBe('سيُفتح لاحقاً');
    const speech = '«أُغلق الطريق. سيُفتح لاحقاً.» ثم غادر.';
    expect(sentenceWith(speech, 'أُغلق')).toBe('أُغلق الطريق.');
    expect(sentenceWith(speech, 'سيُفتح')).toBe('سيُفتح لاحقاً.');
    expect(sentenceWith('نهاية. «أُغلق الطريق.» ثم غادر.', 'أُغلق')).toBe('«أُغلق الطريق.»');
  });

  it('stays in its line and in its block', () => {
    expect(sentenceWith('سطر أول\nسطر ثان', 'ثان')).toBe('سطر ثان');
    const text = 'قبل الكتلة وبعدها';
    const { start, end } = sentenceAt(text, 5, { start: 4, end: 10 });
    expect(text.slice(start, end)).toBe('الكتلة');
  });

  it('is always a stretch of the block, around the place, without space at its ends', () => {
    const sign = fc.constantFrom(...'سa .؟!«»"\n3د', '\u0651', '\u{1f600}');
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 60 }), fc.nat(), (signs, n) => {
        const text = signs.join('');
        const at = n % text.length;
        const { start, end } = sentenceAt(text, at, { start: 0, end: text.length });
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end).toBeGreaterThanOrEqual(start);
        const found = text.slice(start, end);
        expect(found.trim()).toBe(found);
      }),
    );
  });
});
