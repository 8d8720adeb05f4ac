import { describe, expect, it } from 'vitest';
import { numbersWithin } from '../../../../shared/compare/figures/numbers-within';
import { findFrames, frameOf } from '../../../../shared/compare/story/events';
import { factsOf, reader } from '../articles';

const within = (paragraphs: readonly string[], title?: string) => {
  const { figures, statements } = factsOf(paragraphs, title === undefined ? {} : { title });
  return numbersWithin(figures, reader, frameOf(findFrames(statements, reader)));
};

describe('figures of one article that pull apart', () => {
  it('are those of two speakers, or of the head and the body', () => {
    const two = [
      'قصفت طائرة بلدة عين الزهر، وقالت وزارة الصحة إن تسعة أشخاص قتلوا.',
      'وقال الدفاع المدني إن 15 شخصاً قتلوا في بلدة عين الزهر.',
    ];
    expect(within(two)).toHaveLength(1);
    expect(
      within(['وقالت وزارة الصحة إن تسعة أشخاص قتلوا في بلدة عين الزهر.'], 'مقتل 12 في بلدة عين الزهر'),
    ).toHaveLength(1);
  });

  it('a head that drops the bound drops the month too', () => {
    expect(
      within(
        ['وأعلنت قيادة الدرك تنفيذ أكثر من 22 عملية في الجبل خلال الشهر الماضي.'],
        'الدرك: نفذنا 22 عملية في الجبل',
      ).map(({ question }) => question.key),
    ).toEqual(['number-bound']);
    expect(
      within(
        ['وأعلنت قيادة الدرك تنفيذ 30 عملية في الجبل خلال الشهر الماضي.'],
        'الدرك: نفذنا 22 عملية في الجبل',
      ),
    ).toEqual([]);
  });

  it('are not those of one speaker, nor none', () => {
    expect(within(['وقالت وزارة الصحة إن تسعة أشخاص قتلوا وإن 15 شخصاً جرحوا.'])).toEqual([]);
    expect(numbersWithin([], reader, new Map())).toEqual([]);
  });
});
