import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../../shared/arabic/words';
import { constructAt, isOfOne } from '../../../../shared/compare/features/construct';

const of = (text: string) => constructAt(cutWords(text), 0);

describe('a noun with what it is of', () => {
  it('reads on to the first definite noun', () => {
    expect(of('سعر كيلو الطماطم خمسة').of).toHaveLength(2);
    expect(of('إغلاق الطريق القديم').of).toHaveLength(1);
    expect(of('الحريق الكبير').of).toEqual([]);
    expect(of('حريق كبير').of).toEqual([]);
    expect(of('delay at the port').of).toEqual([]);
  });

  it.each([
    ['إغلاق الطريق', 'إغلاق المدارس', false],
    ['إغلاق الطريق', 'الإغلاق', true],
    ['سعر كيلو الطماطم', 'سعر كيلو البصل', false],
    ['إغلاق الطريق', 'انقطاع الطريق', false],
  ])('%s and %s can be one: %s', (a, b, one) => {
    expect(isOfOne(of(a), of(b))).toBe(one);
  });
});
