import { describe, expect, it } from 'vitest';
import { nextBlock, nextClaim, nextFigure } from '../../../renderer/highlight/jumps';

const claims = [
  { id: 'a', start: 2, end: 9 },
  { id: 'b', start: 2, end: 5 },
  { id: 'c', start: 20, end: 25 },
];

describe('jumping to claims', () => {
  it('reaches every one of them, also those that start at one place', () => {
    expect(nextClaim(claims, null, null, 1)?.id).toBe('a');
    expect(nextClaim(claims, 'a', 2, 1)?.id).toBe('b');
    expect(nextClaim(claims, 'b', 2, 1)?.id).toBe('c');
    expect(nextClaim(claims, 'c', 20, 1)).toBeNull();
    expect(nextClaim(claims, 'c', 20, -1)?.id).toBe('b');
    expect(nextClaim(claims, 'a', 2, -1)).toBeNull();
  });

  it('counts from the caret once it was moved away from the claim in hand', () => {
    expect(nextClaim(claims, 'c', 0, 1)?.id).toBe('a');
    expect(nextClaim(claims, 'a', 12, 1)?.id).toBe('c');
    expect(nextClaim(claims, 'a', 12, -1)?.id).toBe('b');
    expect(nextClaim([], null, null, 1)).toBeNull();
  });
});

const text = 'أول 12 و13\nبلا\nآخر 44';
const blocks = [
  { start: 0, end: 10 },
  { start: 11, end: 14 },
  { start: 15, end: 21 },
];

describe('jumping to blocks', () => {
  it('goes on to the next and back to the start of this one first', () => {
    expect(nextBlock(blocks, null, 1)).toEqual(blocks[0]);
    expect(nextBlock(blocks, 3, 1)).toEqual(blocks[1]);
    expect(nextBlock(blocks, 17, -1)).toEqual(blocks[2]);
    expect(nextBlock(blocks, 15, -1)).toEqual(blocks[1]);
    expect(nextBlock(blocks, 0, -1)).toBeNull();
    expect(nextBlock(blocks, 20, 1)).toBeNull();
  });
});

describe('jumping to figures', () => {
  const find = (stretch: string) =>
    [...stretch.matchAll(/\d+/gu)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
  const jump = (caret: number | null, by: 1 | -1): string | null => {
    const found = nextFigure(text, blocks, caret, by, find);
    return found && text.slice(found.start, found.end);
  };

  it('reads on from the caret, over blocks that hold none', () => {
    expect(jump(null, 1)).toBe('12');
    expect(jump(4, 1)).toBe('13');
    expect(jump(8, 1)).toBe('44');
    expect(jump(19, 1)).toBeNull();
    expect(jump(19, -1)).toBe('13');
    expect(jump(8, -1)).toBe('12');
    expect(jump(4, -1)).toBeNull();
  });
});
