/** What of a page was set aside among an article's blocks: after which block each stretch stands. */
import type { SetAside } from '../../shared/records/capture';
import type { Span } from '../../shared/records/text';

/** Stretches that stand between two blocks, or before the first, or after the last. */
export interface Gap {
  /** The number of the block they follow, as it is shown; -1 before the first. */
  readonly after: number;
  readonly lines: readonly SetAside[];
}

/**
 * @param blocks of the article, in the order in which they are shown
 * @param others blocks of other articles of the same page: what lies beyond them is not this article's
 * @param text the captured text; stretches of nothing but space are left out
 */
export function setAsideGaps(
  text: string,
  blocks: readonly Span[],
  setAside: readonly SetAside[],
  others: readonly Span[],
): Gap[] {
  const order = blocks.map((_, index) => index).sort((a, b) => blocks[a]!.start - blocks[b]!.start);
  const first = blocks[order[0] ?? -1];
  const last = blocks[order.at(-1) ?? -1];
  if (!first || !last) return [];
  const low = Math.max(0, ...others.filter(({ end }) => end <= first.start).map(({ end }) => end));
  const high = Math.min(
    text.length,
    ...others.filter(({ start }) => start >= last.end).map(({ start }) => start),
  );
  const gaps = new Map<number, SetAside[]>();
  const lines = setAside
    .filter(({ start, end }) => start >= low && end <= high && text.slice(start, end).trim() !== '')
    .sort((a, b) => a.start - b.start);
  let at = 0;
  for (const line of lines) {
    while (at < order.length && blocks[order[at]!]!.start < line.end) at++;
    const after = at === 0 ? -1 : order[at - 1]!;
    const known = gaps.get(after);
    if (known) known.push(line);
    else gaps.set(after, [line]);
  }
  return [...gaps].map(([after, found]) => ({ after, lines: found }));
}
