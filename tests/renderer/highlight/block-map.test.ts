import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapBlocks, offsetOf, piecesOf, shownText } from '../../../renderer/highlight/block-map';

const text = 'عنوان\nالفقرة الأولى\n[مشاركة]\nالفقرة الثانية';
const first = { start: text.indexOf('الفقرة الأولى'), end: text.indexOf('\n[') };
const second = { start: text.indexOf('الفقرة الثانية'), end: text.length };

describe('offsets and blocks', () => {
  it('splits a passage over the blocks it touches and leaves out what was set aside between them', () => {
    const map = mapBlocks([first, second]);
    const span = { start: first.start + 7, end: second.start + 6 };
    expect(piecesOf(map, span)).toEqual([
      { block: 0, start: 7, end: 13 },
      { block: 1, start: 0, end: 6 },
    ]);
    expect(text.slice(span.start, span.end)).toContain('[مشاركة]');
    expect(shownText(map, text, span)).toBe('الأولى\nالفقرة');
  });

  it('shows nothing of a passage that was set aside altogether', () => {
    const aside = text.indexOf('[');
    expect(piecesOf(mapBlocks([first, second]), { start: aside, end: aside + 4 })).toEqual([]);
  });

  it('works whatever the order in which an article lists its blocks', () => {
    const map = mapBlocks([second, first]);
    expect(piecesOf(map, { start: 0, end: text.length }).map((piece) => piece.block)).toEqual([1, 0]);
    expect(offsetOf(map, 0, 3)).toBe(second.start + 3);
  });

  it('never loses or doubles a code unit of a block', () => {
    const gaps = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.integer({ min: 1, max: 9 })), { maxLength: 20 });
    fc.assert(
      fc.property(gaps, fc.nat({ max: 250 }), fc.nat({ max: 250 }), (layout, a, b) => {
        let at = 0;
        const blocks = layout.map(([gap, length]) => {
          const block = { start: at + gap, end: at + gap + length };
          at = block.end;
          return block;
        });
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const map = mapBlocks(blocks);
        const covered = piecesOf(map, span).flatMap((piece) =>
          Array.from({ length: piece.end - piece.start }, (_, i) =>
            offsetOf(map, piece.block, piece.start + i),
          ),
        );
        const wanted = blocks.flatMap((block) =>
          Array.from({ length: block.end - block.start }, (_, i) => block.start + i),
        );
        expect(covered).toEqual(wanted.filter((offset) => offset >= span.start && offset < span.end));
      }),
    );
  });
});
