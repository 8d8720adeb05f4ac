import { describe, expect, it } from 'vitest';
import { readAt } from '../../../shared/arabic/mention-rules';
import { hostileTexts, reader, scanOf } from './scans';

const readFirst = (text: string) => {
  const found = readAt(reader, scanOf(text), 0, undefined);
  return found && { type: found.type, value: found.value, form: found.form };
};

describe('what begins at a word', () => {
  it.each([
    ['ثلاثة آلاف عامل', 'cardinal', 3000, 'words'],
    ['15 عاملاً', 'cardinal', 15, 'digits'],
    ['3.500 شخص', 'cardinal', 3500, 'digits'],
    ['قتيلين', 'cardinal', 2, 'dual'],
    ['كلا البلدين', 'cardinal', 2, 'dual'],
    ['الثالثة', 'ordinal', 3, 'words'],
    ['ضعف عدد العمال', 'multiplier', 2, 'words'],
    ['ثلاثة أضعاف', 'multiplier', 3, 'words'],
    ['عدة مدن', 'approximate', null, 'vague'],
    ['مئات الآلاف', 'approximate', null, 'vague'],
    ['10:30 صباحاً', 'date', 'T10:30', 'digits'],
  ])('%s', (text, type, value, form) => {
    expect(readFirst(text)).toEqual({ type, value, form });
  });

  it.each([
    'ضعف الإدارة',
    'الاثنين',
    'كمية',
    'ميدان',
    'قوانين',
    'فلسطين',
    'محتجزين',
    'بالمئة',
    'عدد العمال',
    '5G',
  ])('is no figure: %s', (text) => {
    expect(readFirst(text)).toBeNull();
  });

  it('always leads on', () => {
    for (const text of hostileTexts.map((hostile) => hostile.slice(0, 400))) {
      const scan = scanOf(text);
      for (let at = 0; at < scan.words.length; at++) {
        const found = readAt(reader, scan, at, undefined);
        if (found) expect(found.next).toBeGreaterThan(found.start);
      }
    }
  });
});
