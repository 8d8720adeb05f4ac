/** Articles and lines, counted, for the strings of whoever speaks of them. */
import { type Count, pluralAr, pluralEn } from '../messages';

export const articlesEn = (n: Count): string => pluralEn(n, `${n.text} article`, `${n.text} articles`);
export const linesEn = (n: Count): string => pluralEn(n, `${n.text} line`, `${n.text} lines`);
export const articlesAr = (n: Count): string =>
  pluralAr(n, {
    zero: 'لا مقالات',
    one: 'مقال واحد',
    two: 'مقالان',
    few: `${n.text} مقالات`,
    many: `${n.text} مقالاً`,
    other: `${n.text} مقال`,
  });
export const linesAr = (n: Count): string =>
  pluralAr(n, {
    zero: 'لا أسطر',
    one: 'سطر واحد',
    two: 'سطران',
    few: `${n.text} أسطر`,
    many: `${n.text} سطراً`,
    other: `${n.text} سطر`,
  });
