/**
 * Offsets of the captured text ↔ places in an article's blocks. An article shows only its own blocks; what was
 * set aside between them has offsets but no place on screen.
 */
import type { Span } from '../../shared/records/text';

/** Part of a span inside one block: offsets count from the block's first code unit. */
export interface Piece {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Blocks of an article, ready to be asked. */
export interface BlockMap {
  readonly blocks: readonly Span[];
  /** Numbers of the blocks in the order in which they stand in the captured text. */
  readonly inText: readonly number[];
}

export function mapBlocks(blocks: readonly Span[]): BlockMap {
  const inText = blocks.map((_, index) => index).sort((a, b) => blocks[a]!.start - blocks[b]!.start);
  return { blocks, inText };
}

/** The first block, in the order of the text, that ends after `offset`: an index into `inText`. */
function firstEndingAfter(map: BlockMap, offset: number): number {
  let low = 0;
  let high = map.inText.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map.blocks[map.inText[middle]!]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What of `span` the article shows, in the order of the captured text. Empty where all of it was set aside. */
export function piecesOf(map: BlockMap, span: Span): Piece[] {
  const pieces: Piece[] = [];
  for (let i = firstEndingAfter(map, span.start); i < map.inText.length; i++) {
    const block = map.inText[i]!;
    const { start, end } = map.blocks[block]!;
    if (start >= span.end) break;
    pieces.push({
      block,
      start: Math.max(span.start, start) - start,
      end: Math.min(span.end, end) - start,
    });
  }
  return pieces;
}

/** The offset in the captured text of a place in a block. */
export const offsetOf = (map: BlockMap, block: number, inBlock: number): number =>
  (map.blocks[block]?.start ?? 0) + inBlock;

/**
 * The text of `span` as the article shows it: its blocks' parts, one line each. The quote of an anchor that
 * reaches over set-aside text holds that text as well; readers are shown this.
 */
export function shownText(map: BlockMap, text: string, span: Span): string {
  const pieces = piecesOf(map, span);
  return pieces
    .map(({ block, start, end }) => text.slice(offsetOf(map, block, start), offsetOf(map, block, end)))
    .join('\n');
}
