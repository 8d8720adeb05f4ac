/** One of a few, where the choice is rarely changed: a quiet button that says what is chosen. */
import './weigh.css';
import { ChevronDown } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from './button';

export function ChoiceMenu({
  label,
  value,
  options,
  hint,
  shortcut,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** What the choice bears on, shown under the list. */
  readonly hint?: string;
  /** The key that does the same, printed on the button. */
  readonly shortcut?: string;
  readonly onChange: (id: string) => void;
}) {
  const chosen = options.find((option) => option.id === value);
  return (
    <MenuTrigger>
      <Button look="quiet" size="small" className="choice-menu">
        {label}: <bdi>{chosen?.label ?? value}</bdi>
        {shortcut ? (
          <span className="option-key" aria-hidden="true">
            {shortcut}
          </span>
        ) : null}
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      <Popover className="popover">
        <Menu
          className="listbox"
          aria-label={label}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[value]}
          onSelectionChange={(keys) => {
            const next = keys === 'all' ? undefined : [...keys][0];
            if (next !== undefined && next !== value) onChange(String(next));
          }}
        >
          {options.map((option) => (
            <MenuItem key={option.id} id={option.id} className="option" textValue={option.label}>
              <bdi>{option.label}</bdi>
            </MenuItem>
          ))}
        </Menu>
        {hint ? <p className="choice-menu-hint">{hint}</p> : null}
      </Popover>
    </MenuTrigger>
  );
}
