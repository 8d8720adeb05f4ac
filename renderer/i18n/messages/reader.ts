/** Strings of the reader: an article's head, its states, tagging in the text. */
import { type Count, isolate, messages, pluralAr, pluralEn } from '../messages';

export const reader = messages({
  en: {
    text: (title: string) => `Text of “${isolate(title)}”`,
    keys: 'Arrow keys move through the text, with Ctrl word by word; with Shift they select. T or Enter tags the selection as a claim; Enter on a claim takes it in hand. J and K go to the next and previous claim, B and Shift+B to the next and previous block, F and Shift+F to the next and previous figure. Alt+Shift+arrow moves the end of the claim in hand by a word, Ctrl+Alt+arrow its start; Enter saves, Escape takes it back. N and Shift+N go to the next and previous suggestion, A accepts it, E accepts it and opens the form, X dismisses it. Ctrl+F finds in the article.',
    untitled: 'Untitled article',
    close: (title: string) => `Close “${isolate(title)}”`,
    caption: 'Caption',
    version: (n: Count, of: Count) => `Version ${n.text} of ${of.text}`,
    guessed: (encoding: string) => `encoding guessed: ${isolate(encoding)}`,
    undecodable: (count: Count) =>
      pluralEn(
        count,
        `${count.text} stretch could not be decoded and is shown as �`,
        `${count.text} stretches could not be decoded and are shown as �`,
      ),
    hiddenMarks: (count: Count, list: string) =>
      `${pluralEn(count, `${count.text} hidden mark`, `${count.text} hidden marks`)} in this text, shown and not obeyed: ${list}`,
    markNames: {
      override: 'turns the direction',
      embedding: 'embeds a direction',
      isolate: 'isolates a direction',
      invisible: 'takes no room',
      letter: 'Arabic letter mark',
    },
    claims: 'Claims in this article',
    claim: (number: Count, category: string, quote: string) =>
      `Claim ${number.text}, ${category}: ${isolate(quote)}`,
    unplaced: (count: Count) =>
      pluralEn(
        count,
        `${count.text} claim is not where it was. Its card says more.`,
        `${count.text} claims are not where they were. Their cards say more.`,
      ),
    tag: 'Tag a claim',
    tagKey: 'T',
    noNext: {
      claim: 'No further claim in this article.',
      block: 'This is the last block.',
      figure: 'No further figure in this article.',
    },
    noPrevious: {
      claim: 'No claim before this one.',
      block: 'This is the first block.',
      figure: 'No figure before this place.',
    },
    startHandle: (number: Count) => `Start of claim ${number.text}`,
    endHandle: (number: Count) => `End of claim ${number.text}`,
    suggestionHandle: { start: 'Start of the suggestion', end: 'End of the suggestion' },
    startsWith: (words: string) => `Now starts with: ${isolate(words)}`,
    endsWith: (words: string) => `Now ends with: ${isolate(words)}`,
    endStays: 'It can go no further.',
    endsReverted: 'The claim stands where it stood.',
    find: 'Find in article',
    findNext: 'Next place',
    findPrevious: 'Previous place',
    findClose: 'Close the search',
    notFound: 'Not found',
    foundAt: (at: string, of: string) => `${at} of ${of}`,
    together: 'Scroll the panes together',
    emptySelection: 'Select some words first.',
    tooLong: 'The selection is too long for one claim.',
    noBlocks: 'This article holds no text.',
    gone: 'This article is no longer in the dossier.',
    missing: (name: string) =>
      `The captured text of “${isolate(name)}” is not on this machine, or no longer matches its fingerprint, so it is not shown. What was said about it is kept; open the dossier file or a backup that holds the page to bring its text back.`,
    mismatch: (name: string) =>
      `This article points beyond the captured text of “${isolate(name)}”, so it is not shown.`,
  },
  ar: {
    text: (title: string) => `نص «${isolate(title)}»`,
    keys: 'أسهم لوحة المفاتيح تتنقل في النص، ومع Ctrl كلمة كلمة، ومع Shift تحدّد. المفتاح T أو Enter يسِم المحدَّد ادعاءً، وEnter فوق ادعاء يفتحه. J وK إلى الادعاء التالي والسابق، وB وShift+B إلى الفقرة التالية والسابقة، وF وShift+F إلى الرقم التالي والسابق. Alt+Shift مع سهم ينقل نهاية الادعاء المفتوح كلمة، وCtrl+Alt مع سهم ينقل بدايته؛ Enter يحفظ وEscape يتراجع. N وShift+N إلى المقترح التالي والسابق، وA يقبله، وE يقبله ويفتح نموذجه، وX يتجاهله. Ctrl+F يبحث في المقال.',
    untitled: 'مقال بلا عنوان',
    close: (title: string) => `أغلق «${isolate(title)}»`,
    caption: 'تعليق صورة',
    version: (n: Count, of: Count) => `نسخة ${n.text} من ${of.text}`,
    guessed: (encoding: string) => `ترميز مُخمَّن: ${isolate(encoding)}`,
    undecodable: (count: Count) =>
      pluralAr(count, {
        one: 'موضع واحد تعذّرت قراءة حروفه ويظهر �',
        two: 'موضعان تعذّرت قراءة حروفهما ويظهران �',
        few: `${count.text} مواضع تعذّرت قراءة حروفها وتظهر �`,
        many: `${count.text} موضعاً تعذّرت قراءة حروفها وتظهر �`,
        other: `${count.text} موضع تعذّرت قراءة حروفها وتظهر �`,
      }),
    hiddenMarks: (count: Count, list: string) =>
      `${pluralAr(count, {
        one: 'علامة مخفية واحدة',
        two: 'علامتان مخفيتان',
        few: `${count.text} علامات مخفية`,
        many: `${count.text} علامة مخفية`,
        other: `${count.text} علامة مخفية`,
      })} في هذا النص، تظهر ولا يُعمل بها: ${list}`,
    markNames: {
      override: 'تقلب الاتجاه',
      embedding: 'تُدخل اتجاهاً',
      isolate: 'تعزل اتجاهاً',
      invisible: 'لا تشغل مكاناً',
      letter: 'علامة حرف عربي',
    },
    claims: 'الادعاءات في هذا المقال',
    claim: (number: Count, category: string, quote: string) =>
      `الادعاء ${number.text}، ${category}: ${isolate(quote)}`,
    unplaced: (count: Count) =>
      pluralAr(count, {
        one: 'ادعاء واحد ليس في مكانه. التفصيل في بطاقته.',
        two: 'ادعاءان ليسا في مكانهما. التفصيل في بطاقتيهما.',
        few: `${count.text} ادعاءات ليست في أماكنها. التفصيل في بطاقاتها.`,
        many: `${count.text} ادعاءً ليست في أماكنها. التفصيل في بطاقاتها.`,
        other: `${count.text} ادعاء ليست في أماكنها. التفصيل في بطاقاتها.`,
      }),
    tag: 'وسم ادعاء',
    tagKey: 'T',
    noNext: {
      claim: 'لا ادعاء بعد هذا في المقال.',
      block: 'هذه آخر فقرة.',
      figure: 'لا رقم بعد هذا الموضع في المقال.',
    },
    noPrevious: {
      claim: 'لا ادعاء قبل هذا.',
      block: 'هذه أول فقرة.',
      figure: 'لا رقم قبل هذا الموضع.',
    },
    startHandle: (number: Count) => `بداية الادعاء ${number.text}`,
    endHandle: (number: Count) => `نهاية الادعاء ${number.text}`,
    suggestionHandle: { start: 'بداية المقترح', end: 'نهاية المقترح' },
    startsWith: (words: string) => `يبدأ الآن بـ: ${isolate(words)}`,
    endsWith: (words: string) => `ينتهي الآن بـ: ${isolate(words)}`,
    endStays: 'لا يتحرك أبعد من ذلك.',
    endsReverted: 'عاد الادعاء إلى حيث كان.',
    find: 'ابحث في المقال',
    findNext: 'الموضع التالي',
    findPrevious: 'الموضع السابق',
    findClose: 'أغلق البحث',
    notFound: 'لا وجود له في المقال',
    foundAt: (at: string, of: string) => `${at} من ${of}`,
    together: 'تمرير الأعمدة معاً',
    emptySelection: 'حدّد كلمات أولاً.',
    tooLong: 'النص المحدَّد أطول من أن يكون ادعاءً واحداً.',
    noBlocks: 'لا نص في هذا المقال.',
    gone: 'لم يعد هذا المقال في الملف.',
    missing: (name: string) =>
      `النص المحفوظ من «${isolate(name)}» غير موجود على هذا الجهاز أو لم يعد يطابق بصمته، فلا يُعرض. ما قيل عنه محفوظ كله؛ افتح ملف قرينة أو نسخة احتياطية تحوي الصفحة لاستعادة نصها.`,
    mismatch: (name: string) =>
      `هذا المقال يشير إلى ما هو خارج النص المحفوظ من «${isolate(name)}»، فلا يُعرض.`,
  },
});
