/**
 * N walks through the suggestions from wherever the focus is in the reading view: it goes to the text that has the next
 * one, so that the keys that accept and dismiss work there.
 */
import { useMemo } from 'react';
import type { Id } from '../../shared/records/ids';
import type { Desk } from '../features/suggestions/use-desk';
import { useShortcuts } from './use-shortcuts';

/** Lists and menus take letters for themselves: one types the name of a choice. */
const choosing = (): boolean => document.activeElement?.closest('[role="listbox"], [role="menu"]') != null;

export function useSuggestionKeys(panes: readonly Id[], { inHand, inText, act }: Desk): void {
  useShortcuts(
    useMemo(() => {
      const walk = (to: 'next' | 'previous') => (): void => {
        if (choosing()) return;
        const from = inHand?.article ?? panes.find((id) => inText(id)?.placed.length) ?? panes[0];
        if (!from) return;
        const pane = document.querySelectorAll('.workspace-pane')[panes.indexOf(from)];
        pane?.querySelector<HTMLElement>('.reader-text')?.focus({ preventScroll: true });
        act(to, from);
      };
      return [
        { code: 'KeyN', run: walk('next') },
        { code: 'KeyN', shift: true, run: walk('previous') },
      ];
    }, [panes, inHand, inText, act]),
  );
}
