import { describe, expect, it } from 'vitest';
import {
  draftMeasures,
  isMeasuredTwice,
  measuresIn,
  measuresWithin,
} from '../../../../shared/compare/figures/measures';
import { findTensions } from '../../../../shared/compare/find-tensions';
import { articleOf, reader, statementsOf } from '../articles';

const nowhere = { places: [], dates: [] };
const measuresOf = (text: string) =>
  statementsOf([text], { published: '2024-05-01' }).flatMap((one) => measuresIn(one, nowhere, reader));

const title = 'حريق في بلدة عين الزهر';
const asked = (a: string, b: string) =>
  findTensions([
    articleOf([a], { id: 'a', title, published: '2024-05-01' }),
    articleOf([b], { id: 'b', title, published: '2024-05-01', outlet: 'الأفق' }),
  ]).tensions.filter(({ question }) => question.key.startsWith('how-'));

describe('how long something took and what it cost', () => {
  it('lengths of time are one measure, money is of its currency', () => {
    expect(measuresOf('واستمر الحريق ساعتين.')).toMatchObject([
      { dimension: 'time', low: 120, way: 'lasted' },
    ]);
    expect(measuresOf('وأخمد الحريق بعد 90 دقيقة.')).toMatchObject([{ low: 90, way: 'after' }]);
    expect(measuresOf('وبلغت الخسائر مليوني دينار.')).toMatchObject([{ dimension: 'dinar', way: 'cost' }]);
  });

  it.each(['اندلع الحريق قبل ساعتين.', 'يعمل الفريق منذ ثلاث ساعات.', 'The fire began six hours ago.'])(
    'when something was is no measure: %s',
    (text) => {
      expect(measuresOf(text)).toEqual([]);
    },
  );

  it.each([
    ['واستمر الحريق ثلاث ساعات.', 'وقال الأهالي إن الحريق أُخمد بعد سبع ساعات.'],
    ['وهطلت الأمطار تسع ساعات متواصلة.', 'وقالت البلدية إن الأمطار استمرت أربع ساعات.'],
    ['وكان القطار يسير بسرعة 60 كيلومتراً في الساعة.', 'وقال الركاب إن القطار كان يسير بسرعة 110 كيلومترات.'],
    ['وظلت حركة القطارات متوقفة 14 ساعة.', 'وقالت الهيئة إن حركة القطارات استؤنفت بعد ست ساعات.'],
    ['ووصلت سيارات الإسعاف بعد خمس دقائق.', 'وقال الأهالي إن سيارات الإسعاف تأخرت أربعين دقيقة.'],
    [
      'وقال نقيب الأفران إن الوزارة مدينة للأفران بمبلغ 12 مليون ليرة.',
      'وقالت الوزيرة إن ديون الوزارة للأفران لا تتجاوز أربعة ملايين ليرة.',
    ],
    ['وقدرت الغرفة الخسائر بمليوني دينار.', 'وقال رئيس اللجنة إن الخسائر تتجاوز تسعة ملايين دينار.'],
  ])('two lengths or costs of one thing are a question: %s / %s', (a, b) => {
    expect(asked(a, b)).toHaveLength(1);
  });

  it.each([
    // When it began and how long it lasted; the same in other units; another thing, another currency, a price of something else.
    ['اندلع الحريق بعد ساعتين من الانفجار.', 'وقال الأهالي إن الحريق دام سبع ساعات.'],
    ['ووصلت سيارات الإسعاف بعد خمس دقائق.', 'وقال الأهالي إن سيارات الإسعاف عملت سبع ساعات.'],
    ['واستمر الحريق ثلاث ساعات.', 'وقال الأهالي إن الحريق دام 180 دقيقة.'],
    ['واستمر الحريق ثلاث ساعات.', 'وقالت الشركة إن انقطاع الكهرباء دام سبع ساعات.'],
    ['وقدرت الغرفة الخسائر بمليوني دينار.', 'وقدر رئيس اللجنة الخسائر بثلاثة ملايين دولار.'],
    ['وبلغ سعر كيلو الطماطم خمسة دنانير.', 'وقال التجار إن سعر كيلو البصل سبعة دنانير.'],
  ])('is none where they can both hold: %s / %s', (a, b) => {
    expect(asked(a, b)).toEqual([]);
  });

  it('is asked between two voices of one article, either way round', () => {
    const text = ['واستغرق إصلاح الجسر ثلاثة أيام.', 'وقال سامر الحكيم إن إصلاح الجسر استغرق تسعة أيام.'];
    const all = statementsOf(text).flatMap((one) => measuresIn(one, nowhere, reader));
    const [a, b] = all;
    expect([isMeasuredTwice(a!, b!, reader), isMeasuredTwice(b!, a!, reader)]).toEqual([true, true]);
    expect(measuresWithin(all, reader)).toHaveLength(1);
    expect(draftMeasures([a!, b!])).toEqual(draftMeasures([b!, a!]));
    expect(draftMeasures([a!, b!]).positions.map(({ label }) => label)).toEqual(['ثلاثة أيام', 'تسعة أيام']);
  });
});
