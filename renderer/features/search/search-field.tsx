/** The box itself: what is typed, and the keys that walk the list below without leaving it. */
import { Search, X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { useI18n } from '../../i18n/i18n';
import { IconButton } from '../../ui/button';

interface FieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly typed: string;
  readonly placeholder: string;
  /** The list's id, null while there is none. */
  readonly list: string | null;
  /** The id of the line in hand. */
  readonly active: string | undefined;
  readonly onType: (typed: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onChoose: (beside: boolean) => void;
}

export function SearchField(props: FieldProps) {
  const { field, typed, placeholder, list, active, onType, onStep, onChoose } = props;
  const { t } = useI18n();
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [field]);
  const press = (event: KeyboardEvent): void => {
    // Enter that ends the writing of a word in an input method is not meant for the list.
    if (event.nativeEvent.isComposing) return;
    if (event.code === 'ArrowDown') onStep(1);
    else if (event.code === 'ArrowUp') onStep(-1);
    // Once more: the browser would take the keys for its own search.
    else if (event.code === 'KeyK' && (event.ctrlKey || event.metaKey)) field.current?.select();
    else if (event.key === 'Enter') onChoose(event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  };
  return (
    <div className="search-field">
      <Search size={18} aria-hidden="true" />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={t.search.field}
        aria-expanded={list !== null}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        {...(list ? { 'aria-controls': list } : {})}
        {...(active ? { 'aria-activedescendant': active } : {})}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        dir={typed === '' ? undefined : 'auto'}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={press}
      />
      {typed === '' ? null : (
        <IconButton
          label={t.search.clear}
          onPress={() => {
            onType('');
            field.current?.focus();
          }}
        >
          <X size={16} aria-hidden="true" />
        </IconButton>
      )}
    </div>
  );
}
