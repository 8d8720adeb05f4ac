/** The bar in which words are looked for in one article. */
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useI18n } from '../../i18n/i18n';
import { IconButton } from '../../ui/button';
import { TextField } from '../../ui/fields';
import type { Finding } from './use-find';

export function FindBar({ finding }: { readonly finding: Finding }) {
  const { t, dir, locale, number } = useI18n();
  const { words, found, at, look, go, close } = finding;
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.code === 'Escape') close();
    else if (event.target instanceof HTMLInputElement && event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className="reader-find"
      role="search"
      aria-label={t.reader.find}
      dir={dir}
      lang={locale}
      onKeyDown={press}
    >
      <TextField
        label={t.reader.find}
        placeholder={t.reader.find}
        value={words}
        onChange={look}
        autoFocus
        maxLength={400}
      />
      <span role="status" className="reader-find-count">
        {words.trim() === ''
          ? ''
          : found.length === 0
            ? t.reader.notFound
            : t.reader.foundAt(number(at + 1), number(found.length))}
      </span>
      <IconButton label={t.reader.findPrevious} isDisabled={found.length === 0} onPress={() => go(-1)}>
        <ChevronUp size={16} aria-hidden="true" />
      </IconButton>
      <IconButton label={t.reader.findNext} isDisabled={found.length === 0} onPress={() => go(1)}>
        <ChevronDown size={16} aria-hidden="true" />
      </IconButton>
      <IconButton label={t.reader.findClose} onPress={close}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
