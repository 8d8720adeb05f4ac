/** A button that opens a short list of things to do. */
import type { ReactNode } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

export interface MenuChoice<T extends string> {
  readonly id: T;
  readonly label: string;
  /** The key that does the same, shown at the end. */
  readonly hint?: string;
}

interface MenuProps<T extends string> {
  readonly label: string;
  readonly choices: readonly MenuChoice<T>[];
  readonly onChoose: (id: T) => void;
  readonly isDisabled?: boolean;
}

function MenuList<T extends string>({ choices, onChoose }: Pick<MenuProps<T>, 'choices' | 'onChoose'>) {
  return (
    <Popover className="popover">
      <Menu className="listbox" onAction={(key) => onChoose(key as T)}>
        {choices.map(({ id, label, hint }) => (
          <MenuItem key={id} id={id} textValue={label} className="option">
            <bdi>{label}</bdi>
            {hint ? <kbd className="option-key">{hint}</kbd> : null}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}

/** A menu under a button with words on it. */
export function MenuButton<T extends string>({ label, isDisabled = false, ...list }: MenuProps<T>) {
  return (
    <MenuTrigger>
      <AriaButton className="button" data-look="plain" data-size="small" isDisabled={isDisabled}>
        {label}
        <span aria-hidden="true">▾</span>
      </AriaButton>
      <MenuList {...list} />
    </MenuTrigger>
  );
}

/** A menu under an icon; its label is spoken. */
export function IconMenu<T extends string>({
  label,
  icon,
  isDisabled = false,
  ...list
}: MenuProps<T> & { readonly icon: ReactNode }) {
  return (
    <MenuTrigger>
      <AriaButton
        className="button"
        data-look="quiet"
        data-size="small"
        aria-label={label}
        isDisabled={isDisabled}
      >
        {icon}
      </AriaButton>
      <MenuList {...list} />
    </MenuTrigger>
  );
}
