/** Handles at both ends of the claim in hand: dragged with the pointer, or moved by the arrow keys. */
import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { boundaryAfter, boundaryBefore } from '../../../shared/anchoring/graphemes';
import { dropEnd } from '../../../shared/anchoring/words';
import type { Span } from '../../../shared/records/text';
import { boundaryAtPoint, rangesOf, type ShownArticle } from '../../highlight/dom-offsets';
import { useI18n } from '../../i18n/i18n';
import type { Adjusting, Side } from './use-adjust';

interface Place {
  readonly inline: number;
  readonly top: number;
  readonly height: number;
}

/** Where one end of a span stands, in CSS pixels from the start edge and top of the text. */
function placeOf(shown: ShownArticle, text: string, span: Span, side: Side): Place | null {
  const letter =
    side === 'start'
      ? { start: span.start, end: boundaryAfter(text, span.start + 1) }
      : { start: boundaryBefore(text, span.end - 1), end: span.end };
  const box = rangesOf(shown, letter)[0]?.getClientRects()[0];
  if (!box) return null;
  const origin = shown.root.getBoundingClientRect();
  const rtl = getComputedStyle(shown.root).direction === 'rtl';
  const edge = rtl === (side === 'start') ? box.right : box.left;
  return {
    inline: rtl ? origin.right - edge : edge - origin.left,
    top: box.top - origin.top,
    height: box.height,
  };
}

interface HandlesProps {
  readonly shown: ShownArticle;
  readonly text: string;
  readonly layout: number;
  /** Of the claim; null at a suggestion. */
  readonly number: number | null;
  readonly direction: 'rtl' | 'ltr';
  readonly adjusting: Adjusting;
  readonly span: Span;
}

function Handle({ side, ...props }: HandlesProps & { readonly side: Side }) {
  const { shown, text, layout, number, direction, adjusting, span } = props;
  const { t, count } = useI18n();
  const [place, setPlace] = useState<Place | null>(null);
  const [dragging, setDragging] = useState(false);
  const grip = useRef<{ readonly dy: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `layout` says that lines moved
  useLayoutEffect(() => setPlace(placeOf(shown, text, span, side)), [shown, text, span, side, layout]);
  if (!place) return null;

  const down = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const middle = shown.root.getBoundingClientRect().top + place.top + place.height / 2;
    grip.current = { dy: middle - event.clientY };
    setDragging(true);
  };
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    if (!grip.current) return;
    const at = boundaryAtPoint(shown, event.clientX, event.clientY + grip.current.dy);
    if (at === null) return;
    const exact = side === 'start' ? boundaryBefore(text, at) : boundaryAfter(text, at);
    adjusting.place(side, event.altKey ? exact : dropEnd(text, side, at), true);
  };
  const letGo = (kept: boolean): void => {
    const held = grip.current;
    grip.current = null;
    setDragging(false);
    if (!held) return;
    if (kept) adjusting.save();
    else adjusting.revert();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.code === 'Enter' || event.code === 'NumpadEnter') adjusting.save();
    else if (event.code === 'Escape' && grip.current) letGo(false);
    else if (event.code === 'Escape') adjusting.revert();
    else if (
      (event.code === 'ArrowLeft' || event.code === 'ArrowRight') &&
      !event.ctrlKey &&
      !event.metaKey
    ) {
      const by = (event.code === 'ArrowLeft') === (direction === 'rtl') ? 1 : -1;
      if (!event.shiftKey) adjusting.step(side, by);
      else {
        const at = span[side];
        adjusting.place(side, by > 0 ? boundaryAfter(text, at + 1) : boundaryBefore(text, at - 1));
      }
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const edge =
    side === 'start'
      ? text.slice(span.start, span.start + 40)
      : text.slice(Math.max(span.start, span.end - 40), span.end);
  const label =
    number === null
      ? t.reader.suggestionHandle[side]
      : side === 'start'
        ? t.reader.startHandle(count(number))
        : t.reader.endHandle(count(number));
  return (
    <div
      className="end-handle"
      data-side={side}
      data-dragging={dragging || undefined}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={text.length}
      aria-valuenow={span[side]}
      aria-valuetext={edge}
      style={
        {
          insetInlineStart: `${place.inline}px`,
          insetBlockStart: `${place.top}px`,
          '--line': `${place.height}px`,
        } as React.CSSProperties
      }
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={() => letGo(true)}
      onPointerCancel={() => letGo(false)}
      onKeyDown={press}
    />
  );
}

export function EndHandles(props: HandlesProps) {
  return (
    <>
      <Handle {...props} side="start" />
      <Handle {...props} side="end" />
    </>
  );
}
