/** The editor's place, held while the search box is open: Escape gives back the focus and what was selected in the text. */
import { useEffect, useRef } from 'react';

interface Held {
  readonly focus: Element | null;
  readonly anchor: readonly [Node, number] | null;
  readonly end: readonly [Node, number] | null;
}

function hold(): Held {
  const selection = document.getSelection();
  return {
    focus: document.activeElement,
    anchor: selection?.anchorNode ? [selection.anchorNode, selection.anchorOffset] : null,
    end: selection?.focusNode ? [selection.focusNode, selection.focusOffset] : null,
  };
}

function giveBack({ focus, anchor, end }: Held): void {
  if (focus instanceof HTMLElement && focus.isConnected) focus.focus({ preventScroll: true });
  // A field keeps its own selection; in the text it is the document's.
  if (focus instanceof HTMLInputElement || focus instanceof HTMLTextAreaElement) return;
  if (anchor?.[0].isConnected && end?.[0].isConnected)
    document.getSelection()?.setBaseAndExtent(anchor[0], anchor[1], end[0], end[1]);
}

/**
 * Call while the box is drawn, before it takes the focus.
 * @returns how to say that the editor goes elsewhere, so that the place is not given back
 */
export function usePlaceHeld(): () => void {
  const held = useRef<Held | null>(null);
  held.current ??= hold();
  const leaving = useRef(false);
  useEffect(
    () => () => {
      const place = held.current;
      if (place && !leaving.current)
        requestAnimationFrame(() => requestAnimationFrame(() => giveBack(place)));
    },
    [],
  );
  return () => {
    leaving.current = true;
  };
}
