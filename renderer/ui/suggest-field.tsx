/**
 * A line of text that offers names while one types. The list opens by typing or by the down arrow, never by
 * itself; Enter takes what is marked and nothing else, so that a name that is not in the list is typed in peace.
 */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';

interface SuggestProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The names that fit what is typed, best first. */
  readonly suggest: (typed: string) => readonly string[];
  readonly hint?: string | undefined;
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
}

export function SuggestField({ label, value, onChange, suggest, hint, maxLength, autoFocus }: SuggestProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const options = open ? suggest(value).filter((name) => name !== value) : [];
  const shown = options.length > 0;
  const marked = options[at];
  useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);
  // In the top layer, so that no scrolling ancestor cuts it off.
  useEffect(() => {
    if (shown) list.current?.showPopover();
  }, [shown]);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const take = (name: string): void => {
    onChange(name);
    setOpen(false);
    setAt(-1);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    const count = options.length;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.code === 'ArrowDown' || event.code === 'ArrowUp') {
      const by = event.code === 'ArrowDown' ? 1 : -1;
      if (!open) setOpen(true);
      else if (count > 0) setAt(at < 0 ? (by > 0 ? 0 : count - 1) : (at + by + count) % count);
    } else if (event.code === 'Escape' && shown) {
      setOpen(false);
      setAt(-1);
    } else if ((event.code === 'Enter' || event.code === 'NumpadEnter') && marked !== undefined) take(marked);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className="field suggest"
      style={{ '--anchor': `--${id.replace(/[^\w-]/gu, '')}` } as React.CSSProperties}
    >
      <label className="field-label" htmlFor={`${id}-input`}>
        {label}
      </label>
      <input
        ref={input}
        id={`${id}-input`}
        className="input"
        dir="auto"
        type="text"
        autoComplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? `${id}-list` : undefined}
        aria-activedescendant={marked === undefined ? undefined : `${id}-${at}`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        maxLength={maxLength}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
          setOpen(event.target.value.trim() !== '');
          setAt(-1);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      {shown ? (
        <div
          ref={list}
          id={`${id}-list`}
          role="listbox"
          aria-label={label}
          className="listbox suggest-list"
          popover="manual"
        >
          {options.map((name, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
            <div
              key={name}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              className="option"
              data-focused={index === at || undefined}
              tabIndex={-1}
              // The field keeps the focus.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(name)}
            >
              <bdi>{name}</bdi>
            </div>
          ))}
        </div>
      ) : null}
      {hint ? (
        <span id={`${id}-hint`} className="field-hint">
          {hint}
        </span>
      ) : null}
    </div>
  );
}
