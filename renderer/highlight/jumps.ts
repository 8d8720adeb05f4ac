/** Where a jump leads: the claim, block or figure after the caret, or before it. */
import type { Id } from '../../shared/records/ids';
import type { Span } from '../../shared/records/text';
import type { PlacedClaim } from './hit-test';

/**
 * The next claim, or the one before. Counts from the claim in hand while the caret stands at its start, as a
 * jump leaves it; else from the caret.
 * @param sorted claims in reading order
 * @param caret null where there is none in the text
 */
export function nextClaim<T extends PlacedClaim>(
  sorted: readonly T[],
  active: Id | null,
  caret: number | null,
  by: 1 | -1,
): T | null {
  const at = sorted.findIndex((claim) => claim.id === active);
  const inHand = sorted[at];
  if (inHand && (caret === null || caret === inHand.start)) return sorted[at + by] ?? null;
  if (caret === null) return (by > 0 ? sorted[0] : sorted.at(-1)) ?? null;
  return (
    (by > 0
      ? sorted.find((claim) => claim.start > caret)
      : sorted.findLast((claim) => claim.start < caret)) ?? null
  );
}

/**
 * The block after the one the caret is in, or the start of this one, or the block before.
 * @param blocks as they stand on screen
 */
export function nextBlock(blocks: readonly Span[], caret: number | null, by: 1 | -1): Span | null {
  const here = caret === null ? -1 : blocks.findIndex((block) => block.start <= caret && caret <= block.end);
  const current = blocks[here];
  if (by < 0 && current && caret !== null && caret > current.start) return current;
  if (here < 0) return by > 0 ? (blocks[0] ?? null) : null;
  return blocks[here + by] ?? null;
}

/**
 * The first figure after the caret, or the last before it. Blocks are read one by one, from the caret on: a long
 * article is not read as a whole.
 * @param find figures of a stretch of text, offsets counted from its beginning
 */
export function nextFigure(
  text: string,
  blocks: readonly Span[],
  caret: number | null,
  by: 1 | -1,
  find: (stretch: string) => readonly Span[],
): Span | null {
  const here = caret === null ? -1 : blocks.findIndex((block) => block.start <= caret && caret <= block.end);
  for (let at = Math.max(here, 0); at >= 0 && at < blocks.length; at += by) {
    const block = blocks[at]!;
    const figures = find(text.slice(block.start, block.end)).map(({ start, end }) => ({
      start: block.start + start,
      end: block.start + end,
    }));
    if (at !== here || caret === null) {
      const first = by > 0 ? figures[0] : figures.at(-1);
      if (first) return first;
      continue;
    }
    const found =
      by > 0 ? figures.find((one) => one.start > caret) : figures.findLast((one) => one.start < caret);
    if (found) return found;
  }
  return null;
}
