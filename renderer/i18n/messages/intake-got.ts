/** Strings of what was made of a page: its articles, their form, earlier versions. */
import { type Count, isolate, messages, pluralAr, pluralEn } from '../messages';
import { articlesAr, articlesEn } from './counted';

export const intakeGot = messages({
  en: {
    got: {
      heading: (articles: Count, aside: Count) =>
        `${articlesEn(articles)}, and ${pluralEn(aside, `${aside.text} line`, `${aside.text} lines`)} set aside`,
      none: 'No article was found on this page',
      noneHint:
        'Everything on it was set aside. Choose the line with the title and press “Start an article here”; the captured page is not changed by it.',
      whole: 'No character without a place',
      unplaced: (n: Count) =>
        pluralEn(n, `${n.text} character without a place`, `${n.text} characters without a place`),
      wholeHint: 'Each character of the page belongs to an article or was set aside with a reason.',
      untitled: 'No title',
      paragraphs: (n: Count) => pluralEn(n, `${n.text} paragraph`, `${n.text} paragraphs`),
      captions: (n: Count) => pluralEn(n, `${n.text} caption`, `${n.text} captions`),
      subheads: (n: Count) => pluralEn(n, `${n.text} subhead`, `${n.text} subheads`),
      missing: (field: string) => `${field}: not stated`,
      noParagraph: 'This article has no paragraph. Give it one, join it with another, or set it aside.',
      edit: 'Correct details',
      editOf: (title: string) => `Correct what is said about “${isolate(title)}”`,
      show: (title: string) => `Show “${isolate(title)}” in the page`,
      showShort: 'Show in the page',
      joinWith: 'Join with the one before',
      remove: 'Set the article aside',
      undo: 'Take back',
      redo: 'Do again',
    },
    form: {
      title: 'Correct what is said about the article',
      dateHint: 'As 2025-04-27, 27/4/2025, ٢٧ نيسان ٢٠٢٥, or only a month or a year.',
      dateRead: (date: string) => `Understood as: ${date}`,
      dateWrong: 'This is not a date Qarina can read.',
      direction: 'Direction of the text',
      rtl: 'Right to left',
      ltr: 'Left to right',
    },
    version: {
      question: (title: string) => `Is this a new version of “${isolate(title)}”?`,
      about: (at: string) => `Added on ${at}.`,
      because: 'Because:',
      reason: {
        address: 'same address',
        'file-name': 'same file name',
        title: 'same or nearly the same title',
        body: (percent: string) => `${percent} of the wording is the same`,
      },
      yes: 'A new version',
      no: 'A separate article',
      asked: 'Say first whether this is a new version or a separate article.',
    },
  },
  ar: {
    got: {
      heading: (articles: Count, aside: Count) =>
        `${articlesAr(articles)}، و${pluralAr(aside, {
          zero: 'لم يُبعَد شيء',
          one: 'سطر واحد أُبعد',
          two: 'سطران أُبعدا',
          few: `${aside.text} أسطر أُبعدت`,
          many: `${aside.text} سطراً أُبعدت`,
          other: `${aside.text} سطر أُبعدت`,
        })}`,
      none: 'لم يوجد مقال في هذه الصفحة',
      noneHint:
        'أُبعد كل ما فيها. اختر السطر الذي فيه العنوان واضغط «ابدأ مقالاً هنا»؛ الصفحة المحفوظة لا تتغيّر بذلك.',
      whole: 'لا حرف بلا مكان',
      unplaced: (n: Count) =>
        pluralAr(n, {
          one: 'حرف واحد بلا مكان',
          two: 'حرفان بلا مكان',
          few: `${n.text} أحرف بلا مكان`,
          other: `${n.text} حرفاً بلا مكان`,
        }),
      wholeHint: 'كل حرف في الصفحة إما في مقال أو مُبعد لسبب معروف.',
      untitled: 'بلا عنوان',
      paragraphs: (n: Count) =>
        pluralAr(n, {
          zero: 'بلا فقرات',
          one: 'فقرة واحدة',
          two: 'فقرتان',
          few: `${n.text} فقرات`,
          many: `${n.text} فقرة`,
          other: `${n.text} فقرة`,
        }),
      captions: (n: Count) =>
        pluralAr(n, {
          one: 'تعليق صورة واحد',
          two: 'تعليقا صورتين',
          few: `${n.text} تعليقات صور`,
          other: `${n.text} تعليق صورة`,
        }),
      subheads: (n: Count) =>
        pluralAr(n, {
          one: 'عنوان فرعي واحد',
          two: 'عنوانان فرعيان',
          few: `${n.text} عناوين فرعية`,
          other: `${n.text} عنواناً فرعياً`,
        }),
      missing: (field: string) => `${field}: غير مذكور`,
      noParagraph: 'لا فقرة في هذا المقال. أعطه فقرة، أو ضُمّه إلى غيره، أو أبعده.',
      edit: 'صحّح',
      editOf: (title: string) => `صحّح بيانات «${isolate(title)}»`,
      show: (title: string) => `أظهر «${isolate(title)}» في الصفحة`,
      showShort: 'أظهره في الصفحة',
      joinWith: 'ضُمّه إلى السابق',
      remove: 'أبعد المقال',
      undo: 'تراجع',
      redo: 'أعد',
    },
    form: {
      title: 'تصحيح بيانات المقال',
      dateHint: 'مثل ٢٧ نيسان ٢٠٢٥ أو 27/4/2025 أو 2025-04-27، أو شهر أو سنة فقط.',
      dateRead: (date: string) => `فُهم هكذا: ${date}`,
      dateWrong: 'ليس هذا تاريخاً تستطيع قرينة قراءته.',
      direction: 'اتجاه النص',
      rtl: 'من اليمين إلى اليسار',
      ltr: 'من اليسار إلى اليمين',
    },
    version: {
      question: (title: string) => `أهذه نسخة جديدة من «${isolate(title)}»؟`,
      about: (at: string) => `أُضيفت في ${at}.`,
      because: 'السبب:',
      reason: {
        address: 'العنوان الإلكتروني نفسه',
        'file-name': 'اسم الملف نفسه',
        title: 'العنوان نفسه أو يكاد',
        body: (percent: string) => `${percent} من النص واحد`,
      },
      yes: 'نسخة جديدة',
      no: 'مقال مستقل',
      asked: 'قل أولاً: أهي نسخة جديدة أم مقال مستقل؟',
    },
  },
});
