import { describe, expect, it } from 'vitest';
import { builtInArabic } from '../../../shared/arabic/lexicons';
import { readerFor } from '../../../shared/arabic/mention-reader';
import { scanOf } from './scans';

describe('the reader of figures', () => {
  it('is made once for each set of lexicons', () => {
    expect(readerFor(builtInArabic)).toBe(readerFor());
    expect(readerFor({ ...builtInArabic })).not.toBe(readerFor());
  });

  it('knows nouns that are counted from words that are not', () => {
    const isCounted = (word: string) => readerFor().isCounted(scanOf(word), 0);
    expect(['شخصاً', 'بلدات', 'كيلومتراً', 'ألف'].map(isCounted)).toEqual([true, true, true, true]);
    expect(['إلى', 'وقال', '،'].map(isCounted)).toEqual([false, false, false]);
  });
});
