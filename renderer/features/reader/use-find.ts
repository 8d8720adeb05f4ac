/** Finding words in one pane: what is looked for, where it stands, which place is in hand. */
import { type RefObject, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Span } from '../../../shared/records/text';
import { firstBox, type ShownArticle, selectSpan } from '../../highlight/dom-offsets';
import { findWords, firstFrom, makeSearchable } from '../../highlight/find';
import { bringIntoSight } from './use-follow';
import { caretOffset } from './use-jumps';

export interface Finding {
  readonly words: string;
  readonly found: readonly Span[];
  /** The number of the place in hand, from 0. */
  readonly at: number;
  look(words: string): void;
  /** Goes to the next place or the one before, round and round. */
  go(by: 1 | -1): void;
  /** Ends the search: the place in hand is selected, the text has the focus again. */
  close(): void;
}

const nowhere: readonly Span[] = [];

/** @returns null while nothing is looked for, and how to begin */
export function useFind(
  scroller: RefObject<HTMLElement | null>,
  shown: ShownArticle | null,
  text: string,
): readonly [Finding | null, () => void] {
  const [from, setFrom] = useState<number | null>(null);
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<number | null>(null);
  const open = from !== null;
  const searchable = useMemo(
    () => (open && shown ? makeSearchable(text, shown.map) : null),
    [open, shown, text],
  );
  const wanted = useDeferredValue(words);
  const found = useMemo(() => (searchable ? findWords(searchable, wanted) : nowhere), [searchable, wanted]);
  const at = Math.min(chosen ?? firstFrom(found, from ?? 0), Math.max(0, found.length - 1));
  const here = found[at];

  useEffect(() => {
    const box = shown && here ? firstBox(shown, here) : null;
    if (scroller.current && box) bringIntoSight(scroller.current, box);
  }, [scroller, shown, here]);

  const begin = useCallback(() => {
    setFrom((before) => before ?? (shown ? caretOffset(shown) : null) ?? 0);
    scroller.current?.querySelector<HTMLInputElement>('.reader-find input')?.select();
  }, [shown, scroller]);
  const close = useCallback(() => {
    setFrom(null);
    setChosen(null);
    shown?.root.focus({ preventScroll: true });
    if (shown && here) selectSpan(shown, here);
  }, [shown, here]);
  const look = useCallback((next: string) => {
    setWords(next);
    setChosen(null);
  }, []);
  const go = useCallback(
    (by: 1 | -1) => setChosen(found.length > 0 ? (at + by + found.length) % found.length : null),
    [found, at],
  );
  const finding = useMemo(
    () => (open ? { words, found, at, look, go, close } : null),
    [open, words, found, at, look, go, close],
  );
  return [finding, begin];
}
