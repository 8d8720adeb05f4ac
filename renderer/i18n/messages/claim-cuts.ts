/** Strings of what is done with several claims, and with the parts of one. */
import { type Count, isolate, messages, pluralAr, pluralEn } from '../messages';

export const claimCuts = messages({
  en: {
    bulk: {
      label: 'Selected claims',
      tick: (number: Count) => `Select claim ${number.text}`,
      selected: (count: Count) => pluralEn(count, '1 claim selected', `${count.text} claims selected`),
      all: (count: Count) => `Select all ${count.text} shown`,
      none: 'Select none',
      speaker: 'Set who says it',
      set: 'Set',
      category: 'Set what they are about',
      workflow: 'Set the state of the work',
      changed: (count: Count) =>
        count.n === 0
          ? 'Nothing had to be changed.'
          : pluralEn(count, '1 claim was changed.', `${count.text} claims were changed.`),
    },
    split: {
      open: 'Split',
      title: 'Split the claim in two',
      place: 'Where to cut',
      between: (before: string, after: string) => `between “${isolate(before)}” and “${isolate(after)}”`,
      first: 'First half',
      second: 'Second half',
      nextSentence: 'Next sentence',
      previousSentence: 'Sentence before',
      cut: 'Split here',
      oneWord: 'This claim is a single word and cannot be split.',
      outside: 'Put the caret between words of the claim in hand to split it there.',
      done: (number: Count) => `Claim ${number.text} was split in two. Undo makes it one again.`,
    },
    join: {
      open: 'Join into one claim',
      done: (count: Count, number: Count) =>
        `${count.text} claims were joined into claim ${number.text}. Undo takes them apart again.`,
      'too-few': 'Select at least two claims to join them.',
      articles: 'Only claims of one article can be joined.',
      'too-long': 'Together these claims are longer than one claim can be.',
      noText: 'The text of this article is not on this machine, so its claims cannot be joined.',
      unsure: 'One of these claims is not where it was. Confirm its place first.',
    },
  },
  ar: {
    bulk: {
      label: 'الادعاءات المختارة',
      tick: (number: Count) => `اختر الادعاء ${number.text}`,
      selected: (count: Count) =>
        pluralAr(count, {
          one: 'ادعاء واحد مختار',
          two: 'ادعاءان مختاران',
          few: `${count.text} ادعاءات مختارة`,
          many: `${count.text} ادعاءً مختاراً`,
          other: `${count.text} ادعاء مختار`,
        }),
      all: (count: Count) => `اختر كل المعروض (${count.text})`,
      none: 'ألغِ الاختيار',
      speaker: 'حدّد من يقولها',
      set: 'حدّد',
      category: 'غيّر عمّ تتحدث',
      workflow: 'غيّر حال العمل',
      changed: (count: Count) =>
        count.n === 0
          ? 'لم يلزم تغيير شيء.'
          : pluralAr(count, {
              one: 'تغيّر ادعاء واحد.',
              two: 'تغيّر ادعاءان.',
              few: `تغيّرت ${count.text} ادعاءات.`,
              many: `تغيّر ${count.text} ادعاءً.`,
              other: `تغيّر ${count.text} ادعاء.`,
            }),
    },
    split: {
      open: 'تقسيم',
      title: 'قسّم الادعاء إلى اثنين',
      place: 'موضع القطع',
      between: (before: string, after: string) => `بين «${isolate(before)}» و«${isolate(after)}»`,
      first: 'القسم الأول',
      second: 'القسم الثاني',
      nextSentence: 'الجملة التالية',
      previousSentence: 'الجملة السابقة',
      cut: 'اقطع هنا',
      oneWord: 'هذا الادعاء كلمة واحدة ولا يُقسَّم.',
      outside: 'ضع المؤشر بين كلمات الادعاء المفتوح ليُقسَّم هناك.',
      done: (number: Count) => `قُسّم الادعاء ${number.text} إلى اثنين. التراجع يعيده واحداً.`,
    },
    join: {
      open: 'ضمّها في ادعاء واحد',
      done: (count: Count, number: Count) =>
        `${pluralAr(count, {
          one: 'ضُم ادعاء واحد',
          two: 'ضُم ادعاءان',
          few: `ضُمت ${count.text} ادعاءات`,
          many: `ضُم ${count.text} ادعاءً`,
          other: `ضُم ${count.text} ادعاء`,
        })} في الادعاء ${number.text}. التراجع يفصلها من جديد.`,
      'too-few': 'اختر ادعاءين على الأقل لضمهما.',
      articles: 'لا تُضم إلا ادعاءات مقال واحد.',
      'too-long': 'هذه الادعاءات معاً أطول من أن تكون ادعاءً واحداً.',
      noText: 'نص هذا المقال غير موجود على هذا الجهاز، فلا تُضم ادعاءاته.',
      unsure: 'أحد هذه الادعاءات ليس في مكانه. أكّد مكانه أولاً.',
    },
  },
});
