/** What stands in the header and looks like the field that it opens. */
import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button';
import './search-button.css';

export function SearchButton({
  label,
  shortLabel,
  keys,
  isOpen,
  onPress,
}: {
  /** Spoken; begins with the words that are shown. */
  readonly label: string;
  readonly shortLabel: string;
  /** The keys that do the same, as they are printed. */
  readonly keys: ReactNode;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}) {
  return (
    <Button
      className="search-button"
      aria-label={label}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onPress={onPress}
    >
      <Search size={16} aria-hidden="true" />
      <span className="search-button-label">{shortLabel}</span>
      <span className="search-button-keys">{keys}</span>
    </Button>
  );
}
