import { describe, expect, it } from 'vitest';
import { outcomesWithin } from '../../../../shared/compare/sums/outcomes';
import { factsOf, reader } from '../articles';

const reckoned = (text: readonly string[]) => {
  const { drafts, holding } = outcomesWithin(factsOf(text).figures, reader);
  return { asked: drafts.map(({ question }) => question.data.sum), holding: holding.length };
};

describe('what became of all of a whole', () => {
  it.each([
    [
      ['كانت المروحية تقل 12 شخصاً.', 'وتم إنقاذ ثمانية أشخاص وانتشال جثتين، والبحث جار عن ثلاثة مفقودين.'],
      '13',
    ],
    [['كانت الحافلة تقل 40 راكباً، قتل منهم 12 وأصيب 31 بجروح.'], '43'],
    [['كان المخيم يضم 96 خيمة، احترقت 62 منها ونجت 46.'], '108'],
    [['قال الرئيس إن 82 نائباً منحوا الثقة، وحجبها 52، وامتنع سبعة، وغاب نائبان، من أصل 138 عضواً.'], '143'],
    [['حضر الجلسة 120 نائباً، صوت 70 منهم لصالح القانون و45 ضده وامتنع 12.'], '127'],
  ])('is no more than it, nor less where all is told: %s', (text, sum) => {
    expect(reckoned(text).asked).toEqual([sum]);
  });

  it.each([
    [['كانت الحافلة تقل 40 راكباً، قتل منهم 12 وأصيب 20 بجروح.']],
    [['كانت المروحية تقل 12 شخصاً.', 'وتم إنقاذ ثمانية أشخاص، وأصيب سبعة بجروح.']],
    [['حضر الجلسة 120 نائباً، صوت 70 منهم لصالح القانون و45 ضده.']],
    [['قال الرئيس إن 82 نائباً منحوا الثقة، وحجبها 47، من أصل 138 عضواً.']],
  ])('may leave some untold: %s', (text) => {
    expect(reckoned(text)).toEqual({ asked: [], holding: 0 });
  });

  it('what holds is shown as holding', () => {
    const text = 'قال الرئيس إن 82 نائباً منحوا الثقة، وحجبها 47، وامتنع سبعة، وغاب نائبان، من أصل 138 عضواً.';
    expect(reckoned([text])).toEqual({ asked: [], holding: 1 });
  });
});
