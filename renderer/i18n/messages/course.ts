/** Strings of one figure over time: its picture and its table. */
import { messages } from '../messages';

export const course = messages({
  en: {
    title: (about: string) => (about ? `The figure over time: ${about}` : 'The figure over time'),
    table: 'The same as a table',
    mark: 'Mark',
    figure: 'Figure',
    holds: 'How firm',
    date: 'When',
    source: 'Who gives it',
    undated: 'no date',
    printed: 'date of the article',
    nobody: 'nobody named',
    comma: ', ',
    semicolon: '; ',
    bound: {
      exact: 'exactly',
      'at-least': 'at least',
      'at-most': 'at most',
      about: 'about',
      range: 'between the two',
    },
  },
  ar: {
    title: (about: string) => (about ? `الرقم عبر الزمن: ${about}` : 'الرقم عبر الزمن'),
    table: 'الشيء نفسه في جدول',
    mark: 'العلامة',
    figure: 'الرقم',
    holds: 'حدّه',
    date: 'متى',
    source: 'من يقوله',
    undated: 'بلا تاريخ',
    printed: 'تاريخ المقال',
    nobody: 'لا أحد مسمّى',
    comma: '، ',
    semicolon: '؛ ',
    bound: {
      exact: 'بالضبط',
      'at-least': 'على الأقل',
      'at-most': 'على الأكثر',
      about: 'نحو ذلك',
      range: 'بين الرقمين',
    },
  },
});
