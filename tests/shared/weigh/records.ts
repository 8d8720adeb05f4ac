/** Folded records and entries for tests of weighing: what the fold would make of them. */
import type { Editor, Entry } from '../../../shared/log/entry';
import { type FoldedRecord, foldRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { type FieldsOf, type Kind, kinds } from '../../../shared/records/kinds';

export const dossier: Id = '01890000-0000-7000-8000-00000000d055';

/** A UUID that sorts by its number. */
export const idOf = (n: number): Id => `01890000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

export const editor = (name: string): Editor => ({ id: idOf(0xed00 + name.length), name });

/** An entry with the id `idOf(n)`, in an act of its own unless one is named. */
export function entry(
  n: number,
  record: Entry['record'],
  set: Entry['set'],
  more: Partial<Entry> = {},
): Entry {
  return {
    id: idOf(n),
    dossier,
    at: `2025-04-27T10:00:${String(n % 60).padStart(2, '0')}.000Z`,
    by: editor('سلمى'),
    act: idOf(n),
    record,
    set,
    replaces: {},
    ...more,
  };
}

/** A record with the id `idOf(n)` as one creating entry makes it. */
export function made<K extends Kind>(kind: K, n: number, fields: Partial<FieldsOf<K>>): FoldedRecord<K> {
  const set = { ...kinds[kind].defaults, ...fields } as Entry['set'];
  return foldRecord<K>([entry(n + 0x1000, { kind, id: idOf(n) }, set)]);
}
