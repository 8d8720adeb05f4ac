import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TokenOptions, tokensOf } from '../../../../shared/compare/passages/tokens';
import { diffTokens } from '../../../../shared/compare/passages/word-diff';

const options = { ignoreMarks: true };
const diffWords = (left: string, right: string, how: TokenOptions) =>
  diffTokens(tokensOf(left, how), tokensOf(right, how));

describe('two texts word by word', () => {
  it('a changed word is one whole word', () => {
    const [left, right] = ['انهار جسر الميناء صباحاً', 'انهار سقف الميناء صباحاً'];
    const changed = diffWords(left, right, options).filter(({ kind }) => kind === 'changed');
    expect(
      changed.map((part) => [
        left.slice(part.left.start, part.left.end),
        right.slice(part.right.start, part.right.end),
      ]),
    ).toEqual([['جسر', 'سقف']]);
  });

  it('harakat make no difference if they are to be ignored', () => {
    expect(diffWords('كتَب', 'كتب', options).map(({ kind }) => kind)).toEqual(['same']);
    expect(diffWords('كتَب', 'كتب', { ignoreMarks: false }).map(({ kind }) => kind)).toEqual(['changed']);
  });

  it('every word of both is in one part', () => {
    const text = fc
      .array(fc.constantFrom('جسر', 'نهر', 'طريق', 'ميناء'), { maxLength: 20 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (left, right) => {
        const parts = diffWords(left, right, options);
        const words = (side: 'left' | 'right', of: string) =>
          parts.flatMap((part) => of.slice(part[side].start, part[side].end).split(' ').filter(Boolean));
        expect(words('left', left).join(' ')).toBe(left);
        expect(words('right', right).join(' ')).toBe(right);
      }),
    );
  });

  it('nothing against nothing is nothing', () => {
    expect(diffTokens([], [])).toEqual([]);
  });
});
