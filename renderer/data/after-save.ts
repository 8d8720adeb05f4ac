/**
 * What becomes of a draft once it was saved: it is forgotten, or, where more was typed while the save went on, it goes
 * on from what was saved.
 */
import type { Id } from '../../shared/records/ids';
import { entriesOf } from './apply';
import type { Change } from './change';
import type { DraftState } from './use-draft';

/** The entry by which an act changed a record; null where it did not. */
export async function entryBy(dossier: Id, { kind, id }: Change['record'], act: Id): Promise<Id | null> {
  const entries = await entriesOf(dossier, kind, id);
  return entries.find((entry) => entry.act === act)?.id ?? null;
}

/**
 * @param value what was saved
 * @param written where it was saved: the act and the record
 * @param goOn what was typed since as something that begins with what was saved, given the entry that says so
 * @returns whether the draft is done with; false where more was typed, which stays
 */
export async function settleDraft<T>(
  draft: Pick<DraftState<T>, 'saved' | 'change'>,
  value: T,
  written: { readonly dossier: Id; readonly act: Id; readonly record: Change['record'] },
  goOn: (later: T, entry: Id) => T,
): Promise<boolean> {
  if (draft.saved(value)) return true;
  const entry = await entryBy(written.dossier, written.record, written.act);
  if (entry) draft.change((later) => goOn(later, entry));
  return false;
}
