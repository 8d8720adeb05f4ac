/** Strings of two texts side by side: passages of one event, and two captures of one page. */
import { type Count, messages, pluralAr, pluralEn } from '../messages';

export const passages = messages({
  en: {
    compare: 'Set these articles against each other',
    versions: 'What changed between the versions',
    title: 'Passage by passage',
    versionsTitle: 'What changed in the later capture',
    earlier: 'Earlier',
    later: 'Later',
    row: {
      shared: 'the same',
      reworded: 'put otherwise',
      'only-left': 'only in the first',
      'only-right': 'only in the second',
    },
    versionRow: { shared: 'the same', reworded: 'changed', 'only-left': 'taken out', 'only-right': 'added' },
    trivial: 'marks or spelling only',
    harakat: 'Vowel marks count',
    hideSame: 'Hide what is the same',
    nothing: 'No passage differs.',
    loading: 'Comparing…',
    unreadable: 'One of the texts cannot be read here.',
    counts: (same: Count, reworded: Count, left: Count, right: Count) =>
      `${same.text} the same · ${reworded.text} put otherwise · ${left.text} only in the first · ${right.text} only in the second`,
    close: 'Close',
    claims: (count: Count) =>
      pluralEn(
        count,
        `${count.text} claim of the earlier version`,
        `${count.text} claims of the earlier version`,
      ),
    fate: { kept: 'kept', moved: 'moved', changed: 'changed', orphaned: 'orphaned' },
    fateHint: {
      kept: 'Its words stand among the same words.',
      moved: 'Its words stand elsewhere. Look before you accept.',
      changed: 'Other words stand in its place. Read them before you accept: they may say the opposite.',
      orphaned: 'Its words are gone. It stays with the earlier version.',
    },
    now: 'There now',
    accept: 'Accept this place',
    acceptClaim: (n: Count) => `Accept this place for claim ${n.text}`,
    adjust: 'Mark it by hand',
    keepAll: (count: Count) =>
      pluralEn(count, `Carry ${count.text} kept claim over`, `Carry ${count.text} kept claims over`),
    carried: (count: Count) =>
      pluralEn(
        count,
        `${count.text} claim carried over to the later version.`,
        `${count.text} claims carried over to the later version.`,
      ),
    noClaims: 'No claim waits: the earlier version has none.',
  },
  ar: {
    compare: 'قابل بين المقالين',
    versions: 'ما تغيّر بين النسختين',
    title: 'مقطعاً بمقطع',
    versionsTitle: 'ما تغيّر في اللقطة اللاحقة',
    earlier: 'السابقة',
    later: 'اللاحقة',
    row: {
      shared: 'متطابق',
      reworded: 'بلفظ آخر',
      'only-left': 'في الأول وحده',
      'only-right': 'في الثاني وحده',
    },
    versionRow: { shared: 'كما هو', reworded: 'تغيّر', 'only-left': 'حُذف', 'only-right': 'أُضيف' },
    trivial: 'تشكيل أو إملاء فقط',
    harakat: 'احتسب التشكيل',
    hideSame: 'أخفِ المتطابق',
    nothing: 'لا مقطع يختلف.',
    loading: 'تجري المقابلة…',
    unreadable: 'أحد النصين لا يُقرأ هنا.',
    counts: (same: Count, reworded: Count, left: Count, right: Count) =>
      `متطابق: ${same.text} · بلفظ آخر: ${reworded.text} · في الأول وحده: ${left.text} · في الثاني وحده: ${right.text}`,
    close: 'أغلق',
    claims: (count: Count) =>
      pluralAr(count, {
        one: 'ادعاء واحد على النسخة السابقة',
        two: 'ادعاءان على النسخة السابقة',
        few: `${count.text} ادعاءات على النسخة السابقة`,
        many: `${count.text} ادعاءً على النسخة السابقة`,
        other: `${count.text} ادعاء على النسخة السابقة`,
      }),
    fate: { kept: 'باقٍ', moved: 'انتقل', changed: 'تغيّر', orphaned: 'بلا موضع' },
    fateHint: {
      kept: 'كلماته قائمة بين الكلمات نفسها.',
      moved: 'كلماته في موضع آخر. انظر قبل أن تقبل.',
      changed: 'في موضعه كلمات أخرى. اقرأها قبل أن تقبل: قد تقول العكس.',
      orphaned: 'لم تعد كلماته موجودة. يبقى مع النسخة السابقة.',
    },
    now: 'المكتوب الآن',
    accept: 'اقبل هذا الموضع',
    acceptClaim: (n: Count) => `اقبل هذا الموضع للادعاء ${n.text}`,
    adjust: 'علّمه بيدك',
    keepAll: (count: Count) =>
      pluralAr(count, {
        one: 'انقل الادعاء الباقي',
        two: 'انقل الادعاءين الباقيين',
        few: `انقل ${count.text} ادعاءات باقية`,
        many: `انقل ${count.text} ادعاءً باقياً`,
        other: `انقل ${count.text} ادعاء باقٍ`,
      }),
    carried: (count: Count) =>
      pluralAr(count, {
        one: 'نُقل ادعاء إلى النسخة اللاحقة.',
        two: 'نُقل ادعاءان إلى النسخة اللاحقة.',
        few: `نُقلت ${count.text} ادعاءات إلى النسخة اللاحقة.`,
        many: `نُقل ${count.text} ادعاءً إلى النسخة اللاحقة.`,
        other: `نُقل ${count.text} ادعاء إلى النسخة اللاحقة.`,
      }),
    noClaims: 'لا ادعاء ينتظر: ليس على النسخة السابقة ادعاء.',
  },
});
