/**
 * The seam between offsets and the screen: positions in the DOM of a shown article ↔ offsets in its captured
 * text, and the rectangles that spans cover.
 */
import type { Span } from '../../shared/records/text';
import { type BlockMap, offsetOf, piecesOf } from './block-map';

/** An article on screen: the map of its blocks and the one text node of each. */
export interface ShownArticle {
  readonly root: HTMLElement;
  readonly map: BlockMap;
  readonly texts: readonly Text[];
}

/** Where the parts of a span stand in the DOM, one for each block it touches. */
function placesOf(shown: ShownArticle, span: Span): StaticRangeInit[] {
  return piecesOf(shown.map, span).flatMap(({ block, start, end }) => {
    const text = shown.texts[block];
    if (!text) return [];
    const startOffset = Math.min(start, text.length);
    return [{ startContainer: text, startOffset, endContainer: text, endOffset: Math.min(end, text.length) }];
  });
}

/** DOM ranges of a span, one for each block it touches. */
export const rangesOf = (shown: ShownArticle, span: Span): Range[] =>
  placesOf(shown, span).map((place) => {
    const range = document.createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    return range;
  });

/** As `rangesOf`, for painting: static, so that the browser need not keep them up to date. */
export const staticRangesOf = (shown: ShownArticle, span: Span): StaticRange[] =>
  placesOf(shown, span).map((place) => new StaticRange(place));

/** Offset in block `index` at which a boundary of a range falls, clamped to the block. */
function inBlock(text: Text, container: Node, offset: number): number {
  if (container === text) return Math.min(offset, text.length);
  const probe = document.createRange();
  probe.setStart(container, offset);
  return probe.comparePoint(text, 0) < 0 ? text.length : 0;
}

/** The span of captured text that a DOM range selects, or null where it touches no block. */
export function spanOfRange(shown: ShownArticle, range: AbstractRange): Span | null {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  shown.texts.forEach((text, block) => {
    if (!live.intersectsNode(text)) return;
    const from = inBlock(text, live.startContainer, live.startOffset);
    const to = inBlock(text, live.endContainer, live.endOffset);
    if (to < from || (to === from && !live.collapsed)) return;
    start = Math.min(start, offsetOf(shown.map, block, from));
    end = Math.max(end, offsetOf(shown.map, block, to));
  });
  return end >= start ? { start, end } : null;
}

/** The span now selected in the article, or null: nothing selected, or a selection that began elsewhere. */
export function selectedSpan(shown: ShownArticle): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (range.collapsed || !shown.root.contains(selection.anchorNode)) return null;
  return spanOfRange(shown, range);
}

/**
 * Selects a span in the article, or puts the caret at its start where it is empty.
 * @param backward whether the caret stands at its start, as when it was drawn from the end
 */
export function selectSpan(shown: ShownArticle, span: Span, backward = false): void {
  const caret = span.end <= span.start;
  const places = placesOf(shown, caret ? { start: span.start, end: span.start + 1 } : span);
  const first = places[0];
  const last = places.at(-1);
  const selection = document.getSelection();
  if (!first || !last || !selection) return;
  if (caret) selection.collapse(first.startContainer, first.startOffset);
  else if (backward)
    selection.setBaseAndExtent(last.endContainer, last.endOffset, first.startContainer, first.startOffset);
  else selection.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
}

/** The offset of the boundary between letters that is nearest to a point of the viewport, or null beside the text. */
export function boundaryAtPoint(shown: ShownArticle, x: number, y: number): number | null {
  const position = document.caretPositionFromPoint(x, y);
  if (!(position?.offsetNode instanceof Text)) return null;
  const block = shown.texts.indexOf(position.offsetNode);
  return block < 0 ? null : offsetOf(shown.map, block, position.offset);
}

/** The stretch of the block that shows an offset, or null where it is not shown. */
export function blockAt(shown: ShownArticle, offset: number): Span | null {
  return shown.map.blocks.find((block) => block.start <= offset && offset < block.end) ?? null;
}

/** The offset of the text's letter under a point of the viewport, or null beside the text. */
export function offsetAtPoint(shown: ShownArticle, x: number, y: number): number | null {
  const position = document.caretPositionFromPoint(x, y);
  if (!(position?.offsetNode instanceof Text)) return null;
  const block = shown.texts.indexOf(position.offsetNode);
  const text = shown.texts[block];
  if (!text) return null;
  const range = document.createRange();
  for (const at of [position.offset, position.offset - 1]) {
    if (at < 0 || at >= text.length) continue;
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    for (const box of range.getClientRects()) {
      if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) {
        return offsetOf(shown.map, block, at);
      }
    }
  }
  return null;
}

/** The box of a span's first letter in the viewport, or null where none of it is shown. */
export function firstBox(shown: ShownArticle, span: Span): DOMRect | null {
  const piece = piecesOf(shown.map, span)[0];
  const text = piece ? shown.texts[piece.block] : undefined;
  if (!piece || !text) return null;
  const range = document.createRange();
  range.setStart(text, piece.start);
  range.setEnd(text, Math.min(piece.start + 1, text.length));
  return range.getClientRects()[0] ?? null;
}

/** The box of the last line of a span in the viewport, or null where none of it is shown. */
export function lastBox(shown: ShownArticle, span: Span): DOMRect | null {
  const boxes = rangesOf(shown, span).at(-1)?.getClientRects();
  return boxes?.[boxes.length - 1] ?? null;
}

/** What a copy of the selection must hold: the captured text itself, hidden marks included. */
export function copiedText(shown: ShownArticle, text: string, span: Span): string {
  return piecesOf(shown.map, span)
    .map(({ block, start, end }) =>
      text.slice(offsetOf(shown.map, block, start), offsetOf(shown.map, block, end)),
    )
    .join('\n\n');
}
