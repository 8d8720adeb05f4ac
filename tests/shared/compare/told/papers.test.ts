import { describe, expect, it } from 'vitest';
import { asked } from './told';

describe('passed, or still to come', () => {
  it('one bill passed here and to be handed in there', () => {
    expect(
      asked('passed-or-coming', [
        'وتعتزم وزارة المالية تقديم مشروع قانون الضريبة على الشركات الأجنبية إلى البرلمان.',
        'وقال النائب سامر الحكيم إن البرلمان أقر مشروع قانون الضريبة على الشركات الأجنبية.',
      ]),
    ).toEqual([['medium', 'تقديم', 'أقر']]);
    expect(
      asked(
        'passed-or-coming',
        ['The council will vote on the plan to dredge the eastern harbour next month.'],
        {
          title: 'Council approved plan to dredge the eastern harbour',
        },
      ),
    ).toHaveLength(1);
  });

  it('another paper, or a new one, is none', () => {
    expect(
      asked('passed-or-coming', [
        'وتعتزم وزارة المالية تقديم مشروع قانون الضريبة على الشركات الأجنبية إلى البرلمان.',
        'وأقر البرلمان قانون الأحوال المدنية.',
      ]),
    ).toEqual([]);
    expect(
      asked('passed-or-coming', [
        'وتعتزم الوزارة تقديم خطة جديدة لتطوير ميناء الصيد الشرقي إلى الحكومة.',
        'وأقرت الحكومة خطة تطوير ميناء الصيد الشرقي.',
      ]),
    ).toEqual([]);
  });
});
