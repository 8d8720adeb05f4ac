import { describe, expect, it } from 'vitest';
import { alignParagraphs } from '../../../../shared/compare/passages/paragraphs';
import { alignPassages } from '../../../../shared/compare/passages/passages';
import { RareWords } from '../../../../shared/compare/passages/rare-words';
import { articleOf } from '../articles';

/** The same for one seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % sides;
  };
}

/** Paragraphs of few words, each of them in many paragraphs. */
function common(count: number, vocabulary: number): string[][] {
  const roll = dice(7);
  return Array.from({ length: count }, () =>
    Array.from(
      { length: 40 },
      () => `ك${[...String(roll(vocabulary))].map((d) => 'بتجدرسعفقك'[+d]).join('')}`,
    ),
  );
}

describe('passages that may be one', () => {
  it('are those that share a word few have', () => {
    const like = new RareWords([
      [0, ['انهار', 'الجسر']],
      [1, ['أغلقت', 'الطريق']],
    ]);
    expect([...like.candidates(['انهار', 'السد'], 0)]).toEqual([0]);
    expect([...like.candidates(['هدوء'], 0)]).toEqual([]);
    expect([...like.candidates([], 0)]).toEqual([]);
  });

  it('of those that share only common words the nearest are looked at', () => {
    const like = new RareWords(Array.from({ length: 500 }, (_, at) => [at, ['قال', 'إن']] as const));
    const found = [...like.candidates(['قال', 'ثم', 'إن'], 250)];
    expect(found).toContain(250);
    expect(Math.max(...found) - Math.min(...found)).toBeLessThan(30);
    expect([...like.candidates(['قال'], 0)]).toContain(0);
    expect([...like.candidates(['قال'], 900)]).toContain(499);
  });

  it('what is weighed grows with the paragraphs and not with their square', () => {
    const weighed = (count: number): number => {
      const paragraphs = common(count, 60);
      const like = new RareWords(paragraphs.map((words, at) => [at, words]));
      return paragraphs.reduce((so, words, at) => so + like.candidates(words, at).size, 0);
    };
    expect(weighed(1_600)).toBeLessThan(5 * weighed(400));
  });

  it('rewritten ones are found again when all are turned round and no word is rare', () => {
    const before = common(300, 90);
    const after = before.map((words) => words.map((word, at) => (at % 7 === 3 ? 'جديد' : word))).reverse();
    const textOf = (paragraphs: readonly string[][]) => articleOf(paragraphs.map((words) => words.join(' ')));
    const [older, newer] = [textOf(before), textOf(after)];
    const pairs = alignParagraphs(older, newer).filter(({ left }) => left !== null);
    const found = pairs.filter(
      ({ left, right }, at) => left !== null && right?.start === newer.blocks[before.length - 1 - at]!.start,
    );
    expect(found).toHaveLength(before.length);
    const passages = alignPassages(older, newer, { ignoreMarks: true });
    expect(passages.filter(({ kind }) => kind === 'reworded')).toHaveLength(before.length);
  });
});
