/** Follows how far an article is read while it is scrolled, and puts its pane back where it stood when it opens. */
import { type RefObject, useEffect } from 'react';
import type { Id } from '../../../shared/records/ids';
import { keepProgress, readProgress } from '../../data/reading-progress';
import type { ShownArticle } from '../../highlight/dom-offsets';
import { readTogether } from './scroll-together';

/** How long scrolling must rest before it is remembered, in milliseconds. */
const REST = 300;

interface Following {
  readonly dossier: Id;
  readonly article: Id;
  readonly scroller: RefObject<HTMLElement | null>;
  /** The bar that shows the share; changed directly, so that scrolling draws nothing else anew. */
  readonly bar: RefObject<HTMLElement | null>;
  readonly shown: ShownArticle | null;
}

/** The share of the text that has passed into sight. */
function shareSeen(pane: HTMLElement, text: HTMLElement): number {
  const { top, height } = text.getBoundingClientRect();
  const seen = pane.getBoundingClientRect().bottom - top;
  return height === 0 ? 1 : Math.min(1, Math.max(0, seen / height));
}

export function useProgress({ dossier, article, scroller, bar, shown }: Following): void {
  useEffect(() => {
    const pane = scroller.current;
    if (!pane || !shown) return;
    const room = (): number => Math.max(0, pane.scrollHeight - pane.clientHeight);
    const before = readProgress(dossier, article);
    // Panes that scroll together are led by one of them, not by a memory of each.
    const led = readTogether().on && readTogether().panes > 1;
    if (before && !led && pane.scrollTop === 0) pane.scrollTop = before.at * room();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let read = before?.read ?? 0;
    // Where the pane stands: it is asked no more once it is gone.
    let at = before?.at ?? 0;
    let isWaiting = false;
    const show = (): void => {
      read = Math.max(read, shareSeen(pane, shown.root));
      bar.current?.style.setProperty('--read', String(read));
      bar.current?.setAttribute('aria-valuenow', String(Math.round(read * 100)));
    };
    const keep = (): void => {
      clearTimeout(timer);
      isWaiting = false;
      keepProgress(dossier, article, { at, read });
    };
    const follow = (): void => {
      show();
      at = room() === 0 ? 0 : Math.min(1, pane.scrollTop / room());
      isWaiting = true;
      clearTimeout(timer);
      timer = setTimeout(keep, REST);
    };
    const frame = requestAnimationFrame(follow);
    pane.addEventListener('scroll', follow, { passive: true });
    window.addEventListener('pagehide', keep);
    return () => {
      cancelAnimationFrame(frame);
      if (isWaiting) keep();
      clearTimeout(timer);
      pane.removeEventListener('scroll', follow);
      window.removeEventListener('pagehide', keep);
    };
  }, [dossier, article, scroller, bar, shown]);
}
