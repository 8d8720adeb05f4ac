/** Strings of the feature “intake”: bringing pages in, reviewing how they were split, what is already here. */
import { type Count, isolate, messages, pluralAr, pluralEn } from '../messages';

const articlesEn = (n: Count): string => pluralEn(n, `${n.text} article`, `${n.text} articles`);
const linesEn = (n: Count): string => pluralEn(n, `${n.text} line`, `${n.text} lines`);
const articlesAr = (n: Count): string =>
  pluralAr(n, {
    zero: 'لا مقالات',
    one: 'مقال واحد',
    two: 'مقالان',
    few: `${n.text} مقالات`,
    many: `${n.text} مقالاً`,
    other: `${n.text} مقال`,
  });
const linesAr = (n: Count): string =>
  pluralAr(n, {
    zero: 'لا أسطر',
    one: 'سطر واحد',
    two: 'سطران',
    few: `${n.text} أسطر`,
    many: `${n.text} سطراً`,
    other: `${n.text} سطر`,
  });

export const intake = messages({
  en: {
    title: 'Bring pages in',
    pasted: 'Pasted text',
    files: {
      label: 'Pages',
      waiting: 'Waiting',
      reading: (percent: string) => `Reading… ${percent}`,
      readingAny: 'Reading…',
      ready: articlesEn,
      question: 'A question is open',
      known: 'Already here',
      twin: 'Twice in this batch',
      failed: 'Not brought in',
      stopped: 'Stopped',
      adding: 'Being added…',
      added: (n: Count) => `Added: ${articlesEn(n)}`,
      remove: (name: string) => `Leave out “${isolate(name)}”`,
      stop: (name: string) => `Stop reading “${isolate(name)}”`,
      retry: 'Read again',
      summary: (ready: Count, failed: Count) =>
        [
          `${pluralEn(ready, `${ready.text} page read`, `${ready.text} pages read`)}`,
          failed.n > 0 ? `${failed.text} not brought in` : '',
        ]
          .filter(Boolean)
          .join(' · '),
    },
    problem: {
      empty: 'The file is empty: it holds no bytes.',
      tooLarge: (size: string, limit: string) =>
        `The file is too large for a page (${size}; at most ${limit} is read). It was not opened.`,
      overLimit: (limit: string) =>
        `The file is too large for a page (at most ${limit} is read). It was not opened.`,
      binary: (format: string) =>
        format
          ? `This is not text but a file of the kind ${isolate(format)}, whatever its name says.`
          : 'This is not text: it is full of control characters, as programs and images are.',
      noText: 'There are no words in it.',
      tooManyLines: (lines: Count, limit: Count) =>
        `It has ${lines.text} lines; at most ${limit.text} are read.`,
      tooDeep: 'Its markup is nested far deeper than any page; reading it was given up.',
      tooSlow: (seconds: Count) =>
        `Reading took longer than ${seconds.text} seconds and was stopped. The file may be built to do that.`,
      unreadable: 'The system could not read the file. It may have been moved, or its disk taken away.',
      crashed: 'Reading it failed inside Qarina. Other pages are not affected.',
      notAPage: 'Not a page: only .txt, .html and .htm files are taken from a folder.',
      picture: 'A picture was pasted. Pages come in as text or HTML; attach pictures to a claim as evidence.',
      nothing: 'Nothing that can be read was pasted or dropped.',
      safe: 'Nothing of it was brought in; the dossier is as it was.',
      about: (name: string) => `“${isolate(name)}” was not brought in`,
      tooManyFiles: (limit: Count) =>
        `The folder holds more than ${limit.text} files; the rest were passed over.`,
    },
    known: {
      title: (name: string) => `“${isolate(name)}” is already here`,
      bytes: (at: string, as: string) =>
        `The very same file was added on ${at} as “${isolate(as)}”. It was not added again.`,
      text: (at: string, as: string) =>
        `A page with exactly the same text was added on ${at} as “${isolate(as)}”. It was not added again.`,
      twin: (other: string) => `It is the same as “${isolate(other)}” among the pages coming in now.`,
      open: 'Open it',
      retracted: 'Its articles were removed from the dossier since.',
      restore: 'Restore and open it',
    },
    version: {
      question: (title: string) => `Is this a new version of “${isolate(title)}”?`,
      about: (at: string) => `Added on ${at}.`,
      because: 'Because:',
      reason: {
        address: 'same address',
        'file-name': 'same file name',
        title: 'same or nearly the same title',
        body: (percent: string) => `${percent} of the wording is the same`,
      },
      yes: 'A new version',
      no: 'A separate article',
      asked: 'Say first whether this is a new version or a separate article.',
    },
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
    got: {
      heading: (articles: Count, aside: Count) =>
        `${articlesEn(articles)}, and ${pluralEn(aside, `${aside.text} line`, `${aside.text} lines`)} set aside`,
      none: 'No article was found on this page',
      noneHint:
        'Everything on it was set aside. Choose the line with the title and press “Start an article here”; the captured page is not changed by it.',
      whole: 'No character without a place',
      unplaced: (n: Count) =>
        pluralEn(n, `${n.text} character without a place`, `${n.text} characters without a place`),
      wholeHint: 'Each character of the page belongs to an article or was set aside with a reason.',
      untitled: 'No title',
      paragraphs: (n: Count) => pluralEn(n, `${n.text} paragraph`, `${n.text} paragraphs`),
      captions: (n: Count) => pluralEn(n, `${n.text} caption`, `${n.text} captions`),
      subheads: (n: Count) => pluralEn(n, `${n.text} subhead`, `${n.text} subheads`),
      missing: (field: string) => `${field}: not stated`,
      noParagraph: 'This article has no paragraph. Give it one, join it with another, or set it aside.',
      edit: 'Correct details',
      editOf: (title: string) => `Correct what is said about “${isolate(title)}”`,
      show: (title: string) => `Show “${isolate(title)}” in the page`,
      showShort: 'Show in the page',
      joinWith: 'Join with the one before',
      remove: 'Set the article aside',
      undo: 'Take back',
      redo: 'Do again',
    },
    form: {
      title: 'Correct what is said about the article',
      dateHint: 'As 2025-04-27, 27/4/2025, ٢٧ نيسان ٢٠٢٥, or only a month or a year.',
      dateRead: (date: string) => `Understood as: ${date}`,
      dateWrong: 'This is not a date Qarina can read.',
      direction: 'Direction of the text',
      rtl: 'Right to left',
      ltr: 'Left to right',
    },
    add: {
      one: (n: Count) =>
        pluralEn(n, 'Add the article to the dossier', `Add the ${n.text} articles to the dossier`),
      all: (pages: Count, n: Count) => `Add all: ${articlesEn(n)} of ${pages.text} pages`,
      done: 'Done',
      leaveOut: 'Leave this page out',
      added: (n: Count) => `${articlesEn(n)} added to the dossier`,
      open: 'Questions are still open; these pages were not added.',
      notSaved: (name: string, what: string) =>
        `“${isolate(name)}” was not added: ${what} Your corrections are still here.`,
    },
    leave: {
      title: 'Leave without adding?',
      text: (pages: Count) =>
        pluralEn(
          pages,
          'One page is read but not added. Leaving drops it with your corrections; the file itself stays where it is.',
          `${pages.text} pages are read but not added. Leaving drops them with your corrections; the files themselves stay where they are.`,
        ),
      leave: 'Leave and drop',
      stay: 'Go on with the review',
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
    title: 'إدخال صفحات',
    pasted: 'نص ملصق',
    files: {
      label: 'الصفحات',
      waiting: 'في الانتظار',
      reading: (percent: string) => `تُقرأ… ${percent}`,
      readingAny: 'تُقرأ…',
      ready: articlesAr,
      question: 'سؤال ينتظر جواباً',
      known: 'موجودة هنا',
      twin: 'مكرّرة في هذه الدفعة',
      failed: 'لم تُدخل',
      stopped: 'أُوقفت',
      adding: 'تُضاف…',
      added: (n: Count) => `أُضيفت: ${articlesAr(n)}`,
      remove: (name: string) => `اترك «${isolate(name)}»`,
      stop: (name: string) => `أوقف قراءة «${isolate(name)}»`,
      retry: 'اقرأها من جديد',
      summary: (ready: Count, failed: Count) =>
        [
          pluralAr(ready, {
            zero: 'لم تُقرأ أي صفحة',
            one: 'قُرئت صفحة واحدة',
            two: 'قُرئت صفحتان',
            few: `قُرئت ${ready.text} صفحات`,
            other: `قُرئت ${ready.text} صفحة`,
          }),
          failed.n > 0 ? `لم تُدخل ${failed.text}` : '',
        ]
          .filter(Boolean)
          .join(' · '),
    },
    problem: {
      empty: 'الملف فارغ: لا بايت فيه.',
      tooLarge: (size: string, limit: string) =>
        `الملف أكبر من أن يكون صفحة (${size}، والحد ${limit}). لم يُفتح.`,
      overLimit: (limit: string) => `الملف أكبر من أن يكون صفحة (الحد ${limit}). لم يُفتح.`,
      binary: (format: string) =>
        format
          ? `هذا ليس نصاً بل ملف من نوع ${isolate(format)} مهما كان اسمه.`
          : 'هذا ليس نصاً: فيه محارف تحكّم كثيرة كما في البرامج والصور.',
      noText: 'لا كلمات فيه.',
      tooManyLines: (lines: Count, limit: Count) =>
        `عدد أسطره ${lines.text}، ولا يُقرأ أكثر من ${limit.text} سطر.`,
      tooDeep: 'شيفرته متداخلة أعمق بكثير من أي صفحة، فتُركت قراءتها.',
      tooSlow: (seconds: Count) =>
        `استغرقت القراءة أكثر من ${seconds.text} ثانية فأُوقفت. ربما صُنع الملف لهذا الغرض.`,
      unreadable: 'لم يستطع النظام قراءة الملف. ربما نُقل، أو فُصل القرص الذي هو عليه.',
      crashed: 'فشلت قراءته داخل قرينة. الصفحات الأخرى لم تتأثر.',
      notAPage: `ليس صفحة: لا تُؤخذ من المجلد إلا ملفات ${isolate('.txt')} و${isolate('.html')} و${isolate('.htm')}.`,
      picture: 'ما أُلصق صورة. تُدخل الصفحات نصاً أو HTML، أما الصور فتُرفق بالادعاء دليلاً.',
      nothing: 'لا شيء مما أُلصق أو أُفلت يمكن قراءته.',
      safe: 'لم يُدخل منه شيء، والملف كما كان.',
      about: (name: string) => `لم تُدخل «${isolate(name)}»`,
      tooManyFiles: (limit: Count) => `في المجلد أكثر من ${limit.text} ملف، فتُرك الباقي.`,
    },
    known: {
      title: (name: string) => `«${isolate(name)}» موجودة هنا`,
      bytes: (at: string, as: string) => `الملف نفسه أُضيف في ${at} باسم «${isolate(as)}»، فلم يُضف ثانية.`,
      text: (at: string, as: string) =>
        `صفحة بالنص نفسه تماماً أُضيفت في ${at} باسم «${isolate(as)}»، فلم تُضف ثانية.`,
      twin: (other: string) => `هي نفسها «${isolate(other)}» بين الصفحات الداخلة الآن.`,
      open: 'افتحها',
      retracted: 'أُزيلت مقالاتها من الملف بعد ذلك.',
      restore: 'استعدها وافتحها',
    },
    version: {
      question: (title: string) => `أهذه نسخة جديدة من «${isolate(title)}»؟`,
      about: (at: string) => `أُضيفت في ${at}.`,
      because: 'السبب:',
      reason: {
        address: 'العنوان الإلكتروني نفسه',
        'file-name': 'اسم الملف نفسه',
        title: 'العنوان نفسه أو يكاد',
        body: (percent: string) => `${percent} من النص واحد`,
      },
      yes: 'نسخة جديدة',
      no: 'مقال مستقل',
      asked: 'قل أولاً: أهي نسخة جديدة أم مقال مستقل؟',
    },
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
    got: {
      heading: (articles: Count, aside: Count) =>
        `${articlesAr(articles)}، و${pluralAr(aside, {
          zero: 'لم يُبعَد شيء',
          one: 'سطر واحد أُبعد',
          two: 'سطران أُبعدا',
          few: `${aside.text} أسطر أُبعدت`,
          many: `${aside.text} سطراً أُبعدت`,
          other: `${aside.text} سطر أُبعدت`,
        })}`,
      none: 'لم يوجد مقال في هذه الصفحة',
      noneHint:
        'أُبعد كل ما فيها. اختر السطر الذي فيه العنوان واضغط «ابدأ مقالاً هنا»؛ الصفحة المحفوظة لا تتغيّر بذلك.',
      whole: 'لا حرف بلا مكان',
      unplaced: (n: Count) =>
        pluralAr(n, {
          one: 'حرف واحد بلا مكان',
          two: 'حرفان بلا مكان',
          few: `${n.text} أحرف بلا مكان`,
          other: `${n.text} حرفاً بلا مكان`,
        }),
      wholeHint: 'كل حرف في الصفحة إما في مقال أو مُبعد لسبب معروف.',
      untitled: 'بلا عنوان',
      paragraphs: (n: Count) =>
        pluralAr(n, {
          zero: 'بلا فقرات',
          one: 'فقرة واحدة',
          two: 'فقرتان',
          few: `${n.text} فقرات`,
          many: `${n.text} فقرة`,
          other: `${n.text} فقرة`,
        }),
      captions: (n: Count) =>
        pluralAr(n, {
          one: 'تعليق صورة واحد',
          two: 'تعليقا صورتين',
          few: `${n.text} تعليقات صور`,
          other: `${n.text} تعليق صورة`,
        }),
      subheads: (n: Count) =>
        pluralAr(n, {
          one: 'عنوان فرعي واحد',
          two: 'عنوانان فرعيان',
          few: `${n.text} عناوين فرعية`,
          other: `${n.text} عنواناً فرعياً`,
        }),
      missing: (field: string) => `${field}: غير مذكور`,
      noParagraph: 'لا فقرة في هذا المقال. أعطه فقرة، أو ضُمّه إلى غيره، أو أبعده.',
      edit: 'صحّح',
      editOf: (title: string) => `صحّح بيانات «${isolate(title)}»`,
      show: (title: string) => `أظهر «${isolate(title)}» في الصفحة`,
      showShort: 'أظهره في الصفحة',
      joinWith: 'ضُمّه إلى السابق',
      remove: 'أبعد المقال',
      undo: 'تراجع',
      redo: 'أعد',
    },
    form: {
      title: 'تصحيح بيانات المقال',
      dateHint: 'مثل ٢٧ نيسان ٢٠٢٥ أو 27/4/2025 أو 2025-04-27، أو شهر أو سنة فقط.',
      dateRead: (date: string) => `فُهم هكذا: ${date}`,
      dateWrong: 'ليس هذا تاريخاً تستطيع قرينة قراءته.',
      direction: 'اتجاه النص',
      rtl: 'من اليمين إلى اليسار',
      ltr: 'من اليسار إلى اليمين',
    },
    add: {
      one: (n: Count) =>
        pluralAr(n, {
          one: 'أضف المقال إلى الملف',
          two: 'أضف المقالين إلى الملف',
          few: `أضف المقالات الـ${n.text} إلى الملف`,
          other: `أضف المقالات الـ${n.text} إلى الملف`,
        }),
      all: (pages: Count, n: Count) =>
        `أضف الكل: ${articlesAr(n)} من ${pluralAr(pages, { one: 'صفحة واحدة', two: 'صفحتين', few: `${pages.text} صفحات`, other: `${pages.text} صفحة` })}`,
      done: 'تمّ',
      leaveOut: 'اترك هذه الصفحة',
      added: (n: Count) =>
        pluralAr(n, {
          one: 'أُضيف مقال واحد إلى الملف',
          two: 'أُضيف مقالان إلى الملف',
          few: `أُضيفت ${n.text} مقالات إلى الملف`,
          many: `أُضيف ${n.text} مقالاً إلى الملف`,
          other: `أُضيف ${n.text} مقال إلى الملف`,
        }),
      open: 'أسئلة ما زالت تنتظر جواباً؛ لم تُضف صفحاتها.',
      notSaved: (name: string, what: string) => `لم تُضف «${isolate(name)}»: ${what} تصحيحاتك باقية هنا.`,
    },
    leave: {
      title: 'أتخرج من غير إضافة؟',
      text: (pages: Count) =>
        pluralAr(pages, {
          one: 'صفحة واحدة قُرئت ولم تُضف. بالخروج تُترك مع تصحيحاتك، أما ملفها فيبقى في مكانه.',
          two: 'صفحتان قُرئتا ولم تُضافا. بالخروج تُتركان مع تصحيحاتك، أما ملفاهما فيبقيان في مكانهما.',
          few: `${pages.text} صفحات قُرئت ولم تُضف. بالخروج تُترك مع تصحيحاتك، أما ملفاتها فتبقى في مكانها.`,
          other: `${pages.text} صفحة قُرئت ولم تُضف. بالخروج تُترك مع تصحيحاتك، أما ملفاتها فتبقى في مكانها.`,
        }),
      leave: 'اخرج واتركها',
      stay: 'تابع المراجعة',
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
