/** The list under the search box. It never has the focus: the box keeps it and says which line is in hand. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { History, Zap } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useI18n } from '../../i18n/i18n';
import type { Command } from './commands';
import { hitRows, LineOf } from './hit-row';
import { isChoosable, type Row } from './rows';
import type { Lookup } from './use-lookup';

/** Height of a line that was not measured yet, in CSS pixels. */
const ESTIMATE: Readonly<Record<Row['type'], number>> = {
  heading: 30,
  recent: 36,
  command: 36,
  hit: 76,
  line: 36,
  all: 34,
};

export interface ResultListProps {
  readonly id: string;
  readonly rows: readonly Row[];
  /** The line in hand, by its place; -1 for none. */
  readonly active: number;
  readonly lookup: Lookup | null;
  readonly renderKeys: (keys: Command['keys']) => ReactNode;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (at: number, beside: boolean) => void;
}

/** The id of a line's element, which the box names as the one in hand. */
export const rowElementId = (list: string, at: number): string => `${list}-${at}`;

const recordOf = (key: string): string => key.slice(key.indexOf(' ') + 1);

function RowContent({
  row,
  lookup,
  renderKeys,
}: { readonly row: Row } & Pick<ResultListProps, 'lookup' | 'renderKeys'>) {
  const { t, count } = useI18n();
  switch (row.type) {
    case 'heading':
      return (
        <span className="search-heading">
          {t.search.group[row.group]} <b>{count(row.total).text}</b>
        </span>
      );
    case 'recent':
      return (
        <>
          <History size={16} aria-hidden="true" className="search-sign" />
          <bdi className="search-body">{row.typed}</bdi>
        </>
      );
    case 'command':
      return (
        <>
          <Zap size={16} aria-hidden="true" className="search-sign" />
          <span className="search-body search-command">
            <bdi>{row.command.name}</bdi>
            {row.command.keys.length > 0 ? renderKeys(row.command.keys) : null}
          </span>
        </>
      );
    case 'hit': {
      const Hit = hitRows[row.kind];
      return lookup ? (
        <Hit id={recordOf(row.key)} shown={row.shown} isMissing={row.isMissing} lookup={lookup} />
      ) : null;
    }
    case 'line':
      return (
        <span className="search-body">
          <LineOf line={row.line} quiet />
        </span>
      );
    case 'all':
      return (
        <span className="search-body">{t.search.showAll(t.search.group[row.group], count(row.total))}</span>
      );
  }
}

export function ResultList({ id, rows, active, lookup, renderKeys, onPoint, onChoose }: ResultListProps) {
  const { t } = useI18n();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => ESTIMATE[rows[at]?.type ?? 'hit'],
    getItemKey: (at) => rows[at]?.id ?? at,
    overscan: 6,
  });
  const choosable = rows.filter(isChoosable).length;
  useEffect(() => {
    if (active < 0) return;
    // With the first line of a group its heading comes into sight.
    virtualizer.scrollToIndex(active === 1 ? 0 : active, { align: 'auto' });
  }, [active, virtualizer]);
  let position = 0;
  const positions = rows.map((row) => (isChoosable(row) ? ++position : 0));
  return (
    <div id={id} role="listbox" aria-label={t.search.results} className="search-scroll" ref={scroller}>
      <div
        role="presentation"
        className="search-list"
        style={{ blockSize: `${virtualizer.getTotalSize()}px` }}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          const place = {
            'data-index': item.index,
            ref: virtualizer.measureElement,
            style: { transform: `translateY(${item.start}px)` },
          };
          if (!isChoosable(row)) {
            return (
              <div key={item.key} role="presentation" className="search-row" data-type={row.type} {...place}>
                <RowContent row={row} lookup={lookup} renderKeys={renderKeys} />
              </div>
            );
          }
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the box, which has the focus
            // biome-ignore lint/a11y/useFocusableInteractive: as above; the box names the line in hand
            <div
              key={item.key}
              id={rowElementId(id, item.index)}
              role="option"
              aria-selected={item.index === active}
              aria-disabled={(row.type === 'command' && row.command.isDisabled) || undefined}
              aria-setsize={choosable}
              aria-posinset={positions[item.index]}
              className="search-row"
              data-type={row.type}
              onPointerMove={() => onPoint(item.index)}
              onPointerDown={(event) => event.preventDefault()}
              onClick={(event) => onChoose(item.index, event.ctrlKey || event.metaKey)}
              {...place}
            >
              <RowContent row={row} lookup={lookup} renderKeys={renderKeys} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
