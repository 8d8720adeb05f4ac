/**
 * A rail's list of hundreds of lines: only those in sight are in the DOM, with the one in hand and the one that
 * has the focus. One stop for the Tab key, arrows, Home and End within; each line says its place among all.
 */
import './weigh.css';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { railSteps } from './rail-steps';

/** Height of a line that was not measured yet, in CSS pixels. */
const ESTIMATE = 60;

interface Props<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly current: string | null;
  /**
   * What scrolls the list, and what stands above it; the list is placed within it. The element itself, null until
   * it is there: a ref of something around the list is set only after the list has looked for it.
   */
  readonly scroller: HTMLElement | null;
  readonly renderItem: (item: T) => ReactNode;
  readonly onPick: (id: string) => void;
}

/** How far below the top of what scrolls the list begins, as it stands now. */
function useMargin(list: RefObject<HTMLElement | null>, outer: HTMLElement | null): number {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const inner = list.current;
    if (!inner || !outer) return;
    const measure = (): void => setMargin(inner.offsetTop);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(inner);
    watch.observe(outer);
    return () => watch.disconnect();
  }, [list, outer]);
  return margin;
}

function useLines<T extends { readonly id: string }>(
  items: readonly T[],
  scroller: HTMLElement | null,
  margin: number,
  always: readonly [number, number],
) {
  const [stop, held] = always;
  return useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller,
    estimateSize: () => ESTIMATE,
    getItemKey: (index) => items[index]?.id ?? index,
    scrollMargin: margin,
    overscan: 6,
    rangeExtractor: useCallback(
      (range: Range) => {
        const more = [stop, held].filter((at) => at >= 0 && at < range.count);
        return [...new Set([...defaultRangeExtractor(range), ...more])].sort((a, b) => a - b);
      },
      [stop, held],
    ),
  });
}

export function LongRailList<T extends { readonly id: string }>(props: Props<T>) {
  const { label, items, current, scroller, renderItem, onPick } = props;
  const list = useRef<HTMLUListElement>(null);
  /** The line that has the focus. */
  const [held, setHeld] = useState<string | null>(null);
  const heldAt = held === null ? -1 : items.findIndex(({ id }) => id === held);
  const currentAt = items.findIndex(({ id }) => id === current);
  const stopAt = Math.max(currentAt, 0);
  const margin = useMargin(list, scroller);
  const virtualizer = useLines(items, scroller, margin, [stopAt, heldAt]);
  const buttonAt = (at: number) => list.current?.querySelector<HTMLElement>(`[data-index="${at}"] > button`);

  /** Set by a key: the line that takes the focus once it is drawn. */
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current || heldAt < 0) return;
    wanted.current = false;
    list.current
      ?.querySelector<HTMLElement>(`[data-index="${heldAt}"] > button`)
      ?.focus({ preventScroll: true });
    virtualizer.scrollToIndex(heldAt, { align: 'auto' });
  }, [heldAt, virtualizer]);

  const shownFor = useRef<string | null>(null);
  useEffect(() => {
    if (currentAt < 0 || shownFor.current === current) return;
    // After a list that is come back to has been put where it stood: what is in sight is left there.
    const frame = requestAnimationFrame(() => {
      shownFor.current = current;
      const line = list.current?.querySelector(`[data-index="${currentAt}"]`)?.getBoundingClientRect();
      const frameBox = scroller?.getBoundingClientRect();
      if (line && frameBox && line.top >= frameBox.top && line.bottom <= frameBox.bottom) return;
      virtualizer.scrollToIndex(currentAt, { align: 'auto' });
    });
    return () => cancelAnimationFrame(frame);
  }, [current, currentAt, scroller, virtualizer]);

  const press = (event: KeyboardEvent): void => {
    const step = railSteps[event.code];
    const line = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
    const to = step && line ? items[step(Number(line.dataset.index), items.length - 1)] : undefined;
    if (!to) return;
    event.preventDefault();
    if (to.id === held) return void buttonAt(heldAt)?.focus();
    wanted.current = true;
    setHeld(to.id);
  };
  return (
    <ul
      ref={list}
      aria-label={label}
      className="rail-long"
      style={{ blockSize: `${virtualizer.getTotalSize()}px` }}
      onKeyDown={press}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return item ? (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            <button
              type="button"
              className="rail-item"
              aria-current={index === currentAt ? 'true' : undefined}
              tabIndex={index === stopAt ? 0 : -1}
              onFocus={() => setHeld(item.id)}
              onBlur={() => setHeld((now) => (now === item.id ? null : now))}
              onClick={() => onPick(item.id)}
            >
              {renderItem(item)}
            </button>
          </li>
        ) : null;
      })}
    </ul>
  );
}
