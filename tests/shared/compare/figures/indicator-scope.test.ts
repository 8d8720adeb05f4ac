import { describe, expect, it } from 'vitest';
import { isOneScope, wordsAround } from '../../../../shared/compare/figures/indicator-scope';
import { factsOf, reader, statementsOf } from '../articles';

const scopeOf = (text: string) => factsOf([text]).indicators[0]!.scope;
const together = (a: string, b: string) => isOneScope(scopeOf(a), scopeOf(b), reader);

describe('what keeps figures of one quantity apart', () => {
  it.each([
    ['بلغت الزيادة المطلوبة 400 دينار شهرياً.', 'بلغت الزيادة 260 مليون دينار سنوياً.'],
    ['سعر الصرف الرسمي 1300 دينار للدولار.', 'سعر الصرف في السوق الموازية 1418 ديناراً للدولار.'],
    ['وعرضت الوزارة زيادة قدرها 120 ديناراً.', 'وتطالب النقابة بزيادة قدرها 300 دينار.'],
    ['تعويض قدره 200 ألف جنيه لكل متوفى.', 'تعويض قدره 20 ألف جنيه لكل مصاب.'],
    ['بلغت نسبة المشاركة في ولايته 92 بالمائة.', 'بلغت نسبة المشاركة 38 بالمائة.'],
  ])('the words beside them: %s / %s', (a, b) => {
    expect(together(a, b)).toBe(false);
  });

  it.each([
    ['وتطالب النقابة بزيادة شهرية قدرها 300 دينار.', 'والزيادة المطلوبة 400 دينار شهرياً.'],
    ['بلغت نسبة المشاركة 85 بالمائة على المستوى الوطني.', 'بلغت نسبة المشاركة 38 بالمائة.'],
  ])('are one where they say one: %s / %s', (a, b) => {
    expect(together(a, b)).toBe(true);
  });

  it('looks no farther than another verb', () => {
    const [one] = statementsOf(['حضر 18 ألف متفرج في ملعب تقدر سعته بعشرين ألفاً.']);
    const [, high] = wordsAround(one!, one!.figures[0]!);
    expect(one!.passage.key(high - 1)).toBe('تقدر');
  });
});
