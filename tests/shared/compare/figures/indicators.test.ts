import { describe, expect, it } from 'vitest';
import { factsOf } from '../articles';

const read = (text: string) =>
  factsOf([text]).indicators.map(({ family, dimension, low }) => [family, dimension, low]);

describe('figures that go by a name', () => {
  it.each([
    ['صوّت المجلس على موازنة عجزها 71 مليون دينار.', [['deficit', 'dinar', 71e6]]],
    [
      'وقال الخبير إن كلفة الزيادة المطلوبة على ميزانية الدولة بلغت 260 مليون دينار.',
      [['cost', 'dinar', 260e6]],
    ],
    ['الموازنة بُنيت على سعر ستين دولاراً للبرميل.', [['price', 'dollar', 60]]],
    ['رفعت الحكومة الحد الأدنى للأجور من 290 ديناراً إلى 310 دنانير شهرياً.', [['minimum wage', 'dinar', 310]]],
    [
      'قدّر المالك الخسائر بستين مليون جنيه، والأضرار بخمسة ملايين.',
      [
        ['losses', 'pound', 60e6],
        ['losses', 'pound', 5e6],
      ],
    ],
    ['وبلغت نسبة المشاركة في الإضراب 85 بالمائة.', [['turnout', 'rate', 85]]],
    ['وتراجعت الصادرات 5 في المئة.', [['exports', 'change rate', -5]]],
    ['وبلغ عدد الحاضرين 18 ألف متفرج في الملعب.', [['spectators', 'people', 18000]]],
    ['وقال إن 25 ألفاً كانوا في المدرجات.', [['spectators', 'people', 25000]]],
  ])('are read with the noun they are of: %s', (text, indicators) => {
    expect(read(text)).toEqual(indicators);
  });

  it.each(['اشترى هاتفاً بمئتي دينار.', 'قتل 9 أشخاص في الملعب.', 'قطع القارب 40 كيلومتراً.'])(
    'are none without one: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
