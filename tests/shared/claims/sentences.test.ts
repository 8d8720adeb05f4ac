import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../shared/arabic/words';
import { cutSentences } from '../../../shared/claims/sentences';

const sentencesIn = (text: string): string[] => {
  const words = cutWords(text);
  return cutSentences(words).map(({ from, to }) => text.slice(words[from]!.start, words[to - 1]!.end));
};

describe('sentences', () => {
  it.each([
    ['انهار الجسر. هل أغلق الطريق؟ نعم! انتهى', ['انهار الجسر.', 'هل أغلق الطريق؟', 'نعم!', 'انتهى']],
    ['اِنْهارَ الجِسْرُ. أُغلِقَ.', ['اِنْهارَ الجِسْرُ.', 'أُغلِقَ.']],
    ['نقلت أ.ف.ب عن سهاد أن 3.5 طن ضاع.', ['نقلت أ.ف.ب عن سهاد أن 3.5 طن ضاع.']],
    ['إن رامي ع. الذي اتهم غاب.', ['إن رامي ع. الذي اتهم غاب.']],
    ['المدعو (ن. ش) غائب. عاد.', ['المدعو (ن. ش) غائب.', 'عاد.']],
    ['في الفئة ب. وقال سهاد.', ['في الفئة ب.', 'وقال سهاد.']],
    ['قالت: «انهار الجسر.» ثم مضت.', ['قالت: «انهار الجسر.»', 'ثم مضت.']],
    ['مهلا... انهار الجسر.', ['مهلا...', 'انهار الجسر.']],
    ['', []],
  ])('end at their marks, and not at abbreviations or figures: %s', (text, found) => {
    expect(sentencesIn(text)).toEqual(found);
  });

  it('of any text take in every word once, in order', () => {
    const pieces = fc.constantFrom('.', '؟', '!', '…', '«', '»', '"', ')', ' ', 'أ', 'قال', '3', '\ud800');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const words = cutWords(parts.join(''));
        let next = 0;
        for (const { from, to } of cutSentences(words)) {
          expect(from).toBe(next);
          expect(to).toBeGreaterThan(from);
          next = to;
        }
        expect(next).toBe(words.length);
      }),
    );
  });
});
