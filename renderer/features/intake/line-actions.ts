/** Carries out on a layout what an editor asked of the chosen lines. */
import { articleOf, assign, join, type Layout, moveTo, splitAt } from '../../../shared/intake/layout';
import { readTypedDate } from '../../../shared/intake/typed-date';
import type { LineAction } from './line-keys';

/** Longest line that becomes the title of the article started at it, in UTF-16 units. */
const LONGEST_TITLE = 300;

function joinWithBefore(text: string, layout: Layout, line: number): Layout {
  const article = articleOf(layout.lines[line]!.use) ?? 0;
  return article > 0 ? join(text, layout, article - 1, article) : layout;
}

/** @param chosen indexes of lines; none changes nothing */
export function act(text: string, layout: Layout, chosen: readonly number[], action: LineAction): Layout {
  const first = chosen[0];
  const line = first === undefined ? undefined : layout.lines[first];
  if (first === undefined || !line) return layout;
  switch (action.kind) {
    case 'assign':
      return assign(text, layout, chosen, action.to, readTypedDate);
    case 'split':
      return splitAt(text, layout, first, line.end - line.start <= LONGEST_TITLE);
    case 'join':
      return joinWithBefore(text, layout, first);
    case 'move':
      return moveTo(text, layout, chosen, action.to);
  }
}
