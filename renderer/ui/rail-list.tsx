/**
 * A list to choose one item from, which may be long: one stop for the Tab key, arrows, Home and End within.
 * Lines out of sight cost nothing to draw.
 */
import './weigh.css';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { railSteps } from './rail-steps';

export interface RailItem {
  readonly id: string;
  readonly content: ReactNode;
}

export function RailList({
  label,
  items,
  current,
  onPick,
}: {
  readonly label: string;
  readonly items: readonly RailItem[];
  readonly current: string | null;
  readonly onPick: (id: string) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const tabStop = items.some((item) => item.id === current) ? current : items[0]?.id;
  const move = (event: KeyboardEvent): void => {
    const step = railSteps[event.code];
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (!step || at < 0) return;
    event.preventDefault();
    buttons[step(at, buttons.length - 1)]?.focus();
  };
  return (
    <ul ref={list} aria-label={label} className="rail-list" onKeyDown={move}>
      {items.map((item) => (
        <li key={item.id}>
          <button
            type="button"
            className="rail-item"
            aria-current={item.id === current ? 'true' : undefined}
            tabIndex={item.id === tabStop ? 0 : -1}
            onClick={() => onPick(item.id)}
          >
            {item.content}
          </button>
        </li>
      ))}
    </ul>
  );
}
