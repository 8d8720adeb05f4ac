/**
 * Three articles side by side need room that two do not: the sides give it where they have it to spare, and have it
 * back when the third article goes.
 */
import { useEffect, useRef } from 'react';
import { type PanelImperativeHandle, usePanelRef } from 'react-resizable-panels';
import { MOST_PANES } from './navigation';

/** Pixels in which three articles can be read side by side. */
const ROOM = 768;
/** Pixels below which no side goes by itself. */
const LEAST = { claims: 320, rail: 184 } as const;

interface Sides {
  readonly rail: number;
  readonly claims: number;
}

/**
 * What the sides keep, in pixels, so that the articles between them have the room they need, as far as there is any;
 * the claims give first.
 */
export function sidesFor(articles: number, sides: Sides): Sides {
  const missing = Math.max(0, ROOM - articles);
  const claims = Math.min(sides.claims, Math.max(LEAST.claims, sides.claims - missing));
  const left = missing - (sides.claims - claims);
  const rail = Math.min(sides.rail, Math.max(LEAST.rail, sides.rail - left));
  return { rail, claims };
}

const widthOf = (panel: PanelImperativeHandle | null): number => panel?.getSize().inPixels ?? 0;

/** @returns what the three panels take as their `panelRef` */
export function useRoomForPanes(panes: number) {
  const rail = usePanelRef();
  const articles = usePanelRef();
  const claims = usePanelRef();
  const before = useRef<Sides | null>(null);
  const crowded = panes >= MOST_PANES;
  useEffect(() => {
    const put = (sides: Sides): void => {
      claims.current?.resize(sides.claims);
      rail.current?.resize(sides.rail);
    };
    if (!crowded) {
      if (before.current) put(before.current);
      before.current = null;
      return;
    }
    const now = { rail: widthOf(rail.current), claims: widthOf(claims.current) };
    const next = sidesFor(widthOf(articles.current), now);
    if (next.claims === now.claims && next.rail === now.rail) return;
    before.current = now;
    put(next);
  }, [crowded, rail, articles, claims]);
  return { rail, articles, claims };
}
