/**
 * What an editor does in the text itself: selecting by pointer or keyboard, clicking on a claim, tagging,
 * copying. The text cannot be written to; keys that move the caret walk through it.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Id } from '../../../shared/records/ids';
import type { Span } from '../../../shared/records/text';
import { caretStep, ensureCaret, takeStep } from '../../highlight/caret-keys';
import { copiedText, offsetAtPoint, type ShownArticle, selectedSpan } from '../../highlight/dom-offsets';
import { claimMeant } from '../../highlight/hit-test';
import { type JumpTarget, readingKey } from '../../highlight/reading-keys';
import type { ShownClaim } from './placed-claims';
import type { Adjusting } from './use-adjust';
import { caretOffset } from './use-jumps';

/** The span selected in the text, followed while it changes; null where nothing is selected here. */
export function useSelectedSpan(shown: ShownArticle | null): readonly [Span | null, () => void] {
  const [span, setSpan] = useState<Span | null>(null);
  const dragging = useRef(false);
  useEffect(() => {
    if (!shown) return;
    const look = (): void => {
      if (!dragging.current) setSpan(selectedSpan(shown));
    };
    const down = (): void => {
      dragging.current = true;
    };
    const up = (): void => {
      dragging.current = false;
      look();
    };
    shown.root.addEventListener('pointerdown', down);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', up);
    document.addEventListener('selectionchange', look);
    return () => {
      shown.root.removeEventListener('pointerdown', down);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', up);
      document.removeEventListener('selectionchange', look);
      setSpan(null);
    };
  }, [shown]);
  return [span, useCallback(() => setSpan(null), [])];
}

interface Reading {
  readonly shown: ShownArticle | null;
  readonly text: string;
  readonly placed: readonly ShownClaim[];
  readonly active: Id | null;
  readonly onActivate: (claim: Id) => void;
  readonly onTag: () => void;
  /** The caret moved by keyboard. */
  readonly onCaret: () => void;
  readonly onJump: (to: JumpTarget, by: 1 | -1) => void;
  readonly adjusting: Adjusting;
  readonly direction: 'rtl' | 'ltr';
}

/** Keys that jump, or move the ends of the claim in hand. @returns whether it was one of them */
function pressReadingKey(event: KeyboardEvent, reading: Reading): boolean {
  const { adjusting, direction, onJump } = reading;
  if (adjusting.moved && (event.code === 'Enter' || event.code === 'NumpadEnter')) adjusting.save();
  else if (adjusting.moved && event.code === 'Escape') adjusting.revert();
  else {
    const key = readingKey(event);
    if (key?.act === 'jump') onJump(key.to, key.by);
    // With words selected, the same keys select on, as in any text.
    else if (key && adjusting.span && document.getSelection()?.isCollapsed !== false) {
      adjusting.step(key.side, (key.towards === 'left') === (direction === 'rtl') ? 1 : -1);
    } else return false;
  }
  return true;
}

function pressKey(event: KeyboardEvent, shown: ShownArticle, reading: Reading): void {
  if (pressReadingKey(event, reading)) {
    event.preventDefault();
    return;
  }
  const step = caretStep(event);
  const selection = document.getSelection();
  if (step) {
    ensureCaret(shown.root, shown.texts[0]);
    takeStep(shown.root, shown.texts, step);
    reading.onCaret();
  } else if (event.code === 'KeyA' && (event.ctrlKey || event.metaKey)) {
    const last = shown.texts.at(-1);
    if (last && shown.texts[0]) selection?.setBaseAndExtent(shown.texts[0], 0, last, last.length);
  } else if (event.code === 'Escape' && selection && !selection.isCollapsed) {
    selection.collapseToEnd();
  } else if (event.code === 'KeyT' && !(event.ctrlKey || event.metaKey || event.altKey)) {
    reading.onTag();
  } else if (event.code === 'Enter' || event.code === 'NumpadEnter') {
    const at = selection?.isCollapsed ? caretOffset(shown) : null;
    const meant = at === null ? null : claimMeant(reading.placed, at, reading.active);
    if (meant) reading.onActivate(meant);
    else reading.onTag();
  } else return;
  event.preventDefault();
}

/** Listens on the text. Handlers may change from render to render; the listeners stay. */
export function useReadingEvents(reading: Reading): void {
  const latest = useRef(reading);
  useEffect(() => {
    latest.current = reading;
  });
  const { shown } = reading;
  useEffect(() => {
    if (!shown) return;
    const key = (event: KeyboardEvent): void => pressKey(event, shown, latest.current);
    const click = (event: MouseEvent): void => {
      if (!document.getSelection()?.isCollapsed) return;
      const { placed, active, onActivate } = latest.current;
      const at = offsetAtPoint(shown, event.clientX, event.clientY);
      const meant = at === null ? null : claimMeant(placed, at, active);
      if (meant) onActivate(meant);
    };
    const copy = (event: ClipboardEvent): void => {
      const span = selectedSpan(shown);
      if (!span || !event.clipboardData) return;
      event.clipboardData.setData('text/plain', copiedText(shown, latest.current.text, span));
      event.preventDefault();
    };
    shown.root.addEventListener('keydown', key);
    shown.root.addEventListener('click', click);
    document.addEventListener('copy', copy);
    return () => {
      shown.root.removeEventListener('keydown', key);
      shown.root.removeEventListener('click', click);
      document.removeEventListener('copy', copy);
    };
  }, [shown]);
}
