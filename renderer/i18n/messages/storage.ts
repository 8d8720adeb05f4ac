/** Strings of the store: saving, its failures, and the recovery screen. */
import { type Count, messages, pluralAr, pluralEn } from '../messages';

const entriesEn = (count: Count): string => pluralEn(count, `${count.text} entry`, `${count.text} entries`);

/** "٥ قيود" as the object of a verb or after a preposition. */
const entriesAr = (count: Count): string =>
  pluralAr(count, {
    zero: 'لا قيود',
    one: 'قيد واحد',
    two: 'قيدين',
    few: `${count.text} قيود`,
    many: `${count.text} قيداً`,
    other: `${count.text} قيد`,
  });

export const storage = messages({
  en: {
    saving: 'Saving…',
    saved: 'Saved',
    savedAt: (time: string) => `Saved at ${time}`,
    notSaved: 'Not saved',
    problem: {
      'no-space':
        'Not saved: the disk is full. Free some space, then try again; what was saved before is safe.',
      'timed-out': 'Not saved: the disk did not answer in time. Try again; what was saved before is safe.',
      closed: 'Not saved: the connection to the database was lost. Try again; what was saved before is safe.',
      invalid: 'Not saved: a value is not one that a dossier can hold.',
      failed: 'Not saved: the database refused. Try again; what was saved before is safe.',
    },
    journalBehind: 'The safety journal beside the database cannot be written at the moment.',
    recovery: {
      lost: {
        title: 'The database came back empty',
        text: (known: Count) =>
          `When Qarina was last used, its database held ${entriesEn(known)}. Now it holds none. This happens when its files are damaged, for example by a power cut or a failing disk.`,
        wiped:
          'The browser reports that the database was damaged and that it emptied it. Nothing else is known of what it held.',
      },
      shrunken: {
        title: 'Part of the database is missing',
        text: (found: Count, known: Count) =>
          `When Qarina was last used, its database held ${entriesEn(known)}. Now it holds ${found.text}. This happens when its files are damaged, for example by a power cut or a failing disk.`,
      },
      hanging: {
        title: 'The database does not answer',
        text: 'Qarina asked for its database and got no answer. Close every other window of Qarina and try again. If that does not help, close the browser or the app altogether, check the disk, and start again.',
      },
      failed: {
        title: 'The database does not open',
        text: 'The browser refuses to open Qarina’s database. The disk may be full or failing, or the database’s files may be damaged. Free some space and try again, or close the browser or the app altogether and start again.',
        elsewhere:
          'If it never opens again: start Qarina in another browser, or in a new profile of this one. It will find the journal on this machine and offer to bring the work over.',
      },
      newer: {
        title: 'This database is from a newer Qarina',
        text: 'A newer version of Qarina has worked here. This version does not know everything it wrote down, and opening it could damage your work. Use the newer version. Nothing was changed.',
      },
      journalHas: (count: Count) =>
        `The journal that Qarina keeps beside its database can give back ${entriesEn(count)}. Restoring adds what is missing and changes nothing else.`,
      journalHasAll: (count: Count) =>
        `The journal that Qarina keeps beside its database holds ${entriesEn(count)}. It is not affected.`,
      journalHasNone:
        'The journal beside the database cannot give back what is missing. If you have a saved dossier file or a colleague’s copy, open it after going on.',
      untouched: 'Nothing has been deleted or overwritten, and nothing will be without your decision here.',
      restore: 'Restore from the journal',
      restoring: 'Restoring from the journal…',
      saveFiles: 'Save the journal as files',
      savingFiles: 'Putting the journal into files…',
      savedFiles: (count: Count) =>
        pluralEn(count, `${count.text} dossier file saved.`, `${count.text} dossier files saved.`),
      nothingToSave: 'The journal holds nothing that can be saved.',
      goOn: 'Go on with what is there',
      goOnTitle: 'Go on without the missing work?',
      goOnText:
        'The missing work will not be shown. The journal keeps it unchanged, and this screen will not ask about it again.',
      goOnConfirm: 'Go on without it',
      restoredTitle: 'Your work is back',
      restored: (count: Count) => `Restored: ${entriesEn(count)}.`,
      restoredNothing: 'Everything was there already.',
      damagedLines: (count: Count) =>
        pluralEn(
          count,
          `${count.text} line of the journal is damaged and could not be read.`,
          `${count.text} lines of the journal are damaged and could not be read.`,
        ),
      bytesMissing: (count: Count) =>
        pluralEn(
          count,
          `${count.text} stored page or attachment could not be given back; what was said about it is there.`,
          `${count.text} stored pages or attachments could not be given back; what was said about them is there.`,
        ),
      open: 'Open Qarina',
      stopped: 'Stopped. Nothing was changed; you can start again at any time.',
      journalFailed: (what: string) => `The journal could not be read. ${what}`,
    },
    elsewhere: {
      title: 'Work found on this machine',
      text: (count: Count, when: string) =>
        `A journal of another browser, or of this one before its data was cleared, holds ${entriesEn(count)}, last changed ${when}.`,
      textUndated: (count: Count) =>
        `A journal of another browser, or of this one before its data was cleared, holds ${entriesEn(count)}.`,
      bring: 'Bring it here',
      bringing: 'Bringing it here…',
    },
  },
  ar: {
    saving: 'جارٍ الحفظ…',
    saved: 'حُفظ',
    savedAt: (time: string) => `حُفظ الساعة ${time}`,
    notSaved: 'لم يُحفظ',
    problem: {
      'no-space': 'لم يُحفظ: القرص ممتلئ. أفسح مساحة ثم أعد المحاولة؛ ما حُفظ من قبل سليم.',
      'timed-out': 'لم يُحفظ: لم يُجب القرص في الوقت المناسب. أعد المحاولة؛ ما حُفظ من قبل سليم.',
      closed: 'لم يُحفظ: انقطع الاتصال بقاعدة البيانات. أعد المحاولة؛ ما حُفظ من قبل سليم.',
      invalid: 'لم يُحفظ: إحدى القيم لا يقبلها الملف.',
      failed: 'لم يُحفظ: رفضت قاعدة البيانات. أعد المحاولة؛ ما حُفظ من قبل سليم.',
    },
    journalBehind: 'تتعذّر حالياً الكتابة في سجل الأمان المجاور لقاعدة البيانات.',
    recovery: {
      lost: {
        title: 'عادت قاعدة البيانات فارغة',
        text: (known: Count) =>
          `عند آخر استعمال لقرينة كانت قاعدة بياناتها تحتوي على ${entriesAr(known)}، وهي الآن فارغة. يحدث هذا حين تتلف ملفاتها، بانقطاع الكهرباء مثلاً أو بعطل في القرص.`,
        wiped: 'يفيد المتصفح بأن قاعدة البيانات كانت تالفة وأنه أفرغها. ولا يُعرف شيء آخر عمّا كانت تحتويه.',
      },
      shrunken: {
        title: 'جزء من قاعدة البيانات مفقود',
        text: (found: Count, known: Count) =>
          `عند آخر استعمال لقرينة كانت قاعدة بياناتها تحتوي على ${entriesAr(known)}، وفيها الآن ${found.text} فقط. يحدث هذا حين تتلف ملفاتها، بانقطاع الكهرباء مثلاً أو بعطل في القرص.`,
      },
      hanging: {
        title: 'قاعدة البيانات لا تستجيب',
        text: 'طلبت قرينة قاعدة بياناتها ولم تتلقَّ جواباً. أغلق نوافذ قرينة الأخرى كلها ثم أعد المحاولة. وإن لم يُجدِ ذلك فأغلق المتصفح أو التطبيق تماماً، وتحقّق من القرص، ثم ابدأ من جديد.',
      },
      failed: {
        title: 'قاعدة البيانات لا تُفتح',
        text: 'يرفض المتصفح فتح قاعدة بيانات قرينة. قد يكون القرص ممتلئاً أو معطوباً، أو تكون ملفات القاعدة تالفة. أفسح مساحة ثم أعد المحاولة، أو أغلق المتصفح أو التطبيق تماماً وابدأ من جديد.',
        elsewhere:
          'وإن لم تُفتح أبداً: شغّل قرينة في متصفح آخر، أو في ملف تعريف جديد من هذا المتصفح؛ فستجد السجل على هذا الجهاز وتعرض نقل العمل إليها.',
      },
      newer: {
        title: 'قاعدة البيانات هذه من إصدار أحدث',
        text: 'عمل إصدار أحدث من قرينة هنا. هذا الإصدار لا يعرف كل ما كتبه ذاك، وقد يضر فتحها بعملك. استعمل الإصدار الأحدث. لم يتغيّر شيء.',
      },
      journalHas: (count: Count) =>
        `يستطيع السجل الذي تحفظه قرينة بجوار قاعدة بياناتها أن يعيد ${entriesAr(count)}. الاستعادة تضيف المفقود ولا تغيّر شيئاً آخر.`,
      journalHasAll: (count: Count) =>
        `السجل الذي تحفظه قرينة بجوار قاعدة بياناتها يحتوي على ${entriesAr(count)}، ولم يمسّه ما حدث.`,
      journalHasNone:
        'لا يستطيع السجل المجاور لقاعدة البيانات أن يعيد المفقود. إن كان لديك ملف محفوظ أو نسخة عند زميل فافتحها بعد المتابعة.',
      untouched: 'لم يُحذف شيء ولم يُكتب فوق شيء، ولن يحدث ذلك إلا بقرارك هنا.',
      restore: 'استعد من السجل',
      restoring: 'جارٍ الاستعادة من السجل…',
      saveFiles: 'احفظ السجل في ملفات',
      savingFiles: 'جارٍ وضع السجل في ملفات…',
      savedFiles: (count: Count) =>
        pluralAr(count, {
          one: 'حُفظ ملف واحد.',
          two: 'حُفظ ملفان.',
          few: `حُفظت ${count.text} ملفات.`,
          many: `حُفظ ${count.text} ملفاً.`,
          other: `حُفظ ${count.text} ملف.`,
        }),
      nothingToSave: 'ليس في السجل ما يمكن حفظه.',
      goOn: 'تابع بما هو موجود',
      goOnTitle: 'المتابعة من دون العمل المفقود؟',
      goOnText: 'لن يظهر العمل المفقود. يحتفظ به السجل كما هو، ولن تسأل هذه الشاشة عنه مرة أخرى.',
      goOnConfirm: 'تابع من دونه',
      restoredTitle: 'عاد عملك',
      restored: (count: Count) =>
        pluralAr(count, {
          one: 'استُعيد قيد واحد.',
          two: 'استُعيد قيدان.',
          few: `استُعيدت ${count.text} قيود.`,
          many: `استُعيد ${count.text} قيداً.`,
          other: `استُعيد ${count.text} قيد.`,
        }),
      restoredNothing: 'كان كل شيء موجوداً.',
      damagedLines: (count: Count) =>
        pluralAr(count, {
          one: 'في السجل سطر واحد تالف تعذّرت قراءته.',
          two: 'في السجل سطران تالفان تعذّرت قراءتهما.',
          few: `في السجل ${count.text} أسطر تالفة تعذّرت قراءتها.`,
          many: `في السجل ${count.text} سطراً تالفاً تعذّرت قراءتها.`,
          other: `في السجل ${count.text} سطر تالف تعذّرت قراءتها.`,
        }),
      bytesMissing: (count: Count) =>
        pluralAr(count, {
          one: 'تعذّرت استعادة صفحة محفوظة أو مرفق واحد؛ أما ما قيل عنه فموجود.',
          two: 'تعذّرت استعادة صفحتين محفوظتين أو مرفقين؛ أما ما قيل عنهما فموجود.',
          few: `تعذّرت استعادة ${count.text} صفحات محفوظة أو مرفقات؛ أما ما قيل عنها فموجود.`,
          many: `تعذّرت استعادة ${count.text} صفحة محفوظة أو مرفقاً؛ أما ما قيل عنها فموجود.`,
          other: `تعذّرت استعادة ${count.text} صفحة محفوظة أو مرفق؛ أما ما قيل عنها فموجود.`,
        }),
      open: 'افتح قرينة',
      stopped: 'توقّفت الاستعادة ولم يتغيّر شيء؛ يمكنك البدء من جديد متى شئت.',
      journalFailed: (what: string) => `تعذّرت قراءة السجل. ${what}`,
    },
    elsewhere: {
      title: 'عُثر على عمل في هذا الجهاز',
      text: (count: Count, when: string) =>
        `سجل متصفح آخر، أو سجل هذا المتصفح قبل مسح بياناته، يحتوي على ${entriesAr(count)}، وآخر تغيير فيه ${when}.`,
      textUndated: (count: Count) =>
        `سجل متصفح آخر، أو سجل هذا المتصفح قبل مسح بياناته، يحتوي على ${entriesAr(count)}.`,
      bring: 'انقله إلى هنا',
      bringing: 'جارٍ نقله إلى هنا…',
    },
  },
});
