import { describe, expect, it } from 'vitest';
import { isEarlier } from '../../../../shared/compare/figures/earlier';
import { passageOf } from '../../claims/passages';
import { reader } from '../articles';

const earlier = (text: string) => {
  const passage = passageOf(text);
  const mention = passage.mentions.find(({ type }) => type === 'cardinal')!;
  return isEarlier({ passage, reader, from: 0, to: passage.words.length }, mention);
};

describe('figures of a time before', () => {
  it.each([
    'وكان الحريق السابق قد أودى بحياة 12 شخصاً',
    'وفي الموسم الماضي حضر 900 مشجع',
    'وقتل حينذاك 12 شخصاً',
    'وقبل ثلاثة أعوام مات فيه 12 عاملاً',
    'وفي الصيف الماضي أصيب 70 شخصاً',
    'Last year, 60 people arrived',
    'Two years ago 60 people arrived',
    'The previous storm killed 60 people',
  ])('are told by words: %s', (text) => {
    expect(earlier(text)).toBe(true);
  });

  it.each([
    'وقال الوزير السابق إن 12 شخصاً قتلوا',
    'وأعلن في وقت سابق مقتل 12 شخصاً',
    'At last 60 people arrived',
    'وكان الحريق السابق صغيراً؛ أما هذا فأودى بحياة 12 شخصاً',
  ])('and are not where something else was before: %s', (text) => {
    expect(earlier(text)).toBe(false);
  });
});
