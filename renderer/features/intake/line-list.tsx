/**
 * The lines of a page as a list box: thousands of them, of which only those in sight are in the document. Arrows
 * walk, Shift extends; other keys go to the caller, who knows what a line can become.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef } from 'react';
import { articleOf, type Layout } from '../../../shared/intake/layout';
import { useI18n } from '../../i18n/i18n';
import { ArticleNumber } from './article-number';
import { choose, extend, press, type Selection, toggle } from './line-selection';
import { LineText } from './line-text';
import { describeUse, tintOf } from './line-words';
import './raw-pane.css';

/** Height of a line before it is measured, in CSS pixels. */
const USUAL_HEIGHT = 37;

interface ListProps {
  readonly text: string;
  readonly layout: Layout;
  /** Indexes of the lines to show, in order. */
  readonly rows: readonly number[];
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  /** A key that is not the list's own. @returns whether it was used */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** A row to bring into sight, with a number that changes for each wish. */
  readonly reveal?: { readonly row: number; readonly wish: number } | null;
}

export function LineList({ text, layout, rows, selection, onSelection, onKey, reveal = null }: ListProps) {
  const { t } = useI18n();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 12,
  });
  const { active, chosen } = selection;
  useEffect(() => {
    if (chosen.length > 0) virtual.scrollToIndex(active, { align: 'auto' });
  }, [virtual, active, chosen.length]);
  useEffect(() => {
    if (reveal) virtual.scrollToIndex(reveal.row, { align: 'start' });
  }, [virtual, reveal]);

  const keyDown = (event: KeyboardEvent): void => {
    const next = press(selection, event, rows.length);
    if (next) onSelection(next);
    if (next || onKey(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  const point = (event: MouseEvent, row: number): void => {
    if (event.shiftKey) onSelection(extend(selection, row));
    else onSelection(event.ctrlKey || event.metaKey ? toggle(selection, row) : choose(row));
  };
  return (
    <div
      ref={scroller}
      className="line-list"
      role="listbox"
      aria-label={t.intake.raw.list}
      aria-multiselectable="true"
      aria-activedescendant={rows.length > 0 ? `${id}-${active}` : undefined}
      tabIndex={0}
      onKeyDown={keyDown}
    >
      <div role="presentation" className="line-space" style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index: row, start }) => (
          <LineRow
            key={row}
            id={`${id}-${row}`}
            ref={virtual.measureElement}
            row={row}
            of={rows.length}
            line={rows[row]!}
            text={text}
            layout={layout}
            top={start}
            isActive={row === active}
            isChosen={chosen.includes(row)}
            onPoint={point}
          />
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  readonly id: string;
  readonly ref: (element: HTMLElement | null) => void;
  readonly row: number;
  readonly of: number;
  readonly line: number;
  readonly text: string;
  readonly layout: Layout;
  readonly top: number;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly onPoint: (event: MouseEvent, row: number) => void;
}

function LineRow({ id, ref, row, of, line, text, layout, top, isActive, isChosen, onPoint }: RowProps) {
  const i18n = useI18n();
  const { start, end, use } = layout.lines[line]!;
  const article = articleOf(use);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box takes the keys for its options
    // biome-ignore lint/a11y/useFocusableInteractive: the list box keeps the focus and names the active option
    <div
      id={id}
      ref={ref}
      role="option"
      aria-selected={isChosen}
      aria-posinset={row + 1}
      aria-setsize={of}
      data-index={row}
      className="line"
      data-active={isActive}
      data-aside={article === null}
      data-repeated={use.kind === 'set-aside' && use.reason === 'repeated'}
      data-title={use.kind === 'meta' && use.field === 'title'}
      style={
        {
          transform: `translateY(${top}px)`,
          '--tint': article === null ? 'transparent' : tintOf(article),
        } as React.CSSProperties
      }
      onClick={(event) => onPoint(event, row)}
    >
      <span className="line-number">{i18n.number(line + 1)}</span>
      <LineText text={text.slice(start, end)} />
      <span className="line-use">
        {describeUse(use, layout, i18n)}
        {article !== null && layout.articles.length > 1 ? <ArticleNumber article={article} /> : null}
      </span>
    </div>
  );
}
