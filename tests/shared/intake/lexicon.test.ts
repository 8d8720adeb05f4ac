import { describe, expect, it } from 'vitest';
import { countWords, keyOf } from '../../../shared/intake/key';
import {
  captionPrefixLength,
  continuesText,
  findBylineStart,
  findFurniture,
  findInlineTeaser,
  findOpening,
  hasParticle,
  isArchiveWord,
  isContinuation,
  isCredit,
  isDateLabel,
  isHeadlineTag,
  isPictureSource,
  isRole,
  isSection,
  namesPhoto,
  startsLikeCaption,
} from '../../../shared/intake/lexicon';

const furniture = (text: string) => findFurniture(keyOf(text), countWords(keyOf(text)));

describe('words of furniture', () => {
  it.each([
    ['شارك على فيسبوك', 'share'],
    ['Facebook Twitter WhatsApp', 'share'],
    ['فيسبوك تويتر واتساب', 'share'],
    ['الرئيسية > محليات', 'menu'],
    ['عرب وعالم', 'menu'],
    ['1,204 مشاهدة', 'counter'],
    ['3 دقائق قراءة', 'counter'],
    ['جميع الحقوق محفوظة لصحيفة المضيق', 'notice'],
    ['نستخدم ملفات تعريف الارتباط لتحسين تجربتك', 'notice'],
    ['إعلان', 'advert'],
    ['حجم الخط', 'widget'],
    ['Loading...', 'widget'],
    ['اشترك في نشرتنا البريدية', 'widget'],
    ['list 1 of 2', 'widget'],
    ['اترك تعليقاً', 'comments'],
  ])('%s is %s', (text, reason) => {
    expect(furniture(text)).toBe(reason);
  });

  it.each([
    'البلدية تعلن موعد إصلاح الجسر',
    'شاركت في الحملة ثلاث مدارس',
    'Council delays vote on bridge',
    '2024',
    'قراءة في كتاب قديم',
  ])('%s is none', (text) => {
    expect(furniture(text)).toBeNull();
  });

  it('announce what follows', () => {
    expect(findOpening(keyOf('مقالات ذات صلة'))).toBe('teaser');
    expect(findOpening(keyOf('التعليقات (3)'))).toBe('comments');
    expect(findOpening(keyOf('Most read'))).toBe('teaser');
    expect(findOpening(keyOf('More from Opinion'))).toBe('teaser');
    expect(findOpening(keyOf('التعليقات على القرار متباينة'))).toBeNull();
  });

  it('invite to read something else, alone or with the link behind a colon', () => {
    const find = (text: string) => findInlineTeaser(text, keyOf(text));
    expect(find('اقرأ أيضاً: حريق جديد في الميناء')).toBe('whole');
    expect(find('اقرأ أيضا')).toBe('alone');
    expect(find('شاهد: لحظة وصول السفينة')).toBe('whole');
    expect(find('شاهد الأهالي السفينة من بعيد')).toBeNull();
    expect(find('المزيد من الأمطار غداً')).toBeNull();
  });

  it('cut teasers off', () => {
    expect(isContinuation(keyOf('اقرأ المزيد »'))).toBe(true);
  });
});

describe('names', () => {
  it('of credits may be joined', () => {
    expect(isCredit('رويترز - أرشيفية')).toBe(true);
    expect(isCredit('AFP via Getty Images')).toBe(true);
    expect(isCredit('مجلس المدينة')).toBe(false);
    expect(isPictureSource(keyOf('تويتر'))).toBe(true);
    expect(isPictureSource(keyOf('رويترز'))).toBe(false);
    expect(namesPhoto('تصوير لمى عيد')).toBe(true);
    expect(isArchiveWord(keyOf('أرشيفية'))).toBe(true);
    expect(isHeadlineTag(keyOf('فيديو'))).toBe(true);
  });

  it('of sections and professions', () => {
    expect(isSection(keyOf('رئيسية'))).toBe(true);
    expect(isSection(keyOf('مدينة المرسى'))).toBe(false);
    expect(isRole(keyOf('كاتبة وباحثة في العمران'))).toBe(true);
    expect(isRole(keyOf('مدينة المرسى القديمة'))).toBe(false);
  });
});

describe('beginnings', () => {
  it('of captions, with the icons that were glued to them', () => {
    expect(captionPrefixLength('camera iconرافعات في الميناء')).toBe(11);
    expect(captionPrefixLength('رافعات في الميناء')).toBe(0);
    expect(startsLikeCaption(keyOf('صورة من الأرشيف للميناء'))).toBe(true);
  });

  it('of signatures and date labels', () => {
    expect(findBylineStart(keyOf('بقلم سامر حداد'))).toEqual({ phrase: 'بقلم', needsColon: false });
    expect(findBylineStart(keyOf('تقرير أممي'))).toMatchObject({ needsColon: true });
    expect(hasParticle(keyOf('السفينة عند وصولها'))).toBe(true);
    expect(hasParticle(keyOf('نادر شقير'))).toBe(false);
    expect(isDateLabel(keyOf('آخر تحديث:'))).toBe(true);
    expect(isDateLabel(keyOf('مدينة'))).toBe(false);
  });

  it('of paragraphs that go on: an “and” is told from a word that begins with waw', () => {
    expect(continuesText(keyOf('وقال المدير إن العمل انتهى'))).toBe(true);
    expect(continuesText(keyOf('من جهته، أكد المدير'))).toBe(true);
    expect(continuesText(keyOf('وزير الزراعة يزور القرية'))).toBe(false);
    expect(continuesText(keyOf('أعلنت البلدية'))).toBe(false);
  });
});
