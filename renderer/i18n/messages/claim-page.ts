/** Strings of the page of a claim. */
import { type Count, messages, pluralAr, pluralEn } from '../messages';

export const claimPage = messages({
  en: {
    open: 'Open its page',
    title: (number: Count) => `Claim ${number.text}`,
    back: 'Back',
    articleGone: 'Its article is not in this dossier. The quotation is kept as it was tagged.',
    next: 'Next claim (J)',
    previous: 'Claim before this one (K)',
    first: 'This is the first claim',
    last: 'This is the last claim',
    gone: 'This claim is not in the dossier.',
    retracted: 'Retracted',
    quote: 'The words in their sentence',
    show: 'Show in the article',
    chain: 'Who says it, through whom',
    part: {
      speaker: 'says it',
      medium: 'passes it on',
      outlet: 'publishes it',
      narrator: 'tells it in its own voice',
      article: 'stands in',
    },
    unnamed: 'an outlet that is not named',
    sameOrigin: (claims: Count, outlets: Count) =>
      `${pluralEn(claims, `${claims.text} other claim goes`, `${claims.text} other claims go`)} back to the same origin, in ${pluralEn(outlets, `${outlets.text} outlet`, `${outlets.text} outlets`)}: together they count once.`,
    onlyHere: 'No other claim of this dossier goes back to this origin.',
  },
  ar: {
    open: 'افتح صفحته',
    title: (number: Count) => `الادعاء ${number.text}`,
    back: 'رجوع',
    articleGone: 'مقاله ليس في هذا الملف. الاقتباس محفوظ كما وُسم.',
    next: 'الادعاء التالي (J)',
    previous: 'الادعاء السابق (K)',
    first: 'هذا أول ادعاء',
    last: 'هذا آخر ادعاء',
    gone: 'هذا الادعاء ليس في الملف.',
    retracted: 'مسحوب',
    quote: 'الكلمات في جملتها',
    show: 'أظهره في المقال',
    chain: 'من يقوله وعبر من',
    part: {
      speaker: 'يقوله',
      medium: 'ينقله',
      outlet: 'تنشره',
      narrator: 'تسرده بصوتها',
      article: 'ورد في',
    },
    unnamed: 'جهة غير مسماة',
    sameOrigin: (claims: Count, outlets: Count) =>
      `${pluralAr(claims, {
        one: 'ادعاء آخر واحد يعود',
        two: 'ادعاءان آخران يعودان',
        few: `${claims.text} ادعاءات أخرى تعود`,
        many: `${claims.text} ادعاءً آخر تعود`,
        other: `${claims.text} ادعاء آخر تعود`,
      })} إلى الأصل نفسه، في ${pluralAr(outlets, {
        one: 'جهة واحدة',
        two: 'جهتين',
        few: `${outlets.text} جهات`,
        many: `${outlets.text} جهة`,
        other: `${outlets.text} جهة`,
      })}: تُحسب كلها أصلاً واحداً.`,
    onlyHere: 'لا ادعاء آخر في هذا الملف يعود إلى هذا الأصل.',
  },
});
