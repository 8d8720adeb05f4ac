/** How wide the place of a drawing is, so that its words keep their size whatever the window's. */
import { type RefCallback, useCallback, useRef, useState } from 'react';

/** @returns the width in CSS pixels, 0 until it is known, and the ref that measures it */
export function useWidth(): readonly [number, RefCallback<HTMLElement>] {
  const [width, setWidth] = useState(0);
  const watching = useRef<ResizeObserver | null>(null);
  const measure = useCallback((element: HTMLElement | null) => {
    watching.current?.disconnect();
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element);
    watching.current = observer;
  }, []);
  return [width, measure];
}
