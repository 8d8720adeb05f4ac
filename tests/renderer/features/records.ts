/** Folded records for tests of screens' logic: what the fold would make of one creating entry. */
import { create } from '../../../renderer/data/change';
import { type FoldedRecord, foldRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import type { FieldsOf, Kind } from '../../../shared/records/kinds';

const dossier: Id = '01890000-0000-7000-8000-00000000d055';
const by = { id: '01890000-0000-7000-8000-0000000000ed', name: 'سلمى' };

/** A UUID that sorts by its number. */
export const idOf = (n: number): Id => `01890000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** A record as if created by entry `n` under the id `idOf(n)`. */
export function made<K extends Kind>(kind: K, n: number, fields: Partial<FieldsOf<K>>): FoldedRecord<K> {
  const change = create(kind, fields, idOf(n));
  const entry = idOf(n + 0x10_0000);
  return foldRecord<K>([
    {
      id: entry,
      dossier,
      at: '2025-04-27T10:00:00.000Z',
      by,
      act: entry,
      record: change.record,
      set: change.set as Record<string, never>,
      replaces: {},
    },
  ]);
}
