import { describe, expect, it } from 'vitest';
import { factsOf } from '../articles';

const sums = (text: readonly string[]) => factsOf(text).drafts.filter(({ kind }) => kind === 'sum');

describe('totals and parts that one sentence lists', () => {
  it.each([
    ['وقالت الهيئة إن الدفعة تضم 120 ألف بذرة: 70 ألفاً للسهل و40 ألفاً للجبل.', '110000'],
    ['وبلغت الواردات 14 مليون دولار في عشرة أشهر، منها 9 ملايين من الجنوب و6 ملايين من الشمال.', '15000000'],
    ['قتل 9 أشخاص: 5 رجال و3 نساء.', '8'],
    ['وطال القصف أربعة مواقع: موقعين في الحي القديم وموقعاً قرب المدرسة.', '3'],
    ['وطال الضرر خمسة مواقع: متجرين في الطابق الأول ومستودعاً خلف السوق.', '3'],
  ])('parts that one sentence lists are added up: %s', (text, sum) => {
    expect(sums([text]).map(({ question }) => question.data.sum)).toEqual([sum]);
  });

  it('lists that hold are shown as holding, lists of some parts may be less', () => {
    const facts = factsOf(['وقالت الهيئة إن الدفعة تضم 120 ألف بذرة: 70 ألفاً للسهل و50 ألفاً للجبل.']);
    expect([facts.holding.length, facts.drafts.length]).toEqual([1, 0]);
    expect(sums(['وطال القصف ثلاثة مواقع: موقعين في الحي القديم وموقعاً قرب المدرسة.'])).toEqual([]);
    expect(sums(['أصيب 40 شخصاً، بينهم 9 نساء و6 أطفال.'])).toEqual([]);
    // What is fired is no whole that people are of.
    expect(sums(['أطلقت المسيرة صاروخين على السوق، وبين القتلى 11 طفلاً و7 نساء.'])).toEqual([]);
  });

  it.each([
    ['بلغت الخسائر 40 ألف ليرة في الحوض الجنوبي و25 ألفاً في الرصيف، بمجموع 75 ألف ليرة.', '65000'],
    ['قالت الوزارة إن 40 شخصاً قُتلوا في الشمال و25 في الجنوب، ليبلغ المجموع 75 قتيلاً.', '65'],
    ['وزّعت الجمعية 300 سلة في المخيم و150 سلة في القرى، أي ما مجموعه 500 سلة.', '450'],
    ['أصيب 4 رجال و3 نساء وطفلان، وبذلك يكون إجمالي المصابين 12 شخصاً.', '9'],
  ])('a total told after its parts is added up too: %s', (text, sum) => {
    expect(sums([text]).map(({ question }) => question.data.sum)).toEqual([sum]);
  });

  it.each([
    'وزّعت الجمعية 300 سلة في المخيم و200 سلة في القرى، أي ما مجموعه 500 سلة.',
    'أصيب 4 رجال وطفلان و3 نساء، أي ما مجموعه 9 أشخاص.',
    'أصيب 4 رجال و3 نساء وطفلان، أي ما مجموعه 9 أشخاص.',
    // What stands before the parts is none of them.
    'في ثلاث غارات قُتل 40 شخصاً في الشمال و35 في الجنوب، بمجموع 75 قتيلاً.',
    'أصيب 9 أشخاص، ثم قُتل 40 شخصاً في الشمال و35 في الجنوب، بمجموع 75 قتيلاً.',
  ])('a total told after its parts that holds is no question: %s', (text) => {
    expect(sums([text])).toEqual([]);
    expect(factsOf([text]).holding).toHaveLength(1);
  });

  it('what is not announced as a total is none', () => {
    expect(sums(['قُتل 40 شخصاً في الشمال و25 في الجنوب، وأصيب 75 شخصاً.'])).toEqual([]);
    expect(sums(['قُتل 40 شخصاً في الشمال و25 في الجنوب. وبلغ مجموع النازحين 75 شخصاً.'])).toEqual([]);
    expect(sums(['قُتل 40 شخصاً في الشمال و25 في الجنوب، وبلغ مجموع الغارات 60 غارة.'])).toEqual([]);
  });
});
