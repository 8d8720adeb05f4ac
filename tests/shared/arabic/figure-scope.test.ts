import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../shared/arabic/mentions';

const roles = (text: string) => findMentions(text).map(({ value, role }) => [value, role]);
const windows = (text: string) =>
  findMentions(text).map(({ window }) => window && text.slice(window.start, window.end));

describe('what a figure is of', () => {
  it.each([
    [
      'عاد 214 راكبا، بينهم 37 طفلا و4 رضع',
      [
        [214, null],
        [37, 'among'],
        [4, 'among'],
      ],
    ],
    ['نُقل ثلاثة منهم إلى البلدة', [[3, 'among']]],
    [
      'حضر 214 راكبا منهم 37 طفلا',
      [
        [214, null],
        [37, 'among'],
      ],
    ],
    [
      'باع 13 صندوقا وأتلف 92 آخرين',
      [
        [13, null],
        [92, 'part'],
      ],
    ],
    ['بلغ إجمالي الصناديق 105', [[105, 'total']]],
    [
      'بيعت 3 دور من أصل 8',
      [
        [3, null],
        [8, 'total'],
      ],
    ],
  ])('is read in «%s»', (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });

  it.each([
    ['باع 80 صندوقا خلال الأيام العشرة الأخيرة', 'خلال الأيام العشرة الأخيرة'],
    ['خلال 72 ساعة، باع 9 صناديق', 'خلال 72 ساعة'],
    ['زار البلدة 12 تاجرا', null],
  ])('the time it is said for is marked in «%s»', (text, expected) => {
    expect(windows(text).at(-1)).toBe(expected);
  });
});
