/**
 * A text that is edited where it stands: pressed, it becomes a field. Enter saves (Ctrl + Enter where it has
 * lines), Escape leaves it as it was, and so does going elsewhere without a change; going elsewhere with one saves.
 */
import { Pencil } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';

export interface InlineField {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What is typed and not saved yet, kept elsewhere: it is offered again after a crash. */
export interface KeptText {
  /** Null where nothing differs from what is saved. */
  readonly value: string | null;
  readonly type: (typed: string) => void;
  readonly drop: () => void;
}

interface InlineTextProps {
  readonly label: string;
  /** What the button does, spoken. */
  readonly editLabel: string;
  readonly value: string;
  /** Shown where there is no value. */
  readonly placeholder: string;
  readonly multiline?: boolean;
  readonly onSave: (value: string) => Promise<boolean>;
  readonly kept?: KeptText;
  /** The field while it is edited; it takes the focus. */
  readonly renderField: (field: InlineField) => ReactNode;
  /** What is shown in place of the plain value. */
  readonly children?: ReactNode;
}

export function InlineText(props: InlineTextProps) {
  const {
    label,
    editLabel,
    value,
    placeholder,
    multiline = false,
    kept,
    onSave,
    renderField,
    children,
  } = props;
  const [opened, setOpened] = useState<string | null>(null);
  const typed = kept?.value ?? opened;
  const setTyped = (next: string | null): void => {
    setOpened(next);
    if (next === null || next === value) kept?.drop();
    else kept?.type(next);
  };
  const saving = useRef(false);
  const backToButton = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (typed === null && backToButton.current) button.current?.focus();
    backToButton.current = false;
  }, [typed]);
  const close = (byKey: boolean): void => {
    backToButton.current = byKey;
    setTyped(null);
  };
  const save = async (byKey: boolean): Promise<void> => {
    if (typed === null || saving.current) return;
    if (typed.trim() === value.trim()) return close(byKey);
    saving.current = true;
    const saved = await onSave(typed.trim());
    saving.current = false;
    if (saved) close(byKey);
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const enter = event.code === 'Enter' || event.code === 'NumpadEnter';
    const mod = event.ctrlKey || event.metaKey;
    // A list of names or mentions that is open takes its own keys; Ctrl + Enter is always for the field.
    if (event.defaultPrevented && !(enter && mod)) return;
    if (event.code === 'Escape') close(true);
    else if (enter && (!multiline || mod)) void save(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  if (typed !== null) {
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: hears what its field does not answer to itself
      <div
        className="inline-text-field"
        onKeyDown={press}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) void save(false);
        }}
      >
        {renderField({ value: typed, onChange: setTyped })}
      </div>
    );
  }
  return (
    <div className="inline-text">
      <span className="field-label">{label}</span>
      <button
        ref={button}
        type="button"
        className="inline-text-button"
        aria-label={editLabel}
        onClick={() => setTyped(value)}
      >
        {children ?? (value ? <bdi>{value}</bdi> : <span className="field-hint">{placeholder}</span>)}
        <Pencil size={12} aria-hidden="true" />
      </button>
    </div>
  );
}
