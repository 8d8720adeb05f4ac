/** An editor arriving at words of this article from elsewhere: they come into sight, selected, marked until the next press. */
import { type RefObject, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Id } from '../../../shared/records/ids';
import type { Span } from '../../../shared/records/text';
import { onArrival, pickUp, waitingArrival } from '../../highlight/arrivals';
import { firstBox, type ShownArticle, selectSpan } from '../../highlight/dom-offsets';
import { bringIntoSight } from './use-follow';

/** What is marked, in the shape of what was found in the article. */
interface Marked {
  readonly found: readonly Span[];
  readonly at: number;
}

export function useArrival(
  article: Id,
  scroller: RefObject<HTMLElement | null>,
  shown: ShownArticle | null,
): Marked | null {
  const waiting = useSyncExternalStore(onArrival, waitingArrival);
  const [marked, setMarked] = useState<Marked | null>(null);
  const arrive = useCallback(
    (on: ShownArticle): void => {
      const arrival = pickUp(article);
      if (!arrival) return;
      const view = scroller.current;
      on.root.focus({ preventScroll: true });
      if (!arrival.place) {
        view?.scrollTo({ top: 0 });
        return;
      }
      selectSpan(on, arrival.place);
      const box = firstBox(on, arrival.place);
      if (view && box) bringIntoSight(view, box);
      setMarked({ found: [arrival.place], at: 0 });
    },
    [article, scroller],
  );
  useEffect(() => {
    if (shown && waiting?.article === article) arrive(shown);
  }, [shown, waiting, article, arrive]);
  useEffect(() => {
    if (!marked) return;
    const forget = (): void => setMarked(null);
    window.addEventListener('keydown', forget);
    window.addEventListener('pointerdown', forget);
    return () => {
      window.removeEventListener('keydown', forget);
      window.removeEventListener('pointerdown', forget);
    };
  }, [marked]);
  return marked;
}
