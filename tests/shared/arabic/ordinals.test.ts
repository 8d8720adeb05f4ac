import { describe, expect, it } from 'vitest';
import { readOrdinal } from '../../../shared/arabic/ordinals';
import { scanOf } from './scans';

const read = (text: string, at = 0) => {
  const ordinal = readOrdinal(scanOf(text), at);
  return ordinal && [ordinal.value, ordinal.next];
};

describe('ordinals', () => {
  it.each([
    ['الأول', 1, 1],
    ['الثَّالِثة', 3, 1],
    ['رابع', 4, 1],
    ['للمرة العاشرة', null, null],
    ['والسابعة', 7, 1],
    ['الحادي عشر', 11, 2],
    ['الثانية عشرة', 12, 2],
    ['الخامسة والعشرون', 25, 2],
    ['الحادية و الثلاثين', 31, 3],
    ['المئة والخامسة والعشرون', 125, 3],
  ])('read %s', (text, value, next) => {
    expect(read(text)).toEqual(value === null ? null : [value, next]);
  });

  it('are told from cardinals and from seconds', () => {
    expect(read('ثلاثة')).toBeNull();
    expect(read('30 ثانية', 1)).toBeNull();
    expect(read('عشرون ثانية', 1)).toBeNull();
    expect(read('جولة ثانية', 1)).toEqual([2, 2]);
  });

  it('do not take in a number that only follows', () => {
    expect(read('الثالث وعشرون مقعدا')).toEqual([3, 1]);
    expect(read('الأول 15')).toEqual([1, 1]);
  });

  it('are none in nothing', () => {
    for (const text of ['', 'و', 'ال', '\udc00', '١']) expect(read(text)).toBeNull();
  });
});
