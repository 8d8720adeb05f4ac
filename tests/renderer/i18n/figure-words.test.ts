import { expect, test } from 'vitest';
import { sayFigure, sayFigures } from '../../../renderer/i18n/figure-words';
import { makeI18n } from '../../../renderer/i18n/i18n';
import type { Figure } from '../../../shared/records/figure';

const en = makeI18n({ locale: 'en', digits: 'latn', months: 'levant' });
const ar = makeI18n({ locale: 'ar', digits: 'arab', months: 'levant' });

const figure = (value: Figure['value'], bound: Figure['bound'] = 'exact'): Figure => ({
  text: 'x',
  value,
  bound,
  counted: '',
});

test.each<[Figure, string, string]>([
  [figure({ kind: 'number', value: 13, percent: false }, 'at-least'), 'at least 13', '١٣ على الأقل'],
  [figure({ kind: 'number', value: 4.5, percent: true }, 'about'), 'about 4.5 %', 'نحو ٤٫٥٪'],
  [figure({ kind: 'number', value: 3, percent: false }, 'multiple-of'), '3 times', '٣ أضعاف'],
  [figure({ kind: 'range', low: 10, high: 20, percent: false }), '10 to 20', '١٠ إلى ٢٠'],
  [figure({ kind: 'date', edtf: '2025-04-27' }), '27 April 2025', '٢٧ نيسان ٢٠٢٥'],
  [figure({ kind: 'unknown' }, 'about'), 'not a definite value', 'بلا قيمة محددة'],
])('%j is said in both languages', (one, inEnglish, inArabic) => {
  expect([sayFigure(one, en), sayFigure(one, ar)]).toEqual([inEnglish, inArabic]);
});

test('figures as read, none, and several are told from each other', () => {
  expect(sayFigures(null, en)).toBe('as read from the quote');
  expect(sayFigures([], en)).toBe('none');
  const two = [1, 2].map((value) => figure({ kind: 'number', value, percent: false }));
  expect(sayFigures(two, en)).toBe('1 and 2');
});
