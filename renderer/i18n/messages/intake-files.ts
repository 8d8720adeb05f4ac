/** Strings of pages coming in: the list of files, what was refused, what is known already, adding and leaving. */
import { type Count, isolate, messages, pluralAr, pluralEn } from '../messages';
import { articlesAr, articlesEn } from './counted';

export const intakeFiles = messages({
  en: {
    files: {
      label: 'Pages',
      waiting: 'Waiting',
      reading: (percent: string) => `Reading… ${percent}`,
      readingAny: 'Reading…',
      ready: articlesEn,
      question: 'A question is open',
      known: 'Already here',
      twin: 'Twice in this batch',
      failed: 'Not brought in',
      stopped: 'Stopped',
      adding: 'Being added…',
      added: (n: Count) => `Added: ${articlesEn(n)}`,
      remove: (name: string) => `Leave out “${isolate(name)}”`,
      stop: (name: string) => `Stop reading “${isolate(name)}”`,
      retry: 'Read again',
      summary: (ready: Count, failed: Count) =>
        [
          `${pluralEn(ready, `${ready.text} page read`, `${ready.text} pages read`)}`,
          failed.n > 0 ? `${failed.text} not brought in` : '',
        ]
          .filter(Boolean)
          .join(' · '),
    },
    problem: {
      empty: 'The file is empty: it holds no bytes.',
      tooLarge: (size: string, limit: string) =>
        `The file is too large for a page (${size}; at most ${limit} is read). It was not opened.`,
      overLimit: (limit: string) =>
        `The file is too large for a page (at most ${limit} is read). It was not opened.`,
      binary: (format: string) =>
        format
          ? `This is not text but a file of the kind ${isolate(format)}, whatever its name says.`
          : 'This is not text: it is full of control characters, as programs and images are.',
      noText: 'There are no words in it.',
      tooManyLines: (lines: Count, limit: Count) =>
        `It has ${lines.text} lines; at most ${limit.text} are read.`,
      tooDeep: 'Its markup is nested far deeper than any page; reading it was given up.',
      tooSlow: (seconds: Count) =>
        `Reading took longer than ${seconds.text} seconds and was stopped. The file may be built to do that.`,
      unreadable: 'The system could not read the file. It may have been moved, or its disk taken away.',
      crashed: 'Reading it failed inside Qarina. Other pages are not affected.',
      notAPage: 'Not a page: only .txt, .html and .htm files are taken from a folder.',
      picture: 'A picture was pasted. Pages come in as text or HTML; attach pictures to a claim as evidence.',
      nothing: 'Nothing that can be read was pasted or dropped.',
      safe: 'Nothing of it was brought in; the dossier is as it was.',
      about: (name: string) => `“${isolate(name)}” was not brought in`,
      tooManyFiles: (limit: Count) =>
        `The folder holds more than ${limit.text} files; the rest were passed over.`,
    },
    known: {
      title: (name: string) => `“${isolate(name)}” is already here`,
      bytes: (at: string, as: string) =>
        `The very same file was added on ${at} as “${isolate(as)}”. It was not added again.`,
      text: (at: string, as: string) =>
        `A page with exactly the same text was added on ${at} as “${isolate(as)}”. It was not added again.`,
      twin: (other: string) => `It is the same as “${isolate(other)}” among the pages coming in now.`,
      open: 'Open it',
      retracted: 'Its articles were removed from the dossier since.',
      restore: 'Restore and open it',
    },
    add: {
      one: (n: Count) =>
        pluralEn(n, 'Add the article to the dossier', `Add the ${n.text} articles to the dossier`),
      all: (pages: Count, n: Count) => `Add all: ${articlesEn(n)} of ${pages.text} pages`,
      done: 'Done',
      leaveOut: 'Leave this page out',
      added: (n: Count) => `${articlesEn(n)} added to the dossier`,
      open: 'Questions are still open; these pages were not added.',
      notSaved: (name: string, what: string) =>
        `“${isolate(name)}” was not added: ${what} Your corrections are still here.`,
    },
    leave: {
      title: 'Leave without adding?',
      text: (pages: Count) =>
        pluralEn(
          pages,
          'One page is read but not added. Leaving drops it with your corrections; the file itself stays where it is.',
          `${pages.text} pages are read but not added. Leaving drops them with your corrections; the files themselves stay where they are.`,
        ),
      leave: 'Leave and drop',
      stay: 'Go on with the review',
    },
  },
  ar: {
    files: {
      label: 'الصفحات',
      waiting: 'في الانتظار',
      reading: (percent: string) => `تُقرأ… ${percent}`,
      readingAny: 'تُقرأ…',
      ready: articlesAr,
      question: 'سؤال ينتظر جواباً',
      known: 'موجودة هنا',
      twin: 'مكرّرة في هذه الدفعة',
      failed: 'لم تُدخل',
      stopped: 'أُوقفت',
      adding: 'تُضاف…',
      added: (n: Count) => `أُضيفت: ${articlesAr(n)}`,
      remove: (name: string) => `اترك «${isolate(name)}»`,
      stop: (name: string) => `أوقف قراءة «${isolate(name)}»`,
      retry: 'اقرأها من جديد',
      summary: (ready: Count, failed: Count) =>
        [
          pluralAr(ready, {
            zero: 'لم تُقرأ أي صفحة',
            one: 'قُرئت صفحة واحدة',
            two: 'قُرئت صفحتان',
            few: `قُرئت ${ready.text} صفحات`,
            other: `قُرئت ${ready.text} صفحة`,
          }),
          failed.n > 0 ? `لم تُدخل ${failed.text}` : '',
        ]
          .filter(Boolean)
          .join(' · '),
    },
    problem: {
      empty: 'الملف فارغ: لا بايت فيه.',
      tooLarge: (size: string, limit: string) =>
        `الملف أكبر من أن يكون صفحة (${size}، والحد ${limit}). لم يُفتح.`,
      overLimit: (limit: string) => `الملف أكبر من أن يكون صفحة (الحد ${limit}). لم يُفتح.`,
      binary: (format: string) =>
        format
          ? `هذا ليس نصاً بل ملف من نوع ${isolate(format)} مهما كان اسمه.`
          : 'هذا ليس نصاً: فيه محارف تحكّم كثيرة كما في البرامج والصور.',
      noText: 'لا كلمات فيه.',
      tooManyLines: (lines: Count, limit: Count) =>
        `عدد أسطره ${lines.text}، ولا يُقرأ أكثر من ${limit.text} سطر.`,
      tooDeep: 'شيفرته متداخلة أعمق بكثير من أي صفحة، فتُركت قراءتها.',
      tooSlow: (seconds: Count) =>
        `استغرقت القراءة أكثر من ${seconds.text} ثانية فأُوقفت. ربما صُنع الملف لهذا الغرض.`,
      unreadable: 'لم يستطع النظام قراءة الملف. ربما نُقل، أو فُصل القرص الذي هو عليه.',
      crashed: 'فشلت قراءته داخل قرينة. الصفحات الأخرى لم تتأثر.',
      notAPage: `ليس صفحة: لا تُؤخذ من المجلد إلا ملفات ${isolate('.txt')} و${isolate('.html')} و${isolate('.htm')}.`,
      picture: 'ما أُلصق صورة. تُدخل الصفحات نصاً أو HTML، أما الصور فتُرفق بالادعاء دليلاً.',
      nothing: 'لا شيء مما أُلصق أو أُفلت يمكن قراءته.',
      safe: 'لم يُدخل منه شيء، والملف كما كان.',
      about: (name: string) => `لم تُدخل «${isolate(name)}»`,
      tooManyFiles: (limit: Count) => `في المجلد أكثر من ${limit.text} ملف، فتُرك الباقي.`,
    },
    known: {
      title: (name: string) => `«${isolate(name)}» موجودة هنا`,
      bytes: (at: string, as: string) => `الملف نفسه أُضيف في ${at} باسم «${isolate(as)}»، فلم يُضف ثانية.`,
      text: (at: string, as: string) =>
        `صفحة بالنص نفسه تماماً أُضيفت في ${at} باسم «${isolate(as)}»، فلم تُضف ثانية.`,
      twin: (other: string) => `هي نفسها «${isolate(other)}» بين الصفحات الداخلة الآن.`,
      open: 'افتحها',
      retracted: 'أُزيلت مقالاتها من الملف بعد ذلك.',
      restore: 'استعدها وافتحها',
    },
    add: {
      one: (n: Count) =>
        pluralAr(n, {
          one: 'أضف المقال إلى الملف',
          two: 'أضف المقالين إلى الملف',
          few: `أضف المقالات الـ${n.text} إلى الملف`,
          other: `أضف المقالات الـ${n.text} إلى الملف`,
        }),
      all: (pages: Count, n: Count) =>
        `أضف الكل: ${articlesAr(n)} من ${pluralAr(pages, { one: 'صفحة واحدة', two: 'صفحتين', few: `${pages.text} صفحات`, other: `${pages.text} صفحة` })}`,
      done: 'تمّ',
      leaveOut: 'اترك هذه الصفحة',
      added: (n: Count) =>
        pluralAr(n, {
          one: 'أُضيف مقال واحد إلى الملف',
          two: 'أُضيف مقالان إلى الملف',
          few: `أُضيفت ${n.text} مقالات إلى الملف`,
          many: `أُضيف ${n.text} مقالاً إلى الملف`,
          other: `أُضيف ${n.text} مقال إلى الملف`,
        }),
      open: 'أسئلة ما زالت تنتظر جواباً؛ لم تُضف صفحاتها.',
      notSaved: (name: string, what: string) => `لم تُضف «${isolate(name)}»: ${what} تصحيحاتك باقية هنا.`,
    },
    leave: {
      title: 'أتخرج من غير إضافة؟',
      text: (pages: Count) =>
        pluralAr(pages, {
          one: 'صفحة واحدة قُرئت ولم تُضف. بالخروج تُترك مع تصحيحاتك، أما ملفها فيبقى في مكانه.',
          two: 'صفحتان قُرئتا ولم تُضافا. بالخروج تُتركان مع تصحيحاتك، أما ملفاهما فيبقيان في مكانهما.',
          few: `${pages.text} صفحات قُرئت ولم تُضف. بالخروج تُترك مع تصحيحاتك، أما ملفاتها فتبقى في مكانها.`,
          other: `${pages.text} صفحة قُرئت ولم تُضف. بالخروج تُترك مع تصحيحاتك، أما ملفاتها فتبقى في مكانها.`,
        }),
      leave: 'اخرج واتركها',
      stay: 'تابع المراجعة',
    },
  },
});
