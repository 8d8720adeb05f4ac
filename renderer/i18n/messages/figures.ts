/** Figures and dates of a claim: what they are worth, in words. */
import { messages } from '../messages';

export const figures = messages({
  en: {
    bound: {
      exact: 'exactly',
      about: 'about',
      'at-least': 'at least',
      'at-most': 'at most',
      'fewer-than': 'fewer than',
      'multiple-of': 'times',
    },
    /** A worth with how firmly it is said. */
    said: {
      exact: (worth: string) => worth,
      about: (worth: string) => `about ${worth}`,
      'at-least': (worth: string) => `at least ${worth}`,
      'at-most': (worth: string) => `at most ${worth}`,
      'fewer-than': (worth: string) => `fewer than ${worth}`,
      'multiple-of': (worth: string) => `${worth} times`,
    },
    percent: (worth: string) => `${worth} %`,
    range: (low: string, high: string) => `${low} to ${high}`,
    unknown: 'not a definite value',
    asRead: 'as read from the quote',
    none: 'none',
  },
  ar: {
    bound: {
      exact: 'بالضبط',
      about: 'نحو',
      'at-least': 'على الأقل',
      'at-most': 'على الأكثر',
      'fewer-than': 'أقل من',
      'multiple-of': 'أضعاف',
    },
    said: {
      exact: (worth: string) => worth,
      about: (worth: string) => `نحو ${worth}`,
      'at-least': (worth: string) => `${worth} على الأقل`,
      'at-most': (worth: string) => `${worth} على الأكثر`,
      'fewer-than': (worth: string) => `أقل من ${worth}`,
      'multiple-of': (worth: string) => `${worth} أضعاف`,
    },
    percent: (worth: string) => `${worth}٪`,
    range: (low: string, high: string) => `${low} إلى ${high}`,
    unknown: 'بلا قيمة محددة',
    asRead: 'كما قُرئت من الاقتباس',
    none: 'لا شيء',
  },
});
