/** How a claim sheet is to be read: stands in every sheet, so that the document explains itself. */

/** One paragraph each, in both languages. */
export const methods: readonly { readonly ar: string; readonly en: string }[] = [
  {
    ar: 'كل اقتباس منقول حرفياً عن صفحة محفوظة لم تُمسّ. بصمة SHA-256 هي بصمة بايتات الصفحة كما وصلت، وبها يمكن لأي قارئ أن يتأكد أن ملفه هو الملف نفسه.',
    en: 'Every quotation is copied letter by letter from a captured page that was not altered. The SHA-256 is that of the page’s bytes as they came in; with it any reader can make sure that they hold the same file.',
  },
  {
    ar: 'موضع الاقتباس يُعدّ في نص الصفحة المحفوظة من الصفر، ونهايته غير مشمولة: مرة بوحدات UTF-16 ومرة بمحارف يونيكود كما في معيار W3C للتعليق على الويب.',
    en: 'A quotation’s position counts from zero in the text of the captured page, its end excluded: once in UTF-16 code units and once in Unicode code points, as the W3C Web Annotation standard does.',
  },
  {
    ar: 'السلسلة تقول من القائل وعبر من وصل كلامه: القائل، ثم الوسيط، ثم الجهة الناشرة.',
    en: 'The chain says who speaks and through whom it reached us: the speaker, the medium, then the outlet that published it.',
  },
  {
    ar: 'تُقدَّر الأدلة بترميز الأميرالية، حرفٌ للمصدر ورقمٌ للمعلومة، يُقدَّر كل منهما على حدة. المصدر: A موثوق تماماً، B عادةً، C إلى حد ما، D غير موثوق عادةً، E غير موثوق، F لا يمكن الحكم عليه. المعلومة: 1 أكّدتها مصادر أخرى، 2 صحيحة على الأرجح، 3 ربما صحيحة، 4 مشكوك فيها، 5 مستبعدة، 6 لا يمكن الحكم عليها.',
    en: 'Evidence is graded by the Admiralty code: a letter for the source and a number for the information, each judged on its own. Source: A completely reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged. Information: 1 confirmed by other sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.',
  },
  {
    ar: 'الأحكام يصدرها محررون بأسمائهم مع أسبابها، ولا تصدر آلياً. حيث يختلف محرران يُعرض الجوابان معاً. وما لم يُحكم فيه يُذكر أنه بلا حكم.',
    en: 'Verdicts are given by named editors with their reasons, never by the program. Where editors differ, both answers are shown. What has not been judged is said to have no verdict.',
  },
  {
    ar: 'لا يُسمّى مصدر تمنع سلامته ذكره؛ يُذكر السبب في مكان الاسم، ويُحجب معه الرابط واسم الملف المرفق.',
    en: 'A source whose safety forbids it is not named; the reason stands in place of the name, and the link and the attached file’s name are withheld with it.',
  },
];
