/**
 * The cards, as many as there may be: only those in sight are in the DOM, and the one in hand, so that nothing
 * typed into it is lost by scrolling. The arrow keys go from card to card.
 */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef } from 'react';
import type { Id } from '../../../shared/records/ids';
import { useI18n } from '../../i18n/i18n';
import type { Row } from './claim-groups';
import type { Claim } from './claim-list';

/** Height of a card that was not measured yet, and the gap between two, in CSS pixels. */
const ESTIMATE = 118;
const HEADING = 34;
const GAP = 12;

export interface CardListProps {
  readonly rows: readonly Row[];
  readonly active: Id | null;
  /** @param first whether this is the claim's first line in the list: there it can be opened */
  readonly renderCard: (claim: Claim, first: boolean) => ReactNode;
}

function useCards(rows: readonly Row[], activeAt: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'group' ? HEADING : ESTIMATE),
    getItemKey: (index) => rows[index]?.key ?? index,
    gap: GAP,
    overscan: 4,
    paddingEnd: 24,
    rangeExtractor: useCallback(
      (range: Range) => {
        const seen = defaultRangeExtractor(range);
        return activeAt < 0 || seen.includes(activeAt) ? seen : [...seen, activeAt].sort((a, b) => a - b);
      },
      [activeAt],
    ),
  });
  return { scroller, virtualizer };
}

export function CardList({ rows, active, renderCard }: CardListProps) {
  const { t, number } = useI18n();
  const activeAt = rows.findIndex((row) => row.kind === 'claim' && row.claim.id === active);
  const { scroller, virtualizer } = useCards(rows, activeAt);
  const shownFor = useRef<Id | null>(null);
  useEffect(() => {
    if (activeAt >= 0 && shownFor.current !== active) virtualizer.scrollToIndex(activeAt, { align: 'auto' });
    shownFor.current = active;
  }, [active, activeAt, virtualizer]);

  const focusCard = (index: number): void => {
    virtualizer.scrollToIndex(index, { align: 'auto' });
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"] .card-open`)?.focus();
    });
  };
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.code];
    const card = event.target instanceof Element ? event.target.closest('.card-open') : null;
    const index = Number(card?.closest<HTMLElement>('[data-index]')?.dataset.index ?? Number.NaN);
    if (by === undefined || Number.isNaN(index)) return;
    const next = rows[index + by]?.kind === 'group' ? index + 2 * by : index + by;
    if (!rows[next]) return;
    event.preventDefault();
    focusCard(next);
  };
  return (
    <div className="card-scroll" ref={scroller}>
      <div
        role="list"
        aria-label={t.claims.list}
        className="card-list"
        style={{ blockSize: `${virtualizer.getTotalSize()}px` }}
        onKeyDown={press}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const row = rows[item.index];
          return row ? (
            <div
              key={item.key}
              role="listitem"
              aria-setsize={rows.length}
              aria-posinset={item.index + 1}
              data-index={item.index}
              ref={virtualizer.measureElement}
              className="card-place"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {row.kind === 'claim' ? (
                renderCard(row.claim, row.first)
              ) : (
                <h3 className="card-group">
                  <bdi>{row.label}</bdi> <b>{number(row.count)}</b>
                </h3>
              )}
            </div>
          ) : null;
        })}
      </div>
    </div>
  );
}
