import { describe, expect, it } from 'vitest';
import { readSmall, readWhole } from '../../../shared/arabic/whole-numbers';
import { scanOf } from './scans';

const whole = (text: string) => {
  const read = readWhole(scanOf(text), 0);
  return read && [read.value, read.next];
};

describe('whole numbers', () => {
  it('below a hundred are units, teens and tens', () => {
    const small = (text: string) => readSmall(scanOf(text), 0)?.value ?? null;
    expect(['خمسة', 'خمسة عشر', 'خمسة وعشرون', 'عشرة', 'بيت'].map(small)).toEqual([5, 15, 25, 10, null]);
  });

  it.each([
    ['ثلاثمئة وخمسة وعشرون', [325, 4]],
    ['ثلاث مئة', [300, 2]],
    ['12 ألفا و٣٠٠', [12_300, 4]],
    ['مليون و200 ألف', [1_200_000, 4]],
    ['ألفين وخمسمئة مليون', [2_500_000_000, 4]],
    ['نصف مليون', [500_000, 2]],
  ])('are members in falling order: %s', (text, read) => {
    const scan = scanOf(text);
    expect(readWhole(scan, 0)?.value).toBe(read[0]);
    expect(whole(text)?.[1]).toBe(scan.words.length);
  });

  it('end before a larger member, which is a figure of its own', () => {
    expect(whole('خمسة آلاف وثلاثة ملايين')?.[0]).toBe(5000);
  });

  it('keep their digits where they are nothing else', () => {
    expect(readWhole(scanOf('1200'), 0)).toMatchObject({ value: 1200, plain: '1200', scale: 1 });
    expect(readWhole(scanOf('12 ألفا'), 0)).toMatchObject({ value: 12_000, plain: null, scale: 1000 });
  });
});
