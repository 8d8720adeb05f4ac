import { describe, expect, it } from 'vitest';
import { setAsideGaps } from '../../../renderer/highlight/set-aside-gaps';
import type { SetAside } from '../../../shared/records/capture';

const text = 'menu\nfirst\nshare\n   \nsecond\nrelated\nthird\nfooter\nelse\nbeyond';
const at = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const line = (words: string): SetAside => ({ ...at(words), reason: 'share', repeats: null });
const blocks = ['first', 'second', 'third'].map(at);
const found = (others = [at('else')]) =>
  setAsideGaps(text, blocks, ['menu', 'share', '   ', 'related', 'footer', 'beyond'].map(line), others).map(
    ({ after, lines }) => [after, lines.map(({ start, end }) => text.slice(start, end))],
  );

describe('what was set aside among the blocks of an article', () => {
  it('stands after the block it follows; blank stretches are no lines', () => {
    expect(found([at('else')])).toEqual([
      [-1, ['menu']],
      [0, ['share']],
      [1, ['related']],
      [2, ['footer']],
    ]);
  });

  it('is not what lies beyond another article of the same page', () => {
    expect(found([at('menu'), at('footer')])).toEqual([
      [0, ['share']],
      [1, ['related']],
    ]);
  });

  it('follows the block as it stands in the text, wherever it is shown', () => {
    const shownLast = [at('second'), at('first')];
    expect(setAsideGaps(text, shownLast, [line('share')], [])).toMatchObject([{ after: 1 }]);
    expect(setAsideGaps(text, [], [line('share')], [])).toEqual([]);
  });
});
