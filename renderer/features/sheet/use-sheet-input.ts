/** The dossier as a sheet needs it: its whole log folded at once, so that every part of a sheet is of one moment. */
import { useCallback, useEffect, useState } from 'react';
import type { Id, Sha256 } from '../../../shared/records/ids';
import { readSheetInput, type SheetInput } from '../../../shared/sheet/input';
import { readLog, readRecords, readText, useLogSize } from '../../data/queries';

/** Reads the log and the captured texts it names. */
async function loadInput(dossier: Id): Promise<SheetInput | null> {
  const [entries, captures] = await Promise.all([readLog(dossier), readRecords(dossier, 'capture')]);
  const hashes = [...new Set(captures.map(({ fields }) => fields.textSha256))].filter((hash) => hash !== '');
  const texts = new Map<Sha256, string>();
  for (const hash of hashes) {
    const text = await readText(hash);
    if (text !== null) texts.set(hash, text);
  }
  return readSheetInput(entries, texts);
}

export type SheetInputState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly input: SheetInput }
  | { readonly state: 'failed'; readonly retry: () => void };

/** Follows the log: a claim tagged in another window is on the next sheet. */
export function useSheetInput(dossier: Id): SheetInputState {
  const size = useLogSize(dossier);
  const [loaded, setLoaded] = useState<{ readonly dossier: Id; readonly input: SheetInput | null }>();
  const load = useCallback(
    (isWanted: () => boolean) =>
      loadInput(dossier)
        .catch(() => null)
        .then((input) => isWanted() && setLoaded({ dossier, input })),
    [dossier],
  );
  useEffect(() => {
    let wanted = size !== undefined;
    if (wanted) void load(() => wanted);
    return () => {
      wanted = false;
    };
  }, [load, size]);
  if (loaded?.dossier !== dossier) return { state: 'loading' };
  if (loaded.input) return { state: 'ready', input: loaded.input };
  return { state: 'failed', retry: () => void load(() => true) };
}
