/** Brings the claim in hand into sight when it was chosen elsewhere: a card, a dispute, another window. */
import { type RefObject, useEffect } from 'react';
import type { Id } from '../../../shared/records/ids';
import type { Span } from '../../../shared/records/text';
import { firstBox, type ShownArticle } from '../../highlight/dom-offsets';
import { followOnce } from '../../highlight/followed';
import type { ShownClaim } from './placed-claims';

/** CSS pixels kept free above and below. */
const MARGIN = 48;

/** Scrolls a pane so that a box of its text is in sight, where it is not. */
export function bringIntoSight(view: HTMLElement, box: DOMRect): void {
  const frame = view.getBoundingClientRect();
  if (box.top >= frame.top + MARGIN && box.bottom <= frame.bottom - MARGIN) return;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  view.scrollTo({
    top: view.scrollTop + box.top - frame.top - frame.height / 3,
    behavior: still ? 'instant' : 'smooth',
  });
}

export function useFollow(
  article: Id,
  scroller: RefObject<HTMLElement | null>,
  shown: ShownArticle | null,
  placed: readonly ShownClaim[],
  active: Id | null,
): void {
  useEffect(() => {
    const view = scroller.current;
    const claim = placed.find((one) => one.id === active);
    const box = shown && claim ? firstBox(shown, claim) : null;
    if (active === null) followOnce(article, null);
    if (view && box && followOnce(article, active)) bringIntoSight(view, box);
  }, [article, scroller, shown, placed, active]);
}

/** Brings the first of the passages shown from elsewhere into sight. */
export function useFollowPassages(
  scroller: RefObject<HTMLElement | null>,
  shown: ShownArticle | null,
  passages: readonly Span[],
): void {
  useEffect(() => {
    const [first] = passages;
    const box = shown && first ? firstBox(shown, first) : null;
    if (scroller.current && box) bringIntoSight(scroller.current, box);
  }, [scroller, shown, passages]);
}
