import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, keySet, PhraseBook, strippedForms } from '../../../shared/arabic/phrases';
import { cutWords } from '../../../shared/arabic/words';

const book = new PhraseBook<string>([
  ['أكثر', 'more'],
  ['أكثر من', 'more than'],
  ['على الأقل', 'at least'],
  ['آذار', 'March'],
]);

describe('phrases of a lexicon', () => {
  it('are found however they are written, the longest that fits', () => {
    expect(book.startingAt(cutWords('أَكْثَـرُ  مِن'), 0)).toEqual({ value: 'more than', next: 2, glued: '' });
    expect(book.startingAt(cutWords('اكثر عن'), 0)).toEqual({ value: 'more', next: 1, glued: '' });
  });

  it('are found under the letters glued before them, unless that is not wanted', () => {
    expect(book.startingAt(cutWords('وبآذار'), 0)).toEqual({ value: 'March', next: 1, glued: 'وب' });
    expect(book.startingAt(cutWords('وبآذار'), 0, false)).toBeNull();
    expect(book.endingAt(cutWords('قال لأكثر من'), 2)).toEqual({ value: 'more than', next: 1, glued: 'ل' });
    expect(book.endingAt(cutWords('وأكثر'), 0)).toEqual({ value: 'more', next: 0, glued: 'و' });
  });

  it('do not reach over the beginning or the end of the words', () => {
    expect(book.startingAt(cutWords('على'), 0)).toBeNull();
    expect(book.endingAt(cutWords('الأقل'), 0)).toBeNull();
    expect(book.startingAt([], 0)).toBeNull();
    expect(book.endingAt(cutWords('أكثر'), 5)).toBeNull();
    expect(book.startingAt(cutWords('.'), 0)).toBeNull();
  });

  it('give each way to take letters off the front, the word itself first, and always leave two', () => {
    expect([...strippedForms('والبيت')].map(({ form }) => form)).toEqual(['والبيت', 'البيت', 'بيت']);
    expect([...strippedForms('مدرسه')]).toEqual([{ form: 'مدرسه', glued: '' }]);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'وفبلكاتي') }), (key) => {
        for (const { form, glued } of strippedForms(key)) {
          expect(glued + form).toBe(key);
          if (glued !== '') expect(form.length).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });

  it('are kept in one form for one word', () => {
    expect(keyOf(' أَوّل\u00a0  مرّة ')).toBe('اول مره');
    expect(keySet(['إلى', 'الى', 'الي'])).toEqual(new Set(['الي']));
    expect(keyOf('')).toBe('');
  });
});
