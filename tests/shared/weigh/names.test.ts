import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areNear, findNear, nameKey } from '../../../shared/weigh/names';

describe('nameKey', () => {
  test('one name written in two ways has one key', () => {
    expect(nameKey('وكالة «السَّاحل» للأنباء')).toBe(nameKey('وكاله الساحل للانباء'));
    expect(nameKey('  قناة   الأولى ')).toBe(nameKey('قناة الاولى'));
    expect(nameKey('North-Coast Radio')).toBe(nameKey('north coast radio'));
  });

  test('a name of nothing but marks says nothing', () => {
    expect(nameKey(' — «» \u200f')).toBe('');
  });
});

describe('areNear', () => {
  test.each([
    ['وكالة الساحل', 'الوكالة الساحل'],
    ['إذاعة الميناء', 'اذاعه الميناء'],
    ['مرصد زهر الملح', 'زهر الملح مرصد'],
    ['مرصد زهر الملح لسلامة المدنيين', 'مرصد زهر المللح لسلامه المدنيين'],
    ['Coastline Monitor', 'Coast line Monitor'],
  ])('an editor is warned that “%s” and “%s” may be one', (a, b) => {
    expect(areNear(a, b)).toBe(true);
  });

  test.each([
    ['قناة 12', 'قناة 13'],
    ['قناة ١٢', 'قناة 13'],
    ['سمر', 'عمر'],
    ['وكالة الساحل', 'إذاعة الساحل'],
    ['', 'وكالة الساحل'],
    ['—', '…'],
  ])('“%s” and “%s” are told apart', (a, b) => {
    expect(areNear(a, b)).toBe(false);
  });

  test('numerals of either set are the same number', () => {
    expect(areNear('القناة ١٢', 'القناة 12')).toBe(true);
  });

  test('nearness has no direction, and every name that says something is near itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (a, b) => {
        expect(areNear(a, b)).toBe(areNear(b, a));
        expect(areNear(a, a)).toBe(nameKey(a) !== '');
      }),
    );
  });
});

describe('findNear', () => {
  test('finds pairs that may be one, and stops where there are more than anybody reads', () => {
    const names = ['إذاعة الميناء', 'بلدية الغدير', 'اذاعه المِيناء', 'شاهد ١', 'شاهد ٢'];
    expect(findNear(names, (name) => name, 10)).toEqual([['إذاعة الميناء', 'اذاعه المِيناء']]);
    const many = Array.from({ length: 500 }, (_, n) => `مصدر أمني ${'ا'.repeat(n % 2)}`);
    expect(findNear(many, (name) => name, 20)).toHaveLength(20);
  });
});
