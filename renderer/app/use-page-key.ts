/** P opens the page of the claim under the focus, or of the one in hand, while the editor reads. */
import { useMemo } from 'react';
import type { Id } from '../../shared/records/ids';
import { useShortcuts } from './use-shortcuts';

/** The claim that the focus is on: a card, a number in the margin. */
function focused(): Id | null {
  const holder = document.activeElement?.closest<HTMLElement>('[data-claim]');
  return holder?.dataset.claim ?? null;
}

/** Lists and menus take letters for themselves: one types the name of a choice. */
const choosing = (): boolean => document.activeElement?.closest('[role="listbox"], [role="menu"]') != null;

export function usePageKey(inHand: Id | null, onPage: (claim: Id) => void): void {
  useShortcuts(
    useMemo(
      () => [
        {
          code: 'KeyP',
          run: () => {
            const claim = focused() ?? inHand;
            if (claim && !choosing()) onPage(claim);
          },
        },
      ],
      [inHand, onPage],
    ),
  );
}
