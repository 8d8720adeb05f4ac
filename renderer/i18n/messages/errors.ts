/** What went wrong outside Qarina, in the editor's words: disks, files, the machine. */
import { isolate, messages } from '../messages';

export const errors = messages({
  en: {
    host: {
      cancelled: 'Cancelled.',
      unsupported: 'This is not possible here.',
      'no-space': 'The disk is full. Free some space, then try again; nothing already saved is lost.',
      denied: 'The system does not allow access to this file.',
      'too-large': 'The file is too large.',
      'not-found': 'The file is no longer there.',
      damaged: 'The file is damaged: its content does not match its fingerprint.',
      'timed-out': 'The disk did not answer in time. Try again; nothing already saved is lost.',
      failed: 'It did not work.',
    },
    aboutFile: (name: string, what: string) => `“${isolate(name)}”: ${what}`,
  },
  ar: {
    host: {
      cancelled: 'أُلغي.',
      unsupported: 'هذا غير متاح هنا.',
      'no-space': 'القرص ممتلئ. أفسح مساحة ثم أعد المحاولة؛ لم يضع شيء مما حُفظ.',
      denied: 'النظام لا يسمح بالوصول إلى هذا الملف.',
      'too-large': 'الملف كبير جداً.',
      'not-found': 'الملف لم يعد في مكانه.',
      damaged: 'الملف تالف: محتواه لا يطابق بصمته.',
      'timed-out': 'لم يُجب القرص في الوقت المناسب. أعد المحاولة؛ لم يضع شيء مما حُفظ.',
      failed: 'لم تنجح العملية.',
    },
    aboutFile: (name: string, what: string) => `«${isolate(name)}»: ${what}`,
  },
});
