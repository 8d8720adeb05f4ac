import { describe, expect, it } from 'vitest';
import { findContent, findVia, isAnonymity, isRelativeVerb } from '../../../shared/claims/content';
import { brokenTexts, passageOf } from './passages';

/** What begins after the first word of a text, and how. */
const findAfter = (text: string) => {
  const passage = passageOf(text);
  const found = findContent(passage, 1, passage.words.length);
  return found && { first: passage.raw(found.content), how: found.how };
};

describe('where what is said begins', () => {
  it.each([
    ['قال رامي الدلبي إن المصنع مغلق', 'المصنع', 'particle'],
    ['قالت سهاد القرمي: «لم يدخل أحد المستودع منذ شهر»', 'لم', 'quote'],
    ['قالت سهاد القرمي: لم يدخل أحد', 'لم', 'quote'],
    ['أوضحت سهاد القرمي «المستودع خال منذ شهر كامل ولم يدخله أحد»', 'المستودع', 'quote'],
    ['أعلنت «قناة الساحل» أن الجسر انهار', 'الجسر', 'particle'],
    ['أعلن مدير المصنع الذي يملكه رامي أن العمل توقف', 'العمل', 'particle'],
  ])('%s', (text, first, how) => {
    expect(findAfter(text)).toEqual({ first, how });
  });

  it.each([
    'أعلنت البلدية إغلاق الجسر قبل أن ينهار',
    'أعلنت البلدية انضمامها إلى «الاتحاد العام لبلديات الساحل الجنوبي كله»',
    'أعلنت البلدية إغلاق الجسر',
  ])('is nowhere in: %s', (text) => {
    expect(findAfter(text)).toBeNull();
  });

  it('is at a quotation after the preposition some verbs take', () => {
    expect(findAfter('شدد المدير على «أهمية إصلاح الجسر قبل بداية فصل الشتاء»')?.first).toBe('أهمية');
  });

  it('comes after the document it was said in', () => {
    const passage = passageOf('قال في منشور على منصة «مرسال» إن الجسر انهار');
    const via = findVia(passage, 1, 8);
    expect(via && passage.raw(via.from, via.to)).toBe('منشور على منصة «مرسال»');
  });

  it('is not sought in what only describes: a relative clause, a wish not to be named', () => {
    expect(isRelativeVerb(passageOf('الوزارة التي تدير الجسر'), 2)).toBe(true);
    expect(isAnonymity(passageOf('طالباً عدم الكشف عن اسمه'), 0)).toBe(true);
  });

  it.each(brokenTexts)('stays inside a broken text: %j', (text) => {
    const passage = passageOf(text);
    for (let at = 0; at < passage.words.length; at++) {
      const found = findContent(passage, at, passage.words.length);
      expect(found?.content ?? 0).toBeLessThanOrEqual(passage.words.length);
    }
  });
});
