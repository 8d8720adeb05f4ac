/**
 * A text that is edited where it stands: pressed, it becomes a field. Enter saves (Ctrl + Enter where it has
 * lines), Escape leaves it as it was, and so does going elsewhere without a change; going elsewhere with one saves.
 */
import { Pencil } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { focusWords } from './use-form-focus';

export interface InlineField {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether a press asked for it: then the caret stands behind its words. */
  readonly autoFocus: boolean;
}

/** The text in the field while it is edited, kept elsewhere: it is offered again after a crash. */
export interface TextInHand {
  /** Null while it is not edited. */
  readonly text: string | null;
  /** Whether a press opened the field. */
  readonly pressed: boolean;
  readonly begin: () => void;
  readonly type: (text: string) => void;
  /** Gives up what was typed. */
  readonly leave: () => void;
  /** Saves what was typed, if anything was. @returns whether the field is done with */
  readonly save: () => Promise<boolean>;
}

interface InlineTextProps {
  readonly label: string;
  /** What the button does, spoken. */
  readonly editLabel: string;
  readonly value: string;
  /** Shown where there is no value. */
  readonly placeholder: string;
  readonly multiline?: boolean;
  readonly inHand: TextInHand;
  /** Said beneath the field, where there is something to say. */
  readonly warning?: string | undefined;
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
    inHand,
    warning,
    renderField,
    children,
  } = props;
  const { text } = inHand;
  const saving = useRef(false);
  const backToButton = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (text !== null) return;
    if (backToButton.current) button.current?.focus();
    backToButton.current = false;
  }, [text]);
  const box = useRef<HTMLDivElement>(null);
  const asked = text !== null && inHand.pressed;
  useLayoutEffect(() => {
    if (asked) focusWords(box.current);
  }, [asked]);
  const leave = (): void => {
    backToButton.current = true;
    inHand.leave();
  };
  const save = async (byKey: boolean): Promise<void> => {
    if (text === null || saving.current) return;
    saving.current = true;
    backToButton.current = byKey;
    const done = await inHand.save();
    saving.current = false;
    if (!done) backToButton.current = false;
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const enter = event.code === 'Enter' || event.code === 'NumpadEnter';
    const mod = event.ctrlKey || event.metaKey;
    // A list of names or mentions that is open takes its own keys; Ctrl + Enter is always for the field.
    if (event.defaultPrevented && !(enter && mod)) return;
    if (event.code === 'Escape') leave();
    else if (enter && (!multiline || mod)) void save(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  if (text !== null) {
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: hears what its field does not answer to itself
      <div
        ref={box}
        className="inline-text-field"
        onKeyDown={press}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) void save(false);
        }}
      >
        {renderField({ value: text, onChange: inHand.type, autoFocus: inHand.pressed })}
        {warning ? (
          <p className="asked-line" role="status">
            {warning}
          </p>
        ) : null}
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
        onClick={inHand.begin}
      >
        {children ?? (value ? <bdi>{value}</bdi> : <span className="field-hint">{placeholder}</span>)}
        <Pencil size={12} aria-hidden="true" />
      </button>
    </div>
  );
}
