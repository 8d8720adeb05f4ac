/** Showing passages in their texts: their articles side by side, the passages marked. */
import type { Id } from '../../shared/records/ids';
import { type ShownPassage, showPassages } from '../highlight/shown-passages';
import { MOST_PANES, type Place } from './navigation';

/** Marks passages, and says which place shows them. */
export function placeOfPassages(passages: readonly ShownPassage[]): Partial<Place> {
  const panes: Id[] = [...new Set(passages.map(({ article }) => article))].slice(0, MOST_PANES);
  showPassages(passages.map(({ article, start, end }) => ({ article, start, end })));
  return { view: 'read', claim: null, ...(panes.length > 0 ? { panes } : {}) };
}
