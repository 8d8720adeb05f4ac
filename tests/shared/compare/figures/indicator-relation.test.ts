import { describe, expect, it } from 'vitest';
import {
  draftIndicators,
  indicatorsWithin,
  isToldTwice,
  keysOfIndicator,
  ordersOfIndicator,
  signatureOfIndicator,
} from '../../../../shared/compare/figures/indicator-relation';
import { findTensions } from '../../../../shared/compare/find-tensions';
import { articleOf, factsOf, reader } from '../articles';

const title = 'إضراب عمال ميناء عين الزهر ومناقشة موازنة الميناء';
const asked = (a: readonly string[], b: readonly string[], day = '2024-05-01') =>
  findTensions([
    articleOf(a, { id: 'a', title, published: '2024-05-01' }),
    articleOf(b, { id: 'b', title, published: day, outlet: 'الأفق' }),
  ]).tensions.filter(({ reasons }) => reasons.some(({ key }) => key === 'one-quantity'));

const within = (text: readonly string[]) => indicatorsWithin(factsOf(text).indicators, reader);

describe('one quantity of which two figures are told', () => {
  it.each([
    [['وأقر المجلس الموازنة بعجز يبلغ 58 مليون دينار.'], ['صوّت المجلس على موازنة عجزها 71 مليون دينار.']],
    [
      ['وقالت النقابة إن نسبة المشاركة بلغت 85 بالمائة.'],
      ['وقالت الوزارة إن نسبة الإضراب لم تتجاوز 38 بالمائة.'],
    ],
    [['وتطالب النقابة بزيادة شهرية قدرها 300 دينار.'], ['وقال عضو إن الزيادة المطلوبة هي 400 دينار شهرياً.']],
    [['وقضت المحكمة بغرامة قدرها 200 ألف جنيه.'], ['وقال المحامي إن المحكمة غرمت المدانين 300 ألف جنيه.']],
  ])('is a question between articles: %s / %s', (a, b) => {
    expect(asked(a, b)).toHaveLength(1);
  });

  it.each([
    [['وأقر المجلس الموازنة بعجز يبلغ 58 مليون دينار.'], ['وبلغت الموازنة 196 مليون دينار.']],
    [['وتطالب النقابة بزيادة شهرية قدرها 400 دينار.'], ['وقال خبير إن كلفة الزيادة 260 مليون دينار سنوياً.']],
    [['وبلغ سعر كيلو الطماطم خمسة دنانير.'], ['وبلغ سعر كيلو البصل سبعة دنانير.']],
    [['وبلغت الخسائر 60 مليون جنيه.'], ['وبلغت الخسائر 59.7 مليون جنيه.']],
    [['وبلغت الخسائر 60 مليون جنيه.'], ['وبلغت الخسائر 20 مليون دولار.']],
    [
      ['وبلغت نسبة المشاركة 85 بالمائة.'],
      [
        'توقف العمل في الميناء.',
        'وأغلق العمال البوابة.',
        'وبقيت السفن في المرسى.',
        'وفي الجزائر أعلن تكتل إضراباً بلغت نسبة المشاركة فيه 64 بالمائة.',
      ],
    ],
  ])('is none of two things, or of one rounded: %s / %s', (a, b) => {
    expect(asked(a, b)).toEqual([]);
  });

  it('a rate of exchange is new each day', () => {
    const rate = (figure: string, day: string) => [
      `ارتفع سعر صرف الدولار في بورصة الكفاح ${day} إلى ${figure} ديناراً.`,
    ];
    expect(asked(rate('1418', 'الثلاثاء'), rate('1431', 'الثلاثاء'))).toHaveLength(1);
    expect(asked(rate('1418', 'الثلاثاء'), rate('1431', 'الأربعاء'), '2024-05-02')).toEqual([]);
  });

  it('what it was years ago is no rival', () => {
    const old = ['وكان سعر الدولار قد بلغ 1600 دينار في السوق مطلع عام 2021.'];
    expect(asked(old, ['بلغ سعر صرف الدولار في السوق الثلاثاء 1431 ديناراً.'])).toEqual([]);
  });

  it('two voices of one article are asked too, a voice with itself is not', () => {
    const text = [
      'وقدّر رئيس الغرفة الخسائر بنحو 60 مليون جنيه، فيما قالت الشركة إن الأضرار لا تتجاوز 35 مليوناً.',
    ];
    expect(within(text)).toHaveLength(1);
    expect(
      within(['وقالت الشركة إن الخسائر 60 مليون جنيه.', 'وقالت الشركة إن الخسائر 35 مليون جنيه.']),
    ).toEqual([]);
  });

  it('meets others under the words its article opens with, whichever comes first', () => {
    const [a] = factsOf(['بلغت الخسائر 60 مليون جنيه.'], { title }).indicators;
    const [b] = factsOf(['بلغت الخسائر 35 مليون جنيه.'], { title, id: 'b' }).indicators;
    expect(keysOfIndicator(a!, reader).some((key) => keysOfIndicator(b!, reader).includes(key))).toBe(true);
    expect(signatureOfIndicator(a!)).not.toBe(signatureOfIndicator(b!));
    expect(ordersOfIndicator(a!)).toHaveLength(2);
    expect([isToldTwice(a!, b!, reader), isToldTwice(b!, a!, reader)]).toEqual([true, true]);
    expect(draftIndicators([b!, a!])).toEqual(draftIndicators([a!, b!]));
  });
});
