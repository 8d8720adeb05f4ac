import { describe, expect, it } from 'vitest';
import { readHeadline } from '../../../../shared/compare/pairs/pair-headline';
import { findReplaced } from '../../../../shared/compare/pairs/pair-place';
import { reader } from '../articles';

const replaced = (a: string, b: string) => {
  const found = findReplaced(readHeadline(a, reader), readHeadline(b, reader), reader);
  return found && [found.a.text, found.b.text];
};

describe('one word in the place of another', () => {
  it('where all else is the same in the same order', () => {
    expect(replaced('افتتاح معرض الخزف في حي المرفأ', 'افتتاح معرض الزجاج في حي المرفأ')).toEqual([
      'الخزف',
      'الزجاج',
    ]);
  });

  it.each([
    ['another order', 'افتتاح معرض الخزف في حي المرفأ', 'في حي المرفأ افتتاح معرض الزجاج'],
    ['two places', 'افتتاح معرض الخزف في حي المرفأ', 'افتتاح سوق الزجاج في حي المرفأ'],
    ['words of one direction', 'صعود أسعار الخزف في حي المرفأ', 'ارتفاع أسعار الخزف في حي المرفأ'],
    ['words that say the same', 'افتتاح محادثات الخزف في حي المرفأ', 'افتتاح مفاوضات الخزف في حي المرفأ'],
    ['verbs of saying', 'البلدية تعلن افتتاح معرض الخزف غدا', 'البلدية تؤكد افتتاح معرض الخزف غدا'],
    ['little words', 'افتتاح معرض الخزف في حي المرفأ', 'افتتاح معرض الخزف ضمن حي المرفأ'],
    ['few words', 'معرض الخزف', 'معرض الزجاج'],
    ['another opening', 'حكاية معرض الخزف في حي المرفأ', 'قصة معرض الخزف في حي المرفأ'],
  ])('but not %s', (_, a, b) => {
    expect(replaced(a, b)).toBeNull();
  });
});
