import { describe, expect, it } from 'vitest';
import { headlinesWithin, sidesWithin } from '../../../../shared/compare/told/headlines';
import { reader, statementsOf } from '../articles';

const asked = (title: string, ...body: string[]) =>
  headlinesWithin(statementsOf(body, { title }), reader).map(({ question }) => question.data.hedge);

describe('headlines stronger than their body', () => {
  it('an unhedged line over a hedged body is asked about', () => {
    const body = 'وقالت الهيئة إن أعمال ترميم جسر الميناء قد تتوقف في حال نفاد المال.';
    expect(asked('توقف أعمال ترميم جسر الميناء', body)).toHaveLength(1);
    expect(asked('أعمال ترميم جسر الميناء قد تتوقف', body)).toEqual([]);
    expect(asked('توقف أعمال ترميم جسر الميناء', body, 'وتوقفت أعمال ترميم جسر الميناء مساء الأحد.')).toEqual(
      [],
    );
  });

  it('one clause of a line is weighed by itself', () => {
    const body = [
      'أعلنت قيادة الدرك نقل قواتها من الساحل إلى الجبل.',
      'ونفذت القيادة في 2023 عشرات الغارات على المهربين.',
      'وأكدت القيادة الجاهزية لاستمرار العمليات عند الضرورة ضد المهربين.',
    ];
    expect(asked('الدرك ينقل قواته: الغارات مستمرة ضد المهربين', ...body)).toHaveLength(1);
    expect(
      asked(
        'الدرك ينقل قواته: الغارات مستمرة ضد المهربين',
        ...body,
        'وتتواصل الغارات على المهربين في الجبل.',
      ),
    ).toEqual([]);
  });

  it('one side of a land in the head and another in the body are asked about', () => {
    const sides = (...body: string[]) =>
      sidesWithin(statementsOf(body, { title: 'زلزال قوي يضرب غرب أفغانستان' })).map(
        ({ question }) => question.key,
      );
    expect(sides('ضرب زلزال قوي شرق أفغانستان فجراً.')).toEqual(['side']);
    expect(sides('ضرب زلزال قوي غرب أفغانستان فجراً.', 'وشعر به سكان شرق أفغانستان.')).toEqual([]);
    expect(sides('وتقع المدينة في شرق أفغانستان.')).toEqual([]);
  });
});
