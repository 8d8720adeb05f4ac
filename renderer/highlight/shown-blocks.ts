/**
 * What of an article is shown as its text: title and subtitle where the page holds them letter for letter, then
 * the blocks. A headline is often the claim itself, so it can be tagged like any other words.
 */
import type { ArticleFields, Role } from '../../shared/records/article';
import type { PlacedText, Span } from '../../shared/records/text';

export type ShownRole = Role | 'title' | 'subtitle';

/** A stretch of captured text on screen. */
export interface ShownSpan extends Span {
  readonly role: ShownRole;
}

type Shown = Pick<ArticleFields, 'title' | 'subtitle' | 'blocks'>;

/**
 * The place of a title in the captured text, or null where an editor's words differ from the page's, or a block
 * shows the same stretch already.
 */
function placeOf(placed: PlacedText | null, blocks: readonly Span[], text: string): Span | null {
  const span = placed?.span;
  if (!span || span.end <= span.start || text.slice(span.start, span.end) !== placed.text) return null;
  return blocks.some((block) => block.start < span.end && span.start < block.end) ? null : span;
}

/** @param text the captured text; blocks lie within it */
export function shownBlocks({ title, subtitle, blocks }: Shown, text: string): ShownSpan[] {
  const filled = blocks.filter((block) => block.end > block.start);
  const first = placeOf(title, filled, text);
  const second = placeOf(subtitle, first ? [...filled, first] : filled, text);
  return [
    ...(first ? [{ ...first, role: 'title' as const }] : []),
    ...(second ? [{ ...second, role: 'subtitle' as const }] : []),
    ...filled,
  ];
}
