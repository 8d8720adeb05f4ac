/** Strings of what is stored where, and of what is never sent. */
import { type Count, isolate, messages, pluralAr, pluralEn } from '../messages';

export const safety = messages({
  en: {
    title: 'About this file’s safety',
    here: 'Where your work is kept',
    inTab:
      'In the storage of this browser, on this machine, for this user. Another browser, or a private window, does not see it.',
    inWindow: 'In Qarina’s own database on this machine, for this user.',
    journal:
      'Beside it Qarina keeps a journal: every act again, as a plain file on this machine. If the database is lost, your work is brought back from it.',
    journalState: (entries: Count, when: string) =>
      `The journal holds ${pluralEn(entries, `${entries.text} entry`, `${entries.text} entries`)} of all dossiers; last written ${when}.`,
    journalEmpty: 'The journal is empty so far.',
    journalAsking: 'Looking at the journal…',
    journalFailed: (reason: string) => `The journal cannot be read now: ${reason}`,
    sent: 'What leaves this machine',
    nothing:
      'Nothing. Qarina opens no connection to any network, has no account, counts nothing and reports nothing. Pages you bring in load no images and run no code. Only what you save or print yourself goes anywhere.',
    frozen: 'How evidence is kept as it came',
    frozenText:
      'A page or attachment is stored byte by byte and named by its SHA-256, a fingerprint that changes with a single letter. Claims point into that frozen text. Nothing you do alters it; corrections stand beside it, with who made them and when.',
    open: 'What Qarina does not do',
    notEncrypted:
      'Qarina encrypts nothing it stores: not the database, not the journal, not the .qarina files. Whoever can open this account on this machine, or the file, can read all of it. Use the encryption of the system’s disk, lock the screen, and send files only by a channel you trust.',
    notSecret:
      'Taking a dossier or a claim off the list does not erase it: it stays in the log and can be restored.',
    backup: 'How to keep a copy',
    backupText:
      'Save the dossier as one .qarina file and put it on another disk. It holds the whole log and all stored pages. Opening it, here or elsewhere, merges it with what is there and loses nothing.',
    save: 'Save as a file',
    check: 'Check what is stored',
    checkText:
      'Reads every stored page and attachment of this dossier again and compares it with its SHA-256.',
    start: 'Check now',
    again: 'Check again',
    checking: (done: Count, all: Count) => `Checking: ${done.text} of ${all.text}`,
    stopped: 'The check was stopped before its end.',
    failed: 'The check could not be finished: the database does not answer.',
    nothingStored: 'This dossier holds no stored pages yet.',
    allSound: (all: Count) =>
      pluralEn(
        all,
        `${all.text} stored page or attachment: it matches its SHA-256.`,
        `${all.text} stored pages and attachments: all match their SHA-256.`,
      ),
    sound: (count: Count) => pluralEn(count, `${count.text} matches.`, `${count.text} match.`),
    restored: (count: Count) =>
      pluralEn(
        count,
        `${count.text} was not sound in the database and was put back from the journal.`,
        `${count.text} were not sound in the database and were put back from the journal.`,
      ),
    missing: (count: Count) => pluralEn(count, `${count.text} is missing.`, `${count.text} are missing.`),
    damaged: (count: Count) =>
      pluralEn(
        count,
        `${count.text} is damaged: its bytes are no longer those that came in.`,
        `${count.text} are damaged: their bytes are no longer those that came in.`,
      ),
    wayOut: 'Open an earlier .qarina file of this dossier: what is missing or damaged here is taken from it.',
  },
  ar: {
    title: 'أمان هذا الملف',
    here: 'أين يُحفظ عملك',
    inTab: 'في مخزن هذا المتصفح، على هذا الجهاز، لهذا المستخدم. لا يراه متصفح آخر، ولا نافذة التصفح الخاص.',
    inWindow: 'في قاعدة بيانات قرينة على هذا الجهاز، لهذا المستخدم.',
    journal:
      'وإلى جانبها يوميات تُكتب فيها كل خطوة مرة ثانية، ملفاً عادياً على هذا الجهاز. إن ضاعت قاعدة البيانات استُعيد عملك منها.',
    journalState: (entries: Count, when: string) =>
      `في اليوميات ${pluralAr(entries, { one: 'قيد واحد', two: 'قيدان', few: `${entries.text} قيود`, many: `${entries.text} قيداً`, other: `${entries.text} قيد` })} من كل الملفات، وآخر كتابة فيها ${when}.`,
    journalEmpty: 'اليوميات فارغة حتى الآن.',
    journalAsking: 'يجري الاطلاع على اليوميات…',
    journalFailed: (reason: string) => `تتعذّر قراءة اليوميات الآن: ${reason}`,
    sent: 'ما الذي يغادر هذا الجهاز',
    nothing:
      'لا شيء. لا تفتح قرينة اتصالاً بأي شبكة، ولا حساب فيها، ولا تحصي شيئاً ولا تبلّغ عن شيء. الصفحات التي تُدخلها لا تجلب صوراً ولا تشغّل برامج. لا يخرج إلا ما تحفظه أو تطبعه أنت.',
    frozen: 'كيف يبقى الدليل كما ورد',
    frozenText:
      'تُخزَّن كل صفحة وكل مرفق بايتاً بايتاً، وتُسمّى ببصمتها SHA-256 التي تتغيّر إن تغيّر حرف واحد. الادعاءات تشير إلى هذا النص المجمَّد. لا شيء مما تفعله يغيّره؛ والتصحيحات تقف بجانبه باسم صاحبها ووقتها.',
    open: 'ما لا تفعله قرينة',
    notEncrypted: `لا تشفّر قرينة شيئاً مما تخزّنه: لا قاعدة البيانات، ولا اليوميات، ولا ملفات ${isolate('.qarina')}. من يستطيع فتح هذا الحساب على هذا الجهاز، أو فتح الملف، يقرأ كل ما فيه. فعّل تشفير القرص في نظامك، وأقفل الشاشة، ولا ترسل الملفات إلا عبر قناة تثق بها.`,
    notSecret: 'إبعاد ملف أو سحب ادعاء لا يمحوه: يبقى في السجل ويمكن استعادته.',
    backup: 'كيف تحتفظ بنسخة',
    backupText: `احفظ الملف كاملاً في ملف واحد بصيغة ${isolate('.qarina')} وضعه على قرص آخر. فيه السجل كله وكل الصفحات المخزَّنة. فتحُه هنا أو على جهاز آخر يدمجه مع ما هناك ولا يُضيع شيئاً.`,
    save: 'احفظ كملف',
    check: 'افحص ما هو مخزَّن',
    checkText: 'تُقرأ كل صفحة مخزَّنة وكل مرفق في هذا الملف من جديد، وتُقارن بصمته SHA-256 بما سُجِّل.',
    start: 'افحص الآن',
    again: 'افحص من جديد',
    checking: (done: Count, all: Count) => `يجري الفحص: ${done.text} من ${all.text}`,
    stopped: 'أُوقف الفحص قبل نهايته.',
    failed: 'تعذّر إتمام الفحص: قاعدة البيانات لا تستجيب.',
    nothingStored: 'لا صفحات مخزَّنة في هذا الملف بعد.',
    allSound: (all: Count) =>
      pluralAr(all, {
        one: 'صفحة واحدة أو مرفق واحد، وهو مطابق لبصمته SHA-256.',
        two: 'اثنان من الصفحات والمرفقات، وكلاهما مطابق لبصمته SHA-256.',
        few: `${all.text} من الصفحات والمرفقات المخزَّنة، وكلها مطابقة لبصماتها SHA-256.`,
        other: `${all.text} من الصفحات والمرفقات المخزَّنة، وكلها مطابقة لبصماتها SHA-256.`,
      }),
    sound: (count: Count) => `المطابق: ${count.text}.`,
    restored: (count: Count) => `لم يكن سليماً في قاعدة البيانات فأُعيد من اليوميات: ${count.text}.`,
    missing: (count: Count) => `المفقود: ${count.text}.`,
    damaged: (count: Count) => `التالف، أي لم تعد بايتاته كما وردت: ${count.text}.`,
    wayOut: `افتح نسخة ${isolate('.qarina')} أقدم من هذا الملف: يُؤخذ منها ما فُقد هنا أو تلف.`,
  },
});
