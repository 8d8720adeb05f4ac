/** A text field that offers what is already there while one types; anything else may be typed too. */
import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';

export interface ComboOption {
  readonly id: string;
  readonly label: string;
  /** A short code at the end of the line. */
  readonly code?: string;
}

const none: readonly ComboOption[] = [];

/**
 * @param options already filtered for `text`, best first
 * @param onPick an option was chosen; `onText` is called for everything typed
 */
export function ComboField({
  label,
  text,
  options,
  hint,
  onText,
  onPick,
  maxLength,
}: {
  readonly label: string;
  readonly text: string;
  readonly options: readonly ComboOption[];
  readonly hint?: string | undefined;
  readonly onText: (text: string) => void;
  readonly onPick: (id: string) => void;
  readonly maxLength?: number;
}) {
  // What was chosen stands in the field: the list has done its part and leaves what is below in sight.
  const [picked, setPicked] = useState<string | null>(null);
  return (
    <ComboBox
      className="field"
      items={text === picked ? none : options}
      inputValue={text}
      value={null}
      onInputChange={onText}
      onChange={(id) => {
        if (id === null) return;
        setPicked(options.find((option) => option.id === id)?.label ?? null);
        onPick(String(id));
      }}
      allowsCustomValue
      menuTrigger="focus"
      defaultFilter={() => true}
    >
      <Label className="field-label">{label}</Label>
      <Input className="input" dir="auto" {...(maxLength ? { maxLength } : {})} />
      {hint ? (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      ) : null}
      <Popover className="popover">
        <ListBox<ComboOption> className="listbox">
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="option">
              <bdi>{option.label}</bdi>
              {option.code ? <span className="grade">{option.code}</span> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
