import { describe, expect, it } from 'vitest';
import { areOfOneStory, groundsOf, storyKeysOf } from '../../../../shared/compare/story/one-story';
import { reader, statementsOf } from '../articles';

const factOf = (text: string, title: string, published = '2024-05-01', id = 'a') => {
  const statements = statementsOf([text], { id, title, published });
  return { statement: statements.at(-1)!, families: ['fire'], grounds: groundsOf(statements) };
};

describe('facts of one story', () => {
  it('open on one title or on one place', () => {
    const a = factOf('قُتل ثلاثة أشخاص في حريق كبير.', 'حريق في بلدة عين الزهر يقتل ثلاثة');
    const b = factOf('وأصيب خمسة عمال بحروق.', 'شهادات من حريق بلدة عين الزهر', '2024-05-02', 'b');
    const c = factOf('قُتل خمسة عمال في بلدة عين الزهر.', 'الدفاع المدني: النيران أخمدت', '2024-05-02', 'c');
    expect([areOfOneStory(a, b, reader), areOfOneStory(a, c, reader), areOfOneStory(c, a, reader)]).toEqual([
      true,
      true,
      true,
    ]);
    expect(storyKeysOf(a, reader).some((key) => storyKeysOf(c, reader).includes(key))).toBe(true);
  });

  it('of another place, another week or another matter they are not', () => {
    const a = factOf('قُتل ثلاثة أشخاص في بلدة عين الزهر.', 'حريق في بلدة عين الزهر');
    const there = factOf('قُتل ثلاثة أشخاص في بلدة كفر الماء.', 'حريق في بلدة كفر الماء', '2024-05-01', 'b');
    const later = factOf('قُتل ثلاثة أشخاص في بلدة عين الزهر.', 'حريق في بلدة عين الزهر', '2024-05-20', 'b');
    const other = {
      ...factOf('وأصيب خمسة عمال.', 'تسمم في مدرسة', '2024-05-01', 'b'),
      families: ['poisoning'],
    };
    expect([there, later, other].map((one) => areOfOneStory(a, one, reader))).toEqual([false, false, false]);
  });
});
