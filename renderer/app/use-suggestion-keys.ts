/**
 * N walks through the suggestions from wherever the focus is in the reading view: it goes to the text that has the next
 * one, so that the keys that accept and dismiss work there.
 */
import { useLayoutEffect, useMemo } from 'react';
import type { Id } from '../../shared/records/ids';
import type { Desk } from '../features/suggestions/use-desk';
import { isChoosing } from './free-keys';
import { useShortcuts } from './use-shortcuts';

const textOf = (panes: readonly Id[], article: Id): HTMLElement | null =>
  document
    .querySelectorAll('.workspace-pane')
    [panes.indexOf(article)]?.querySelector<HTMLElement>('.reader-text') ?? null;

/** A walk that leads into the next article takes the focus along: its keys work where the hand is. */
function useFocusWithHand(panes: readonly Id[], article: Id | null, key: string | null): void {
  useLayoutEffect(() => {
    if (!article || !key || !document.activeElement?.matches('.reader-text')) return;
    textOf(panes, article)?.focus({ preventScroll: true });
  }, [panes, article, key]);
}

/** @param isUnder a claim's page lies over the reading view: what is walked would be out of sight */
export function useSuggestionKeys(
  panes: readonly Id[],
  { inHand, inText, act }: Desk,
  isUnder: boolean,
): void {
  useFocusWithHand(panes, inHand?.article ?? null, inHand?.key ?? null);
  useShortcuts(
    useMemo(() => {
      const walk = (to: 'next' | 'previous') => (): void => {
        if (isUnder || isChoosing()) return;
        const from = inHand?.article ?? panes.find((id) => inText(id)?.placed.length) ?? panes[0];
        if (!from) return;
        textOf(panes, from)?.focus({ preventScroll: true });
        act(to, from);
      };
      return [
        { code: 'KeyN', run: walk('next') },
        { code: 'KeyN', shift: true, run: walk('previous') },
      ];
    }, [panes, inHand, inText, act, isUnder]),
  );
}
