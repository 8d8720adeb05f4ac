/** Strings of the claims panel: filters, cards, where editors disagree. */
import { type Count, isolate, messages, pluralAr } from '../messages';
import { claimCuts } from './claim-cuts';
import { claimForm } from './claim-form';
import { claimPage } from './claim-page';

export const claims = messages({
  en: {
    filter: 'Which claims',
    filters: {
      here: 'These articles',
      open: 'Without verdict',
      all: 'All',
      differ: 'Editors differ',
      retracted: 'Retracted',
    },
    narrow: 'Filter and group',
    facet: {
      category: 'What it is about',
      speaker: 'Who says it',
      verdict: 'Verdict',
      workflow: 'State of the work',
    },
    any: 'Any',
    outletItself: 'The outlet itself',
    noDispute: 'In no dispute',
    groupBy: 'Group by',
    grouping: {
      none: 'Reading order',
      article: 'Article',
      speaker: 'Who says it',
      category: 'What it is about',
      verdict: 'Verdict',
      dispute: 'Dispute',
    },
    clearFilters: 'Show all again',
    ...claimCuts.en,
    page: claimPage.en,
    list: 'Claims',
    empty: {
      here: 'No claim is tagged in these articles yet. Select some words in a text and press T, or press N to walk through what the rules suggest.',
      open: 'Every claim has a verdict.',
      all: 'No claim is tagged in this dossier yet. Open an article, select some words and press T.',
      differ: 'Nothing is left to settle: editors agree on every claim.',
      retracted: 'Nothing is retracted.',
      narrowed: 'No claim passes these filters.',
    },
    card: (number: Count, category: string, quote: string) =>
      `Claim ${number.text}, ${category}: ${isolate(quote)}`,
    narrates: (outlet: string) =>
      outlet ? `narrated by ${isolate(outlet)}` : 'narrated by the outlet itself',
    chain: 'Who says it, through whom',
    quote: 'Quote',
    statement: 'In our words',
    noVerdict: 'No verdict',
    verdictsDiffer: 'Verdicts differ',
    edit: 'Edit',
    duplicate: 'Duplicate',
    duplicated: 'The claim was duplicated; the copy is in hand.',
    retract: 'Retract',
    restore: 'Restore',
    retracted: (number: Count) => `Claim ${number.text} was retracted.`,
    restored: (number: Count) => `Claim ${number.text} was restored.`,
    inArticle: (title: string) => `In “${isolate(title)}”`,
    untitledArticle: 'an article without title',
    anchor: {
      moved: 'These words no longer stand where they stood. Is this the place?',
      clear: (count: Count) =>
        count.n === 1
          ? 'They stand in one other place, among the same words.'
          : `They stand in ${count.text} places; one of them among the same words.`,
      unclear: (count: Count) =>
        count.n === 1
          ? 'They stand in one place, but among other words.'
          : `They stand in ${count.text} places, none of which is certain.`,
      candidate: (n: Count) => `Place ${n.text}`,
      confirm: 'This is the place',
      orphan:
        'These words are no longer in the text. The claim is kept. To place it, select words in the article, press T and choose “Move claim here”.',
      replaced: 'Other words now stand between its neighbours. Read them before you use them:',
      confirmed: (number: Count) => `The place of claim ${number.text} was confirmed.`,
      noText: 'The text of this article is not on this machine.',
    },
    ...claimForm.en,
    disagreement: 'Editors disagree',
    workflowNow: (number: Count, state: string) => `Claim ${number.text}: ${state}`,
    workflowKeys: 'W: the next state; Shift + W: the one before.',
  },
  ar: {
    filter: 'أي ادعاءات',
    filters: {
      here: 'هذه المقالات',
      open: 'بلا حكم',
      all: 'الكل',
      differ: 'المحررون مختلفون',
      retracted: 'مسحوبة',
    },
    narrow: 'فرز وتجميع',
    facet: {
      category: 'عمّ يتحدث',
      speaker: 'من يقوله',
      verdict: 'الحكم',
      workflow: 'حال العمل',
    },
    any: 'الكل',
    outletItself: 'الجهة الناشرة نفسها',
    noDispute: 'ليس في خلاف',
    groupBy: 'التجميع بحسب',
    grouping: {
      none: 'ترتيب القراءة',
      article: 'المقال',
      speaker: 'من يقوله',
      category: 'عمّ يتحدث',
      verdict: 'الحكم',
      dispute: 'الخلاف',
    },
    clearFilters: 'أظهر الكل من جديد',
    ...claimCuts.ar,
    page: claimPage.ar,
    list: 'الادعاءات',
    empty: {
      here: 'لا ادعاءات موسومة في هذه المقالات بعد. حدّد كلمات في النص واضغط T، أو اضغط N لتمرّ بما تقترحه القواعد.',
      open: 'لكل ادعاء حكم.',
      all: 'لا ادعاءات موسومة في هذا الملف بعد. افتح مقالاً وحدّد كلمات واضغط T.',
      differ: 'لا شيء ينتظر الحسم: المحررون متفقون على كل ادعاء.',
      retracted: 'لا ادعاءات مسحوبة.',
      narrowed: 'لا ادعاء يوافق هذا الفرز.',
    },
    card: (number: Count, category: string, quote: string) =>
      `الادعاء ${number.text}، ${category}: ${isolate(quote)}`,
    narrates: (outlet: string) => (outlet ? `من سرد ${isolate(outlet)}` : 'من سرد الجهة نفسها'),
    chain: 'من يقوله وعبر من',
    quote: 'الاقتباس',
    statement: 'بكلماتنا',
    noVerdict: 'بلا حكم',
    verdictsDiffer: 'أحكام مختلفة',
    edit: 'تعديل',
    duplicate: 'تكرار',
    duplicated: 'كُرّر الادعاء، والنسخة هي المفتوحة الآن.',
    retract: 'سحب',
    restore: 'استعادة',
    retracted: (number: Count) => `سُحب الادعاء ${number.text}.`,
    restored: (number: Count) => `استُعيد الادعاء ${number.text}.`,
    inArticle: (title: string) => `في «${isolate(title)}»`,
    untitledArticle: 'مقال بلا عنوان',
    anchor: {
      moved: 'هذه الكلمات لم تعد حيث كانت. أهذا مكانها؟',
      clear: (count: Count) =>
        pluralAr(count, {
          one: 'هي في مكان آخر واحد، بين الكلمات نفسها.',
          two: 'هي في مكانين، أحدهما بين الكلمات نفسها.',
          few: `هي في ${count.text} أماكن، أحدها بين الكلمات نفسها.`,
          other: `هي في ${count.text} مكاناً، أحدها بين الكلمات نفسها.`,
        }),
      unclear: (count: Count) =>
        pluralAr(count, {
          one: 'هي في مكان واحد، لكن بين كلمات أخرى.',
          two: 'هي في مكانين، ولا يقين في أي منهما.',
          few: `هي في ${count.text} أماكن، ولا يقين في أي منها.`,
          other: `هي في ${count.text} مكاناً، ولا يقين في أي منها.`,
        }),
      candidate: (n: Count) => `المكان ${n.text}`,
      confirm: 'هذا مكانها',
      orphan:
        'لم تعد هذه الكلمات في النص. الادعاء محفوظ. لوضعه في مكان، حدّد كلمات في المقال واضغط T ثم اختر «انقل الادعاء إلى هنا».',
      replaced: 'بين جاراتها الآن كلمات أخرى. اقرأها قبل أن تعتمدها:',
      confirmed: (number: Count) => `تأكّد مكان الادعاء ${number.text}.`,
      noText: 'نص هذا المقال غير موجود على هذا الجهاز.',
    },
    ...claimForm.ar,
    disagreement: 'المحررون مختلفون',
    workflowNow: (number: Count, state: string) => `الادعاء ${number.text}: ${state}`,
    workflowKeys: '⁨W⁩: الحال التالية؛ ⁨Shift + W⁩: السابقة.',
  },
});
