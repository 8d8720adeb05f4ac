/** Form fields: a label, a control, a hint or an error. Text takes its direction from what is typed (`dir="auto"`). */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import {
  Button as AriaButton,
  Checkbox as AriaCheckbox,
  Select as AriaSelect,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Radio,
  RadioGroup,
  SelectValue,
  Text,
} from 'react-aria-components';

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly multiline?: boolean;
  readonly rows?: number;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly isRequired?: boolean;
  readonly maxLength?: number;
  readonly type?: 'text' | 'url' | 'search';
  readonly onBlur?: () => void;
  /** Suggestions offered while typing (names already used in this dossier). */
  readonly suggestions?: readonly string[];
  readonly dir?: 'auto' | 'ltr' | 'rtl';
}

export function TextField({
  label,
  hint,
  error,
  multiline,
  rows,
  placeholder,
  suggestions,
  dir = 'auto',
  autoFocus = false,
  ...props
}: TextProps) {
  const id = useId();
  const input = useRef<(HTMLInputElement & HTMLTextAreaElement) | null>(null);
  // At once: a letter may follow the press that brought the field.
  useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);
  const list = suggestions && suggestions.length > 0 ? id : undefined;
  return (
    <AriaTextField {...props} className="field" isInvalid={error !== undefined}>
      <Label className="field-label">{label}</Label>
      {multiline ? (
        <AriaTextArea
          ref={input}
          className="input"
          dir={dir}
          rows={rows ?? 3}
          placeholder={placeholder ?? ''}
        />
      ) : (
        <Input
          ref={input}
          className="input"
          dir={dir}
          placeholder={placeholder ?? ''}
          {...(list ? { list } : {})}
        />
      )}
      {list ? (
        <datalist id={list}>
          {suggestions?.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      ) : null}
      {hint ? (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      ) : null}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** A short code shown before the label (an Admiralty letter or number). */
  readonly code?: string;
  /** A CSS colour for the chosen state. */
  readonly tint?: string;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
  readonly hint?: string | undefined;
}

/** One of many, in a list that opens. */
export function Select<T extends string>({ label, value, options, onChange, hint }: ChoiceProps<T>) {
  return (
    <AriaSelect className="field" value={value} onChange={(key) => key !== null && onChange(key as T)}>
      <Label className="field-label">{label}</Label>
      <AriaButton className="input select-button">
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </AriaButton>
      {hint ? (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      ) : null}
      <Popover className="popover">
        <ListBox className="listbox">
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} textValue={option.label} className="option">
              {option.code ? <span className="grade">{option.code}</span> : null}
              <bdi>{option.label}</bdi>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** One of a few, all in sight. */
export function Choices<T extends string>({ label, value, options, onChange, hint }: ChoiceProps<T>) {
  return (
    <RadioGroup
      className="field"
      value={value}
      onChange={(next) => onChange(next as T)}
      orientation="horizontal"
    >
      <Label className="field-label">{label}</Label>
      <div className="choices">
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            className="choice"
            style={option.tint ? ({ '--choice-tint': option.tint } as React.CSSProperties) : {}}
          >
            {option.code ? <span className="grade-code">{option.code}</span> : null}
            <bdi>{option.label}</bdi>
          </Radio>
        ))}
      </div>
      {hint ? (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      ) : null}
    </RadioGroup>
  );
}

export function Checkbox({
  isSelected,
  onChange,
  children,
}: {
  readonly isSelected: boolean;
  readonly onChange: (value: boolean) => void;
  readonly children: ReactNode;
}) {
  return (
    <AriaCheckbox className="checkbox" isSelected={isSelected} onChange={onChange}>
      <span className="checkbox-box" aria-hidden="true">
        {isSelected ? '✓' : ''}
      </span>
      {children}
    </AriaCheckbox>
  );
}
