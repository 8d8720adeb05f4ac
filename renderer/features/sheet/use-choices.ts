/** The choices for the sheet of one dossier, kept on this machine: an editor who comes back finds them as they were. */
import { useCallback, useState } from 'react';
import type { Id } from '../../../shared/records/ids';
import type { Language } from '../../../shared/sheet/document';
import { parseChoices, type SheetChoices } from './sheet-choices';

export function useChoices(
  dossier: Id,
  language: Language,
): readonly [SheetChoices, (choices: SheetChoices) => void] {
  const key = `qarina.sheet.${dossier}`;
  const [choices, setChoices] = useState(() => parseChoices(localStorage.getItem(key), language));
  const change = useCallback(
    (next: SheetChoices) => {
      localStorage.setItem(key, JSON.stringify(next));
      setChoices(next);
    },
    [key],
  );
  return [choices, change];
}
