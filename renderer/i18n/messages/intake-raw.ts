/** Strings of the page as it was captured: its lines, what can be done with them, the page looked at later. */
import { type Count, isolate, messages, pluralAr, pluralEn } from '../messages';
import { linesAr, linesEn } from './counted';

export const intakeRaw = messages({
  en: {
    raw: {
      title: 'The page as captured',
      facts: (encoding: string, lines: Count, hash: string) =>
        `${encoding} · ${linesEn(lines)} · sha256 ${hash}…`,
      list: 'Lines of the page',
      encoding: 'Letters of the file (encoding)',
      encodingFrom: {
        bom: 'marked in the file',
        declared: 'declared by the page',
        valid: 'certain',
        guessed: 'guessed',
        chosen: 'chosen by you',
        typed: 'pasted text',
      },
      undecodable: (n: Count) =>
        pluralEn(
          n,
          `${n.text} place could not be read as letters and is shown as \ufffd. Try another encoding.`,
          `${n.text} places could not be read as letters and are shown as \ufffd. Try another encoding.`,
        ),
      marks: (n: Count) =>
        pluralEn(
          n,
          `${n.text} invisible mark in the text, shown in a frame.`,
          `${n.text} invisible marks in the text, shown in frames.`,
        ),
      marksWhy:
        'Such marks can turn the order of words or hide inside names. Qarina shows them and does not obey them; the captured text keeps them.',
      rereadTitle: 'Read the page again?',
      rereadText: 'Your corrections to this page belong to the old reading and would be lost.',
      reread: 'Read again',
    },
    line: {
      repeats: (line: string) => `Repeated from ${line}`,
      ofArticle: (article: Count) => `article ${article.text}`,
    },
    tools: {
      label: 'What to do with the chosen lines',
      chosen: (n: Count) => pluralEn(n, `${n.text} line chosen`, `${n.text} lines chosen`),
      nothing: 'Choose a line to change its use',
      setAside: 'Set aside',
      metadata: 'Metadata',
      move: 'To article',
      newArticle: 'A new article',
      article: (n: Count, title: string) => `${n.text}. ${isolate(title)}`,
      splitHere: 'Start an article here',
      keys: 'Keys',
      keysHelp:
        'Arrows walk the lines, Shift with arrows chooses several. T title, S subtitle, P paragraph, H subhead, C caption, O outlet, B byline, L place, D date, X or Delete set aside, N start an article here, J join with the article before. Ctrl Z takes back.',
    },
    capture: {
      title: (name: string) => `What was set aside from “${isolate(name)}”`,
      facts: (bytes: string, at: string, by: string) => `${bytes} · brought in ${at} by ${isolate(by)}`,
      method: {
        drop: 'dropped on the window',
        dialog: 'chosen as a file',
        paste: 'pasted',
        system: 'opened from the system',
        sample: 'sample',
      },
      onlyAside: 'Only what was set aside',
      hint: 'Choose a line to move it into an article, or back out. Claims already made keep their places.',
      missing: 'The captured text is not on this machine.',
      lastLine:
        'An article keeps at least one line. To take the whole article away, remove it in the list of articles.',
      moved: (n: Count) => `${pluralEn(n, `${n.text} line`, `${n.text} lines`)} moved`,
      none: 'Nothing was set aside from this page.',
    },
  },
  ar: {
    raw: {
      title: 'الصفحة كما حُفظت',
      facts: (encoding: string, lines: Count, hash: string) =>
        `${isolate(encoding)} · ${linesAr(lines)} · ${isolate(`sha256 ${hash}…`)}`,
      list: 'أسطر الصفحة',
      encoding: 'ترميز حروف الملف',
      encodingFrom: {
        bom: 'معلَّم في الملف',
        declared: 'أعلنته الصفحة',
        valid: 'مؤكد',
        guessed: 'تخمين',
        chosen: 'اخترته أنت',
        typed: 'نص ملصق',
      },
      undecodable: (n: Count) =>
        pluralAr(n, {
          one: 'موضع واحد لم يُقرأ حروفاً ويظهر هكذا \ufffd. جرّب ترميزاً آخر.',
          two: 'موضعان لم يُقرآ حروفاً ويظهران هكذا \ufffd. جرّب ترميزاً آخر.',
          few: `${n.text} مواضع لم تُقرأ حروفاً وتظهر هكذا \ufffd. جرّب ترميزاً آخر.`,
          other: `${n.text} موضعاً لم تُقرأ حروفاً وتظهر هكذا \ufffd. جرّب ترميزاً آخر.`,
        }),
      marks: (n: Count) =>
        pluralAr(n, {
          one: 'علامة خفية واحدة في النص، تظهر داخل إطار.',
          two: 'علامتان خفيتان في النص، تظهران داخل إطار.',
          few: `${n.text} علامات خفية في النص، تظهر داخل إطار.`,
          other: `${n.text} علامة خفية في النص، تظهر داخل إطار.`,
        }),
      marksWhy:
        'قد تقلب هذه العلامات ترتيب الكلمات أو تختبئ داخل الأسماء. قرينة تُظهرها ولا تعمل بها، والنص المحفوظ يُبقيها.',
      rereadTitle: 'أتُقرأ الصفحة من جديد؟',
      rereadText: 'تصحيحاتك لهذه الصفحة تخص القراءة السابقة، وستضيع.',
      reread: 'اقرأها من جديد',
    },
    line: {
      repeats: (line: string) => `مكرّر من ${line}`,
      ofArticle: (article: Count) => `المقال ${article.text}`,
    },
    tools: {
      label: 'ما يُفعل بالأسطر المختارة',
      chosen: (n: Count) =>
        pluralAr(n, {
          one: 'سطر مختار',
          two: 'سطران مختاران',
          few: `${n.text} أسطر مختارة`,
          other: `${n.text} سطراً مختاراً`,
        }),
      nothing: 'اختر سطراً لتغيّر موضعه',
      setAside: 'أبعِد',
      metadata: 'بيانات المقال',
      move: 'إلى مقال',
      newArticle: 'مقال جديد',
      article: (n: Count, title: string) => `${n.text}. ${isolate(title)}`,
      splitHere: 'ابدأ مقالاً هنا',
      keys: 'المفاتيح',
      keysHelp:
        'الأسهم تمشي على الأسطر، ومع Shift تختار أكثر من سطر. T عنوان، S عنوان ثانوي، P فقرة، H عنوان فرعي، C تعليق صورة، O جهة، B كاتب، L مكان، D تاريخ، X أو Delete إبعاد، N بدء مقال هنا، J ضمّ إلى المقال السابق. Ctrl Z تراجع.',
    },
    capture: {
      title: (name: string) => `ما أُبعد من «${isolate(name)}»`,
      facts: (bytes: string, at: string, by: string) => `${bytes} · أدخلها ${isolate(by)} في ${at}`,
      method: {
        drop: 'أُفلتت على النافذة',
        dialog: 'اختيرت ملفاً',
        paste: 'أُلصقت',
        system: 'فُتحت من النظام',
        sample: 'عيّنة',
      },
      onlyAside: 'المُبعد فقط',
      hint: 'اختر سطراً لتنقله إلى مقال أو تُخرجه منه. الادعاءات السابقة تبقى في أماكنها.',
      missing: 'النص المحفوظ ليس على هذا الجهاز.',
      lastLine: 'يبقى للمقال سطر واحد على الأقل. لإزالة المقال كله أزله من قائمة المقالات.',
      moved: (n: Count) =>
        pluralAr(n, {
          one: 'نُقل سطر واحد',
          two: 'نُقل سطران',
          few: `نُقلت ${n.text} أسطر`,
          other: `نُقل ${n.text} سطراً`,
        }),
      none: 'لم يُبعَد شيء من هذه الصفحة.',
    },
  },
});
