/** What is said where editors' answers to one field differ. */
import { isolate, messages } from '../messages';

export const differences = messages({
  en: {
    title: (field: string) => `Editors differ: ${field}`,
    hint: 'All answers stand until somebody decides.',
    take: (name: string) => (name ? `Take ${isolate(name)}’s` : 'Take this one'),
    settled: 'Settled.',
    empty: 'empty',
    retracted: 'retracted',
    standing: 'not retracted',
    yes: 'yes',
    no: 'no',
    gone: 'no longer in the dossier',
  },
  ar: {
    title: (field: string) => `المحررون مختلفون: ${field}`,
    hint: 'الأجوبة كلها قائمة إلى أن يحسم أحد.',
    take: (name: string) => (name ? `خذ جواب ${isolate(name)}` : 'خذ هذا الجواب'),
    settled: 'حُسم الخلاف.',
    empty: 'فارغ',
    retracted: 'مسحوب',
    standing: 'غير مسحوب',
    yes: 'نعم',
    no: 'لا',
    gone: 'لم يعد في الملف',
  },
});
