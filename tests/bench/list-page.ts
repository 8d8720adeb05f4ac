/** The barest virtual list there is: the same library as the cards', a line of text in each row, nothing else. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { createElement as h, useRef } from 'react';
import { createRoot } from 'react-dom/client';

function List({ lines }: { readonly lines: readonly string[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 118,
    gap: 12,
    overscan: 4,
  });
  const rows = virtualizer.getVirtualItems().map((item) =>
    h(
      'div',
      {
        key: item.key,
        ref: virtualizer.measureElement,
        'data-index': item.index,
        style: {
          position: 'absolute',
          insetInline: 0,
          transform: `translateY(${item.start}px)`,
          minHeight: 100,
        },
      },
      h('b', null, item.index),
      h('p', null, lines[item.index]),
    ),
  );
  return h(
    'div',
    { ref: scroller, className: 'card-scroll', style: { height: 640, overflow: 'auto', contain: 'strict' } },
    h('div', { style: { position: 'relative', height: virtualizer.getTotalSize() } }, rows),
  );
}

function showList(lines: readonly string[]): void {
  document.body.replaceChildren();
  createRoot(document.body.appendChild(document.createElement('div'))).render(h(List, { lines }));
}

export type ShowList = typeof showList;
Object.assign(window, { showList });
