import { describe, expect, it } from 'vitest';
import { leadStemsOf, ofOneAffair } from '../../../../shared/compare/story/affair';
import { articleOf, reader } from '../articles';

const told = (title: string, body: readonly string[], published = '2024-05-01') =>
  articleOf(body, { id: title, title, published });

const fire = told('حريق مصنع الزجاج في وادي السنديان', [
  'اندلع حريق مساء الأحد في مصنع الزجاج بمدينة وادي السنديان، وقال المهندس فادي الغربي إن الأضرار كبيرة.',
]);
const inquiry = told(
  'إخلاء سبيل مدير المصنع بكفالة',
  ['أخلت النيابة سبيل مدير مصنع الزجاج في وادي السنديان، وطلبت سماع أقوال المهندس فادي الغربي.'],
  '2024-05-04',
);

describe('articles of one affair', () => {
  it('share the names of who and where, days apart and under other titles', () => {
    expect(ofOneAffair(fire, inquiry, reader)).toBe(true);
    expect(ofOneAffair(inquiry, fire, reader)).toBe(true);
  });

  it('are not told weeks apart', () => {
    expect(ofOneAffair(fire, { ...inquiry, published: '2024-06-04' }, reader)).toBe(false);
  });

  it('are not made one by numbers, days and what all news says', () => {
    const flood = told('خمسة قتلى في سيول مساء الأحد', [
      'لقي خمسة أشخاص مصرعهم مساء الأحد في سيول اجتاحت الوادي.',
    ]);
    const strike = told('خمسة قتلى في غارة مساء الأحد', ['قتل خمسة أشخاص مساء الأحد في غارة على مبنى سكني.']);
    expect(ofOneAffair(flood, strike, reader)).toBe(false);
    expect([...leadStemsOf(flood, reader)]).not.toContain('خمس');
  });
});
