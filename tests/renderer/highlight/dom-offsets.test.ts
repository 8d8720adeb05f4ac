// @vitest-environment jsdom
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { mapBlocks } from '../../../renderer/highlight/block-map';
import {
  blockAt,
  copiedText,
  rangesOf,
  type ShownArticle,
  selectedSpan,
  selectSpan,
  spanOfRange,
  staticRangesOf,
} from '../../../renderer/highlight/dom-offsets';
import { showHiddenMarks } from '../../../renderer/highlight/hidden-marks';

const text = 'أول الخبر\u202E.\n[مشاركة]\nوسط الخبر 🏠.\nآخر الخبر.';
const lines = ['أول الخبر\u202E.', 'وسط الخبر 🏠.', 'آخر الخبر.'];
const blocks = lines.map((line) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length }));

let shown: ShownArticle;
beforeEach(() => {
  document.body.innerHTML = '<h1>عنوان</h1><main></main><footer>ذيل</footer>';
  const root = document.querySelector('main')!;
  const texts = blocks.map(({ start, end }) => {
    const block = root.appendChild(document.createElement('p'));
    const span = block.appendChild(document.createElement('span'));
    return span.appendChild(document.createTextNode(showHiddenMarks(text.slice(start, end))));
  });
  shown = { root, map: mapBlocks(blocks), texts };
});

function rangeOver(startNode: Node, startOffset: number, endNode: Node, endOffset: number): Range {
  const range = document.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return range;
}

describe('offsets on screen', () => {
  it('come back as the span they were made from, wherever it begins and ends in the article', () => {
    fc.assert(
      fc.property(fc.nat({ max: text.length }), fc.nat({ max: text.length }), (a, b) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const ranges = rangesOf(shown, span);
        const first = ranges[0];
        const last = ranges.at(-1);
        if (!first || !last) return;
        const whole = rangeOver(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
        const found = spanOfRange(shown, whole)!;
        expect(rangesOf(shown, found).map(String)).toEqual(ranges.map(String));
        expect(found.start).toBeGreaterThanOrEqual(span.start);
        expect(found.end).toBeLessThanOrEqual(span.end);
      }),
    );
  });

  it('take in what was set aside between two selected blocks', () => {
    const range = rangeOver(shown.texts[0]!, 4, shown.texts[1]!, 3);
    const span = spanOfRange(shown, range)!;
    expect(text.slice(span.start, span.end)).toBe('الخبر\u202E.\n[مشاركة]\nوسط');
  });

  it('of a triple click end with the block, not in the next one', () => {
    const range = rangeOver(shown.texts[1]!, 0, shown.root.children[2]!, 0);
    expect(spanOfRange(shown, range)).toEqual(blocks[1]);
  });

  it('are cut to the article where a selection reaches beyond it', () => {
    const range = rangeOver(shown.texts[2]!, 4, document.querySelector('footer')!.firstChild!, 2);
    expect(spanOfRange(shown, range)).toEqual({ start: blocks[2]!.start + 4, end: blocks[2]!.end });
    const title = document.querySelector('h1')!.firstChild!;
    expect(spanOfRange(shown, rangeOver(title, 0, title, 3))).toBeNull();
  });

  it('of a caret are where it stands', () => {
    const at = shown.texts[1]!;
    expect(spanOfRange(shown, rangeOver(at, 4, at, 4))).toEqual({
      start: blocks[1]!.start + 4,
      end: blocks[1]!.start + 4,
    });
  });

  it('are painted block by block', () => {
    const ranges = staticRangesOf(shown, { start: 0, end: text.length });
    expect(ranges.map((range) => range.startContainer)).toEqual(shown.texts);
  });
});

describe('a selection', () => {
  it('counts only where it began in the article', () => {
    const selection = document.getSelection()!;
    selection.setBaseAndExtent(shown.texts[0]!, 0, shown.texts[0]!, 3);
    expect(selectedSpan(shown)).toEqual({ start: 0, end: 3 });
    selection.setBaseAndExtent(document.querySelector('h1')!.firstChild!, 0, shown.texts[0]!, 3);
    expect(selectedSpan(shown)).toBeNull();
    selection.collapse(shown.texts[0]!, 2);
    expect(selectedSpan(shown)).toBeNull();
  });

  it('is copied as it was captured: hidden marks in it, no stand-ins, nothing that was set aside', () => {
    expect(copiedText(shown, text, { start: 0, end: blocks[1]!.end })).toBe(
      'أول الخبر\u202E.\n\nوسط الخبر 🏠.',
    );
  });
});

describe('a span selected from outside', () => {
  it('is what is selected then, over blocks, in either direction', () => {
    const span = { start: blocks[0]!.start + 4, end: blocks[1]!.start + 4 };
    for (const backward of [false, true]) {
      selectSpan(shown, span, backward);
      expect(selectedSpan(shown)).toEqual(span);
      const selection = document.getSelection()!;
      expect(selection.focusNode).toBe(shown.texts[backward ? 0 : 1]);
    }
  });

  it('is a caret where it is empty', () => {
    selectSpan(shown, { start: blocks[1]!.start + 2, end: blocks[1]!.start + 2 });
    const selection = document.getSelection()!;
    expect([selection.isCollapsed, selection.focusNode, selection.focusOffset]).toEqual([
      true,
      shown.texts[1],
      2,
    ]);
  });

  it('lies in the block that shows it, or in none', () => {
    expect(blockAt(shown, blocks[2]!.start)).toEqual(blocks[2]);
    expect(blockAt(shown, text.indexOf('مشاركة'))).toBeNull();
  });
});
