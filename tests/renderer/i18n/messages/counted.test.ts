import { expect, it } from 'vitest';
import { articlesAr, articlesEn, linesAr, linesEn } from '../../../../renderer/i18n/messages/counted';

const counted = (n: number) => ({ n, text: String(n) });

it('articles and lines take the form their number asks for, the number left out where the word holds it', () => {
  expect([0, 1, 2, 3, 10, 11, 99, 100].map((n) => articlesAr(counted(n)))).toEqual([
    'لا مقالات',
    'مقال واحد',
    'مقالان',
    '3 مقالات',
    '10 مقالات',
    '11 مقالاً',
    '99 مقالاً',
    '100 مقال',
  ]);
  expect([1, 2, 4, 12].map((n) => linesAr(counted(n)))).toEqual(['سطر واحد', 'سطران', '4 أسطر', '12 سطراً']);
  expect([articlesEn(counted(1)), articlesEn(counted(2))]).toEqual(['1 article', '2 articles']);
  expect([linesEn(counted(1)), linesEn(counted(0))]).toEqual(['1 line', '0 lines']);
});
