import { describe, expect, it } from 'vitest';
import { changedBy, changes, formerly } from '../../../../shared/compare/sums/before-after';
import { factsOf, reader } from '../articles';

const sums = (text: readonly string[]) => factsOf(text).drafts.filter(({ kind }) => kind === 'sum');

describe('what a figure was and what it became', () => {
  it('a rise from more to less, and a percentage that is another, are asked about', () => {
    expect(
      sums(['ارتفع عدد الزوار من 70 ألف شخص إلى 30 ألف شخص.']).map(({ question }) => question.key),
    ).toEqual(['direction']);
    expect(
      sums(['انخفض عدد الزوار من 200 شخص إلى 100 شخص بنسبة 30 بالمئة.']).map(({ question }) => question.key),
    ).toEqual(['percentage']);
    expect(sums(['انخفض عدد الزوار من 200 شخص إلى 100 شخص بنسبة 50 بالمئة.'])).toEqual([]);
  });

  it.each([
    ['ارتفعت الأسعار، وانخفض عدد النازحين إلى 60 ألفاً، بعد أن كان 97 ألفاً.', 0],
    ['تراجع القلق وارتفع عدد النازحين إلى 97 ألفاً، بعد أن كان 60 ألفاً.', 0],
    ['تراجع القلق ووصل عدد النازحين إلى 97 ألفاً، بعد أن كان 60 ألفاً.', 0],
    ['تراجع القلق وارتفع عدد النازحين إلى 60 ألفاً، بعد أن كان 97 ألفاً.', 1],
    ['وتراجعت المخاوف بعدما ارتفع عدد النازحين من 30 ألفاً إلى 70 ألفاً.', 0],
    ['وتراجعت المخاوف، ووصل عدد النازحين من 30 ألفاً إلى 70 ألفاً.', 0],
    ['وقال إن هناك ارتفاعاً في الأسعار فيما انخفض عدد الجنود من 70 ألفاً إلى 30 ألفاً.', 0],
    ['وتراجعت المخاوف بعدما ارتفع عدد النازحين من 70 ألفاً إلى 30 ألفاً.', 1],
    ['وارتفع عدد الزوار إلى 60 ألفاً، بعد أن كان 97 ألفاً.', 1],
    ['وانخفض عدد الزوار إلى 60 ألفاً، بعد أن كان 97 ألفاً.', 0],
    ['وقالت الوزارة إن الدين يعادل 62 في المئة من الناتج، وإنه تراجع من 58 في المئة.', 1],
    ['وقالت الوزارة إن الدين يعادل 62 في المئة من الناتج، وإنه ارتفع من 58 في المئة.', 0],
  ])('what was before is set against what became of it: %s', (text, count) => {
    expect(sums([text]).filter(({ question }) => question.key === 'direction')).toHaveLength(count);
  });

  it.each([
    ['ارتفعت الإيرادات إلى 28 مليار دينار من 22 ملياراً هذا العام، بزيادة 35 في المئة.', '27.27'],
    ['ارتفع عدد الزوار إلى 28 ألفاً مقابل 22 ألفاً العام الماضي، بزيادة نسبتها 35%.', '27.27'],
    ['تراجع الإنتاج إلى 800 طن مقارنة بـ1000 طن في العام السابق، بانخفاض نسبته 30 بالمئة.', '20'],
  ])('a change in percent is that of the two figures before it: %s', (text, real) => {
    expect(sums([text]).map(({ question }) => question.data.real)).toEqual([real]);
  });

  it.each([
    'ارتفع عدد الزوار إلى 28 ألفاً مقابل 22 ألفاً العام الماضي، بزيادة نسبتها 27%.',
    'ارتفع عدد الزوار إلى 28 ألفاً مقابل 22 ألفاً العام الماضي. وارتفعت الأسعار 35%.',
  ])('and is none where it holds or is of something else: %s', (text) => {
    expect(sums([text])).toEqual([]);
  });

  it('without figures there is nothing to reckon', () => {
    expect([changes([], reader), changedBy([], reader), formerly([], reader)]).toEqual([[], [], []]);
  });
});
