/** Records and entries asked for by id: what one screen needs of a large dossier, without reading all of a kind. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Entry } from '../../shared/log/entry';
import type { FoldedRecord } from '../../shared/log/fold';
import type { Id, Sha256 } from '../../shared/records/ids';
import type { Kind } from '../../shared/records/kinds';
import { entriesOf, recordKey } from './apply';
import { db } from './database';

/** Some records of a kind by id, retracted ones too; ids that are not there are left out. */
export function useRecordsById<K extends Kind>(
  dossier: Id,
  kind: K,
  ids: readonly Id[],
): ReadonlyMap<Id, FoldedRecord<K>> | undefined {
  const key = [...new Set(ids)].sort().join(' ');
  return useLiveQuery(async () => {
    const wanted = key === '' ? [] : key.split(' ');
    const rows = await db.records.bulkGet(wanted.map((id) => recordKey(dossier, kind, id)));
    return new Map((rows as (FoldedRecord<K> | undefined)[]).flatMap((row) => (row ? [[row.id, row]] : [])));
  }, [dossier, kind, key]);
}

/** All entries of one record: its whole history, in no order. */
export function useEntriesOf(dossier: Id, kind: Kind, id: Id): readonly Entry[] | undefined {
  return useLiveQuery(() => entriesOf(dossier, kind, id), [dossier, kind, id]);
}

/** All entries of some records: their history together, in no order. */
export function useEntriesOfAll(
  dossier: Id,
  records: readonly { readonly kind: Kind; readonly id: Id }[],
): readonly Entry[] | undefined {
  const key = records
    .map(({ kind, id }) => `${kind} ${id}`)
    .sort()
    .join('|');
  return useLiveQuery(async () => {
    const all = await Promise.all(records.map(({ kind, id }) => entriesOf(dossier, kind, id)));
    return all.flat();
  }, [dossier, key]);
}

/** Whether bytes are stored here, without reading them. */
export function useHasBytes(sha256: Sha256 | null): boolean | undefined {
  return useLiveQuery(
    async () => sha256 !== null && (await db.bytes.where('sha256').equals(sha256).count()) > 0,
    [sha256],
  );
}
