/** Strings of the small editor for reasons and notes. */
import { type Count, isolate, messages, pluralAr, pluralEn } from '../messages';

export const prose = messages({
  en: {
    tools: 'How the words are set',
    bold: 'Bold (Ctrl+B)',
    bullets: 'Bulleted list (Ctrl+Shift+8)',
    numbers: 'Numbered list (Ctrl+Shift+7)',
    mention: 'Mention a claim or a source (@)',
    keys: 'Type @ to mention a claim by its number or words, or a source by its name.',
    found: 'Claims and sources',
    none: (query: string) => `Nothing is called “${isolate(query)}”.`,
    counted: (count: Count) =>
      pluralEn(
        count,
        `${count.text} found. Arrow keys choose, Enter takes.`,
        `${count.text} found. Arrow keys choose, Enter takes.`,
      ),
    claim: (number: string) => `claim ${number}`,
    goneClaim: 'a claim that is not in this dossier',
    tooLong: 'This is more than can be kept in one text. Nothing was pasted.',
    unnamedSource: 'source without a name',
  },
  ar: {
    tools: 'هيئة الكلام',
    bold: 'عريض (Ctrl+B)',
    bullets: 'قائمة نقطية (Ctrl+Shift+8)',
    numbers: 'قائمة مرقّمة (Ctrl+Shift+7)',
    mention: 'اذكر ادعاءً أو مصدراً (@)',
    keys: 'اكتب @ لتذكر ادعاءً برقمه أو بكلماته، أو مصدراً باسمه.',
    found: 'ادعاءات ومصادر',
    none: (query: string) => `لا شيء باسم «${isolate(query)}».`,
    counted: (count: Count) =>
      pluralAr(count, {
        one: 'نتيجة واحدة. خذها بمفتاح Enter.',
        two: 'نتيجتان. اختر بالأسهم وخذ بمفتاح Enter.',
        few: `${count.text} نتائج. اختر بالأسهم وخذ بمفتاح Enter.`,
        other: `${count.text} نتيجة. اختر بالأسهم وخذ بمفتاح Enter.`,
      }),
    claim: (number: string) => `ادعاء ${number}`,
    goneClaim: 'ادعاء ليس في هذا الملف',
    tooLong: 'هذا أطول مما يُحفظ في نص واحد. لم يُلصق شيء.',
    unnamedSource: 'مصدر بلا اسم',
  },
});
