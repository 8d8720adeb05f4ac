/** Strings of a dispute's board beyond its list: merging and splitting positions, taking over a verdict, the chain. */
import { type Count, isolate, messages, pluralAr, pluralEn } from '../messages';

export const board = messages({
  en: {
    mergeInto: (label: string) => `Merge into: ${isolate(label)}`,
    merged: (label: string) => `Positions merged into: ${isolate(label)}`,
    split: 'Split…',
    splitTitle: (label: string) => `Split the position: ${isolate(label)}`,
    splitHint: 'Choose the claims that answer differently. They move to a new position; the rest stay.',
    splitName: 'Name of the new position',
    splitChoose: 'Claims that move',
    splitDo: 'Split',
    splitDone: 'Position split.',
    splitNone: 'Choose at least one claim, and leave at least one.',
    takeOver: 'Give its claims a verdict…',
    takeOverTitle: 'The claims take over the verdict',
    takeOverHint:
      'Choose for each position what its claims are given. The reasons of the dispute go with it, and everything is one act that can be taken back at once.',
    leaveAsIs: 'Leave as they are',
    takeOverFor: (label: string) => `Claims of: ${isolate(label)}`,
    judgedAlready: (count: Count) =>
      pluralEn(
        count,
        `${count.text} of them has a verdict already`,
        `${count.text} of them have a verdict already`,
      ),
    replaceJudged: 'Replace verdicts that were given before',
    takeOverDo: (count: Count) =>
      pluralEn(count, `Give ${count.text} claim this verdict`, `Give ${count.text} claims these verdicts`),
    takenOver: (count: Count) =>
      pluralEn(
        count,
        `${count.text} claim took over the verdict.`,
        `${count.text} claims took over the verdict.`,
      ),
    chainTitle: 'Who quotes whom',
    chainOf: (question: string) => `Who quotes whom: ${question}`,
    unnamedSource: 'no source named',
    columns: { origin: 'Says it', through: 'Through', outlet: 'Carries it' },
    savePicture: 'Keep the picture as a file',
    pictureSaved: (name: string) => `Picture saved: ${isolate(name)}`,
    formats: { svg: 'Picture as SVG (sharp at any size)', png: 'Picture as PNG' },
    showAll: 'Show the passages in their articles',
    facing: {
      show: 'Set the words against each other',
      hide: 'Put the comparison away',
      sample: 'Underlined:',
      legend: 'words that stand on this side alone.',
      harakat: 'Vowel marks count',
    },
  },
  ar: {
    mergeInto: (label: string) => `ادمجه في: ${isolate(label)}`,
    merged: (label: string) => `دُمج الموقفان في: ${isolate(label)}`,
    split: 'اقسمه…',
    splitTitle: (label: string) => `قسمة الموقف: ${isolate(label)}`,
    splitHint: 'اختر الادعاءات التي تجيب جواباً آخر. تنتقل إلى موقف جديد، ويبقى الباقي مكانه.',
    splitName: 'اسم الموقف الجديد',
    splitChoose: 'الادعاءات التي تنتقل',
    splitDo: 'اقسم',
    splitDone: 'قُسم الموقف.',
    splitNone: 'اختر ادعاءً واحداً على الأقل، واترك واحداً على الأقل.',
    takeOver: 'أعطِ ادعاءاته حكماً…',
    takeOverTitle: 'الادعاءات تأخذ حكم الخلاف',
    takeOverHint:
      'اختر لكل موقف ما تُعطاه ادعاءاته. تنتقل معه أسباب حكم الخلاف، والكل فعل واحد يُتراجع عنه دفعة واحدة.',
    leaveAsIs: 'اتركها كما هي',
    takeOverFor: (label: string) => `ادعاءات: ${isolate(label)}`,
    judgedAlready: (count: Count) =>
      pluralAr(count, {
        one: 'واحد منها عليه حكم من قبل',
        two: 'اثنان منها عليهما حكم من قبل',
        few: `${count.text} منها عليها حكم من قبل`,
        other: `${count.text} منها عليها حكم من قبل`,
      }),
    replaceJudged: 'استبدل الأحكام التي ثُبّتت من قبل',
    takeOverDo: (count: Count) =>
      pluralAr(count, {
        zero: 'أعطِ الحكم',
        one: 'أعطِ ادعاءً واحداً هذا الحكم',
        two: 'أعطِ ادعاءين هذا الحكم',
        few: `أعطِ ${count.text} ادعاءات هذا الحكم`,
        many: `أعطِ ${count.text} ادعاءً هذا الحكم`,
        other: `أعطِ ${count.text} ادعاء هذا الحكم`,
      }),
    takenOver: (count: Count) =>
      pluralAr(count, {
        one: 'أخذ الحكمَ ادعاء واحد.',
        two: 'أخذ الحكمَ ادعاءان.',
        few: `أخذت الحكمَ ${count.text} ادعاءات.`,
        many: `أخذ الحكمَ ${count.text} ادعاءً.`,
        other: `أخذ الحكمَ ${count.text} ادعاء.`,
      }),
    chainTitle: 'من ينقل عن من',
    chainOf: (question: string) => `من ينقل عن من: ${question}`,
    unnamedSource: 'لا مصدر مسمّى',
    columns: { origin: 'يقوله', through: 'عبر', outlet: 'ينشره' },
    savePicture: 'احفظ الصورة ملفاً',
    pictureSaved: (name: string) => `حُفظت الصورة: ${isolate(name)}`,
    formats: { svg: 'صورة SVG (حادة بأي حجم)', png: 'صورة PNG' },
    showAll: 'اعرض المقاطع في مقالاتها',
    facing: {
      show: 'قابل بين الألفاظ',
      hide: 'اطوِ المقابلة',
      sample: 'ما تحته خط:',
      legend: 'ألفاظ هذا الجانب وحده.',
      harakat: 'احتسب التشكيل',
    },
  },
});
