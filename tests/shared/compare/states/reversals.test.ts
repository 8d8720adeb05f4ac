import { describe, expect, it } from 'vitest';
import { findTensions } from '../../../../shared/compare/find-tensions';
import { draftReversals, isReversed, reversalsWithin } from '../../../../shared/compare/states/reversals';
import { articleOf, factsOf, reader } from '../articles';

const day = '2024-05-01';
const told = (text: string, id: string, published = day) => articleOf([text], { id, published });
const turns = (text: string, id = 'a', published = day) => factsOf([text], { id, published }).turns;
const between = (a: string, b: string, later = day) =>
  findTensions([told(a, 'a'), told(b, 'b', later)]).tensions.map(({ question }) => question.key);

describe('verbs that cannot both be true of one thing', () => {
  it.each([
    ['ارتفعت الليرة أمام الدولار في تعاملات الصباح.', 'تراجعت الليرة أمام الدولار بعد القرار.'],
    [
      'وقالت البلدية إن معبر الدردار مغلق أمام الشاحنات.',
      'وأكدت الهيئة أن معبر الدردار مفتوح أمام الشاحنات.',
    ],
    [
      'وقالت البلدية إن معبر الدردار أغلق أمام الشاحنات.',
      'وأكدت الهيئة أن معبر الدردار لم يغلق أمام الشاحنات.',
    ],
    [
      'وقالت البلدية إن معبر الدردار لم يغلق أمام الشاحنات.',
      'وأكدت الهيئة أن معبر الدردار لم يفتح أمام الشاحنات.',
    ],
    ['ارتفعت أسعار الخبز في بلدة عين الزهر.', 'لم ترتفع أسعار الخبز في بلدة عين الزهر.'],
    ['فتحت الشرطة الطريق المؤدي إلى المستشفى.', 'أغلقت الشرطة الطريق المؤدي إلى المستشفى صباحاً.'],
    ['وانسحبت قوات الوادي من بلدة عين الزهر.', 'وتقدمت قوات الوادي في بلدة عين الزهر.'],
  ])('are asked about: %s / %s', (a, b) => {
    expect(between(a, b)).toContain('opposite');
  });

  it.each([
    // Another thing, another doer, another place, done anew, planned, and the same said twice over.
    ['ارتفعت أسعار النفط في السوق العالمية.', 'وانخفضت أسعار الذهب في السوق العالمية.'],
    ['وتقدمت قوات الوادي في بلدة عين الزهر.', 'وانسحبت كتائب السهل من بلدة عين الزهر.'],
    [
      'وقالت البلدية إن معبر الدردار مغلق أمام الشاحنات.',
      'وأكدت الهيئة إعادة فتح معبر الدردار أمام الشاحنات.',
    ],
    ['وقالت البلدية إن معبر الدردار مغلق أمام الشاحنات.', 'وتعتزم الهيئة فتح معبر الدردار أمام الشاحنات.'],
    [
      'وقالت البلدية إن معبر الدردار مغلق أمام الشاحنات.',
      'وأكدت الهيئة أن معبر الدردار لم يفتح أمام الشاحنات.',
    ],
    [
      'وقالت البلدية إن طريق الساحل مغلق في بلدة عين الزهر.',
      'وأكدت الهيئة أن طريق الجبل مفتوح في بلدة السرمية.',
    ],
    // Neither is the other’s denial: it may have stayed as it was.
    ['لم ترتفع أسعار الخبز في بلدة عين الزهر.', 'لم تنخفض أسعار الخبز في بلدة عين الزهر.'],
    ['لم ترتفع أسعار الخبز في بلدة عين الزهر.', 'انخفضت أسعار الخبز في بلدة عين الزهر.'],
    // One doer, one kind of thing, two things.
    ['فتحت الشرطة الطريق المؤدي إلى المستشفى.', 'أغلقت الشرطة الطريق المؤدي إلى السوق.'],
    ['أغلقت الشرطة طريق الساحل.', 'فتحت الشرطة طريق الجبل.'],
    ['أغلق معبر الدردار أمام الشاحنات.', 'فتح معبر الدردار أمام المشاة.'],
  ])('are not where they are of two things: %s / %s', (a, b) => {
    expect(between(a, b)).not.toContain('opposite');
  });

  it('what is closed one day may be open the next', () => {
    const [closed, open] = [
      'وقالت البلدية إن معبر الدردار مغلق أمام الشاحنات.',
      'وأكدت الهيئة أن معبر الدردار مفتوح أمام الشاحنات.',
    ];
    expect(between(closed, open, '2024-05-02')).not.toContain('opposite');
  });

  it('one voice tells what came of something, two voices contradict each other', () => {
    const one = factsOf(['أغلق معبر الدردار أمام الشاحنات صباحاً.', 'وفتح معبر الدردار أمام الشاحنات ظهراً.']);
    expect(reversalsWithin(one.turns, reader)).toEqual([]);
    const [a] = turns('وقالت البلدية إن معبر الدردار مغلق أمام الشاحنات.');
    const [b] = turns('وأكدت الهيئة أن معبر الدردار مفتوح أمام الشاحنات.', 'b');
    expect([isReversed(a!, b!, reader), isReversed(b!, a!, reader)]).toEqual([true, true]);
    expect(draftReversals([b!, a!]).about).toBe(draftReversals([a!, b!]).about);
  });

  it('two voices of one body contradict each other; a headline sums up and is set against nobody in its article', () => {
    const closed = 'وقالت البلدية إن معبر الدردار مغلق أمام الشاحنات.';
    const body = factsOf([closed, 'وأكدت الهيئة أن معبر الدردار مفتوح أمام الشاحنات.']);
    expect(reversalsWithin(body.turns, reader)).toHaveLength(1);
    const headed = factsOf([closed], { title: 'الهيئة: معبر الدردار مفتوح أمام الشاحنات' });
    expect(new Set(headed.turns.map(({ statement }) => statement.role))).toEqual(new Set(['title', 'body']));
    expect(reversalsWithin(headed.turns, reader)).toEqual([]);
  });

  it('and its denial are one question', () => {
    const { tensions } = findTensions([
      articleOf(['وقال نقيب الأفران ماجد حلاق إن سعر ربطة الخبز ارتفع.'], {
        id: 'a',
        published: '2024-05-01',
      }),
      articleOf(['وقالت الوزيرة هالة شرف إن سعر ربطة الخبز لم يرتفع.'], { id: 'b', published: '2024-05-01' }),
    ]);
    expect(tensions.map(({ question }) => question.key)).toEqual(['opposite']);
  });

  it.each([
    ['وقال المدير إن المطعم أُغلق بالشمع الأحمر.', 'وقال السكان إن المطعم ما زال مفتوحاً.', 1],
    ['وقال المدير إن المطعم أُغلق بالشمع الأحمر.', 'وقال السكان إن الفرن ما زال مفتوحاً.', 0],
  ])('one noun alone is enough in one story: %s / %s', (a, b, count) => {
    const title = 'تسمم في حفل زفاف';
    const { tensions } = findTensions([
      articleOf([a], { id: 'a', title, published: '2024-05-01' }),
      articleOf([b], { id: 'b', title, published: '2024-05-01' }),
    ]);
    expect(tensions.filter(({ question }) => question.key === 'opposite')).toHaveLength(count);
  });
});
