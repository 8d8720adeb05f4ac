/**
 * A selection drawn with the pointer ends where words end; a double click takes a word, a triple click its
 * sentence. With Alt held while the button is let go, the selection stays as it was drawn, letter by letter.
 */
import { useEffect } from 'react';
import { sentenceAt } from '../../../shared/anchoring/sentences';
import { snapToWords } from '../../../shared/anchoring/words';
import type { Span } from '../../../shared/records/text';
import {
  blockAt,
  boundaryAtPoint,
  type ShownArticle,
  selectedSpan,
  selectSpan,
} from '../../highlight/dom-offsets';
import { snapSpan } from '../../highlight/selection';

function sentencesBetween(shown: ShownArticle, text: string, from: number, to: number): Span | null {
  const spans = [from, to].flatMap((at) => {
    const block = blockAt(shown, at) ?? blockAt(shown, at - 1);
    return block ? [sentenceAt(text, Math.min(at, block.end - 1), block)] : [];
  });
  const [first, last = first] = spans;
  if (!first || !last) return null;
  return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}

function isBackward(): boolean {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return false;
  const range = selection.getRangeAt(0);
  return selection.focusNode === range.startContainer && selection.focusOffset === range.startOffset;
}

export function usePointerSnap(shown: ShownArticle | null, text: string): void {
  useEffect(() => {
    if (!shown) return;
    let pressed: { readonly at: number | null } | null = null;
    const down = (event: MouseEvent): void => {
      pressed = event.button === 0 ? { at: boundaryAtPoint(shown, event.clientX, event.clientY) } : null;
    };
    const up = (event: MouseEvent): void => {
      const from = pressed?.at ?? null;
      const here = pressed !== null;
      pressed = null;
      const selected = here ? selectedSpan(shown) : null;
      const trimmed = selected && snapSpan(text, selected);
      if (!trimmed || event.altKey) return;
      const to = boundaryAtPoint(shown, event.clientX, event.clientY);
      const sentence =
        event.detail >= 3 && from !== null ? sentencesBetween(shown, text, from, to ?? from) : null;
      selectSpan(shown, sentence ?? snapToWords(text, trimmed), sentence === null && isBackward());
    };
    shown.root.addEventListener('mousedown', down);
    window.addEventListener('mouseup', up);
    return () => {
      shown.root.removeEventListener('mousedown', down);
      window.removeEventListener('mouseup', up);
    };
  }, [shown, text]);
}
