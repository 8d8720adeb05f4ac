/**
 * Writing entries down together with what they change: records and acts are folded in the same transaction as
 * the log, so that no screen ever shows anything the log does not say.
 */
import { Dexie } from 'dexie';
import { type Act, joinActs, summariseAct } from '../../shared/log/acts';
import type { Entry } from '../../shared/log/entry';
import { type FoldedRecord, foldNext, foldRecord, recordOf } from '../../shared/log/fold';
import { groupBy } from '../../shared/log/group';
import type { Id } from '../../shared/records/ids';
import type { Kind } from '../../shared/records/kinds';
import type { Bytes } from './change';
import { db, type RecordKey } from './database';

/** Primary key of a record's row. */
export const recordKey = (dossier: Id, kind: Kind, id: Id): RecordKey => [kind, dossier, id];

/** All entries of one record. Inside a transaction it sees what the transaction has written. */
export async function entriesOf(dossier: Id, kind: Kind, id: Id): Promise<Entry[]> {
  const both = await db.entries.where('[dossier+record.id]').equals([dossier, id]).toArray();
  return both.filter((entry) => entry.record.kind === kind);
}

/** The rows of records, by `recordOf`. */
export type Rows = ReadonlyMap<string, FoldedRecord>;

/** Reads the rows of some records; those that are not there are left out. */
export async function readRows(records: readonly Pick<Entry, 'dossier' | 'record'>[]): Promise<Rows> {
  const unique = [...new Map(records.map((one) => [recordOf(one), one])).values()];
  const found = await db.records.bulkGet(
    unique.map(({ dossier, record }) => recordKey(dossier, record.kind, record.id)),
  );
  return new Map(found.flatMap((row, i) => (row ? [[recordOf(unique[i]!), row] as const] : [])));
}

/** Folds entries into a row without its history; null where the history is needed. */
function foldShort(row: FoldedRecord | undefined, group: readonly Entry[]): FoldedRecord | null {
  if (!row) return foldRecord(group);
  let next: FoldedRecord | null = row;
  for (const entry of group) if (next) next = foldNext(next, entry);
  return next;
}

async function foldWhole({ dossier, record }: Entry): Promise<FoldedRecord> {
  return foldRecord(await entriesOf(dossier, record.kind, record.id));
}

async function putActs(fresh: readonly Entry[], joins: boolean): Promise<void> {
  const made = groupBy(fresh, (entry) => `${entry.dossier} ${entry.act}`).map(summariseAct);
  const known = joins ? await db.acts.bulkGet(made.map(({ dossier, act }): [Id, Id] => [dossier, act])) : [];
  await db.acts.bulkPut(made.map((act, i): Act => (known[i] ? joinActs(known[i], act) : act)));
}

/**
 * Writes entries, the records they change and the acts they belong to. Runs inside a transaction.
 * @param fresh entries the log does not hold yet, in the order of their ids
 * @param options.foreign made elsewhere: the log may hold other entries of the same acts, and entries that replace
 *   these already, so that each record is folded with its whole history
 * @param options.joins the log may hold other entries of the same acts, made at this window
 * @param options.rows the current rows of the records they touch, where the caller has read them
 */
export async function applyEntries(
  fresh: readonly Entry[],
  options: { readonly foreign: boolean; readonly joins?: boolean; readonly rows?: Rows },
): Promise<void> {
  const rows = options.rows ?? (await readRows(fresh));
  const groups = groupBy(fresh, recordOf);
  const short = groups.map((group) => {
    const row = rows.get(recordOf(group[0]!));
    return row && options.foreign ? null : foldShort(row, group);
  });
  const written = Dexie.Promise.all([
    db.entries.bulkPut(fresh),
    putActs(fresh, options.foreign || options.joins === true),
  ]);
  if (short.every((record) => record !== null)) {
    await Dexie.Promise.all([written, db.records.bulkPut(short)]);
    return;
  }
  await written;
  const folded = await Dexie.Promise.all(groups.map((group, i) => short[i] ?? foldWhole(group[0]!)));
  await db.records.bulkPut(folded);
}

/** Stores bytes that are not there yet. Runs inside a transaction; hashes were checked before. */
export async function putBytes(bytes: readonly Bytes[]): Promise<void> {
  if (bytes.length === 0) return;
  const there = new Set(
    await db.bytes
      .where('sha256')
      .anyOf(bytes.map(({ sha256 }) => sha256))
      .primaryKeys(),
  );
  const missing = bytes.filter(({ sha256 }) => !there.has(sha256));
  if (missing.length > 0) await db.bytes.bulkPut(missing);
}
