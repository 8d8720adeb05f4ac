import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ContainerLink, distanceBetween, splitRows } from '../../../shared/intake/row';

describe('rows of a text file', () => {
  it('are its lines without the white space around them, with what was blank above', () => {
    expect(
      splitRows('  أول \r\n\r\n\n\tثانٍ\nثالث').map(({ start, end, text, gap }) => [start, end, text, gap]),
    ).toEqual([
      [2, 5, 'أول', 0],
      [12, 16, 'ثانٍ', 2],
      [17, 21, 'ثالث', 0],
    ]);
  });

  it('end at carriage returns where a file has no other line ends', () => {
    expect(splitRows('one\rtwo').map((row) => row.text)).toEqual(['one', 'two']);
  });

  it('keep odd separators inside a line, so that a line of the file stays one row', () => {
    expect(splitRows('one\u2028two\nthree')).toHaveLength(2);
  });

  it('hold every non-blank character exactly once, in order', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', ' ', '\n', '\r', '\t', 'ب', '\0', '\u200b', '\ud800', '\u00a0', '😀'),
        }),
        (text) => {
          const rows = splitRows(text);
          let at = 0;
          let covered = '';
          for (const { start, end, text: own } of rows) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(own).toBe(text.slice(start, end));
            expect(own.trim()).toBe(own);
            covered += own;
            at = end;
          }
          expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});

describe('how far apart two blocks stand', () => {
  it('is counted in levels up to where they meet', () => {
    const root: ContainerLink = { depth: 0, outer: null };
    const [left, right] = [
      { depth: 1, outer: root },
      { depth: 1, outer: root },
    ];
    const deep = { depth: 2, outer: left };
    expect(distanceBetween(left, left)).toBe(0);
    expect(distanceBetween(left, right)).toBe(1);
    expect(distanceBetween(deep, right)).toBe(2);
    expect(distanceBetween(deep, left)).toBe(1);
  });
});
