/**
 * Passages an editor asked to see in their texts from elsewhere (a question of the rules, a comparison): painted
 * in every pane that shows their article, until others are asked for or a claim is taken in hand.
 */
import { useMemo, useSyncExternalStore } from 'react';
import type { Id } from '../../shared/records/ids';
import type { Span } from '../../shared/records/text';

export interface ShownPassage extends Span {
  readonly article: Id;
}

let shown: readonly ShownPassage[] = [];
const listeners = new Set<() => void>();

/** Shows these and no others; none takes them away. */
export function showPassages(passages: readonly ShownPassage[]): void {
  if (passages.length === 0 && shown.length === 0) return;
  shown = passages;
  for (const listener of listeners) listener();
}

export const shownPassages = (): readonly ShownPassage[] => shown;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Those of one article, in the order of its text. */
export function usePassagesOf(article: Id): readonly Span[] {
  const all = useSyncExternalStore(subscribe, shownPassages);
  return useMemo(
    () => all.filter((passage) => passage.article === article).sort((a, b) => a.start - b.start),
    [all, article],
  );
}
