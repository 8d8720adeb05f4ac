/**
 * What an editor does in the text itself: selecting by pointer or keyboard, clicking on a claim, tagging,
 * copying. The text cannot be written to; keys that move the caret walk through it.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Id } from '../../../shared/records/ids';
import type { Span } from '../../../shared/records/text';
import { caretStep, ensureCaret, takeStep } from '../../highlight/caret-keys';
import { copiedText, offsetAtPoint, type ShownArticle, selectedSpan } from '../../highlight/dom-offsets';
import { claimMeant, claimsAt, type PlacedClaim } from '../../highlight/hit-test';
import { type JumpTarget, readingKey } from '../../highlight/reading-keys';
import { type SuggestedInText, suggestionKey } from '../../highlight/suggested';
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
  /** Passages that are evidence on a claim; the claim is taken in hand by a press on them. */
  readonly cited: readonly PlacedClaim[];
  readonly active: Id | null;
  readonly onActivate: (claim: Id) => void;
  readonly onTag: () => void;
  /** Splits the claim in hand at the caret. */
  readonly onCut: () => void;
  /** Takes the selection as evidence on the claim in hand; null where none is in hand. */
  readonly onEvidence: (() => void) | null;
  /** The caret moved by keyboard. */
  readonly onCaret: () => void;
  readonly onJump: (to: JumpTarget, by: 1 | -1) => void;
  readonly adjusting: Adjusting;
  readonly direction: 'rtl' | 'ltr';
  readonly suggested: SuggestedInText | null;
}

/** Keys of suggestions. @returns whether it was one of them */
function pressSuggestionKey(event: KeyboardEvent, { suggested }: Reading): boolean {
  const act = suggested ? suggestionKey(event, suggested.inHand !== null) : null;
  if (!suggested || !act) return false;
  // A key held down decides one suggestion, not all of them.
  if (!event.repeat || act === 'next' || act === 'previous') suggested.onAct(act);
  return true;
}

/** Takes the claim or else the suggestion at an offset in hand. @returns whether there was one */
function takeAt(at: number | null, { placed, cited, active, onActivate, suggested }: Reading): boolean {
  if (at === null) return false;
  const meant = claimMeant(placed, at, active) ?? claimMeant(cited, at, active);
  const proposed = meant ? undefined : claimsAt(suggested?.placed ?? [], at)[0];
  if (meant) onActivate(meant);
  else if (proposed) suggested?.onTake(proposed.id);
  return meant !== null || proposed !== undefined;
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
  if (pressReadingKey(event, reading) || pressSuggestionKey(event, reading)) {
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
  } else if (event.code === 'KeyS' && !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)) {
    reading.onCut();
  } else if (
    event.code === 'KeyV' &&
    reading.onEvidence &&
    !(event.ctrlKey || event.metaKey || event.altKey)
  ) {
    reading.onEvidence();
  } else if (event.code === 'Enter' || event.code === 'NumpadEnter') {
    const at = selection?.isCollapsed ? caretOffset(shown) : null;
    if (!takeAt(at, reading)) reading.onTag();
  } else if (event.code === 'Escape' && reading.suggested?.inHand) {
    reading.suggested.onTake(null);
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
      takeAt(offsetAtPoint(shown, event.clientX, event.clientY), latest.current);
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
