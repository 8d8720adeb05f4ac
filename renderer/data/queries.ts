/**
 * What screens read. Hooks follow the database: a change made in this window or in another one is on screen at
 * once. They return `undefined` while loading.
 */
import { Dexie } from 'dexie';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Act, ActSummary } from '../../shared/log/acts';
import type { Entry } from '../../shared/log/entry';
import type { FoldedRecord } from '../../shared/log/fold';
import { undoneActs } from '../../shared/log/undo';
import type { Id, Sha256 } from '../../shared/records/ids';
import type { Kind } from '../../shared/records/kinds';
import { recordKey } from './apply';
import { db } from './database';
import { currentEditor } from './identity';
import { liveRows, loadedRows, noRows, type RowQuery } from './live-rows';
import { firstAct, readStacks } from './stacks';
import { readStored } from './stored';

export { numberClaims } from '../../shared/log/numbers';
export { useSaveState } from './save-state';
export { readStored } from './stored';

const byCreation = (a: FoldedRecord, b: FoldedRecord): number =>
  a.created.entry < b.created.entry ? -1 : a.created.entry > b.created.entry ? 1 : 0;

/** All records of one kind, retracted ones too, in order of creation. */
export async function readRecords<K extends Kind>(dossier: Id, kind: K): Promise<FoldedRecord<K>[]> {
  const rows = await db.records
    .where('[kind+dossier+id]')
    .between([kind, dossier, Dexie.minKey], [kind, dossier, Dexie.maxKey])
    .toArray();
  return (rows as FoldedRecord<K>[]).sort(byCreation);
}

export async function readRecord<K extends Kind>(
  dossier: Id,
  kind: K,
  id: Id,
): Promise<FoldedRecord<K> | null> {
  return ((await db.records.get(recordKey(dossier, kind, id))) as FoldedRecord<K> | undefined) ?? null;
}

/** All dossiers of this machine, newest first; retracted ones only where asked for. */
export async function readDossiers(withRetracted = false): Promise<FoldedRecord<'dossier'>[]> {
  const rows = await db.records
    .where('[kind+dossier+id]')
    .between(['dossier', Dexie.minKey], ['dossier', Dexie.maxKey])
    .toArray();
  return (rows as FoldedRecord<'dossier'>[])
    .filter((dossier) => withRetracted || !dossier.fields.retracted)
    .sort((a, b) => byCreation(b, a));
}

/** The whole log of a dossier, in the order of entry ids. */
export async function readLog(dossier: Id): Promise<Entry[]> {
  const entries = await db.entries
    .where('[dossier+record.id]')
    .between([dossier, Dexie.minKey], [dossier, Dexie.maxKey])
    .toArray();
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Stored bytes, or null where they are not there. */
export async function readBytes(sha256: Sha256): Promise<Uint8Array<ArrayBuffer> | null> {
  return (await readStored(sha256))?.bytes ?? null;
}

/** Captured text, letter for letter: a byte order mark that the page held is part of it. */
export async function readText(sha256: Sha256): Promise<string | null> {
  const bytes = await readBytes(sha256);
  return bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : null;
}

const dossiersQuery: RowQuery = {
  key: 'dossier',
  read: () => readDossiers(true),
  concerns: ([kind]) => kind === 'dossier',
};

const kindQuery = (dossier: Id, kind: Kind): RowQuery => ({
  key: `${kind} ${dossier}`,
  read: () => readRecords(dossier, kind),
  concerns: (key) => key[0] === kind && key[1] === dossier,
});

const recordQuery = (dossier: Id, kind: Kind, id: Id): RowQuery => ({
  key: `${kind} ${dossier} ${id}`,
  read: async () => [(await readRecord(dossier, kind, id)) ?? []].flat(),
  concerns: (key) => key[0] === kind && key[1] === dossier && key[2] === id,
});

/** All dossiers of this machine, newest first; retracted ones only where asked for. */
export function useDossiers(
  options: { readonly withRetracted?: boolean } = {},
): FoldedRecord<'dossier'>[] | undefined {
  const rows = liveRows(dossiersQuery);
  const found = useSyncExternalStore(rows.subscribe, options.withRetracted ? rows.all : rows.current);
  return useMemo(() => found?.toReversed() as FoldedRecord<'dossier'>[] | undefined, [found]);
}

/** One record, retracted or not; null where there is none, or no id. */
export function useRecord<K extends Kind>(
  dossier: Id,
  kind: K,
  id: Id | null,
): FoldedRecord<K> | null | undefined {
  // Where the whole kind is on screen anyway, the record is there at once.
  const rows =
    id === null
      ? noRows
      : (loadedRows(kindQuery(dossier, kind).key) ?? liveRows(recordQuery(dossier, kind, id)));
  const found = useSyncExternalStore(rows.subscribe, rows.all);
  return useMemo(
    () => found && ((found.find((record) => record.id === id) as FoldedRecord<K> | undefined) ?? null),
    [found, id],
  );
}

/** All records of a kind, in order of creation; retracted ones only where asked for. */
export function useRecords<K extends Kind>(
  dossier: Id,
  kind: K,
  options: { readonly withRetracted?: boolean } = {},
): readonly FoldedRecord<K>[] | undefined {
  const rows = liveRows(kindQuery(dossier, kind));
  const found = useSyncExternalStore(rows.subscribe, options.withRetracted ? rows.all : rows.current);
  return found as readonly FoldedRecord<K>[] | undefined;
}

/** The claims of some articles that are not retracted, in order of creation. */
export function useClaimsOf(
  dossier: Id,
  articles: readonly Id[],
): readonly FoldedRecord<'claim'>[] | undefined {
  const claims = useRecords(dossier, 'claim');
  const key = articles.join(' ');
  return useMemo(() => {
    const wanted = new Set(key.split(' '));
    return claims?.filter(({ fields }) => fields.article !== '' && wanted.has(fields.article));
  }, [claims, key]);
}

/** Reads something that never changes once it is there. */
function useStored<T>(
  read: (sha256: Sha256) => Promise<T | null>,
  sha256: Sha256 | null,
): T | null | undefined {
  const [found, setFound] = useState<{ readonly sha256: Sha256; readonly value: T | null }>();
  useEffect(() => {
    let wanted = sha256 !== null;
    if (sha256 !== null) {
      read(sha256)
        .catch(() => null)
        .then((value) => wanted && setFound({ sha256, value }));
    }
    return () => {
      wanted = false;
    };
  }, [read, sha256]);
  if (sha256 === null) return null;
  return found?.sha256 === sha256 ? found.value : undefined;
}

/** How many entries a dossier's log has. It only grows: a screen that reads the whole log reads again then. */
export function useLogSize(dossier: Id): number | undefined {
  return useLiveQuery(
    () =>
      db.entries
        .where('[dossier+record.id]')
        .between([dossier, Dexie.minKey], [dossier, Dexie.maxKey])
        .count(),
    [dossier],
  );
}

/** Captured text by its hash. */
export function useText(sha256: Sha256 | null): string | undefined {
  return useStored(readText, sha256) ?? undefined;
}

/** Stored bytes by their hash; null where they are not there. */
export function useBytes(sha256: Sha256 | null): Uint8Array<ArrayBuffer> | null | undefined {
  return useStored(readBytes, sha256);
}

/** The newest acts of a dossier, newest first. */
export async function readActs(dossier: Id, limit: number): Promise<ActSummary[]> {
  const acts = await db.acts
    .where('[dossier+act]')
    .between([dossier, Dexie.minKey], [dossier, Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray();
  const undone = undoneActs(acts);
  return acts.map((act) => ({ ...act, undone: undone.has(act.act) }));
}

export function useActs(dossier: Id, limit: number): readonly ActSummary[] | undefined {
  return useLiveQuery(() => readActs(dossier, limit), [dossier, limit]);
}

async function summaryOf(act: Act | undefined, undone: boolean): Promise<ActSummary | null> {
  return act ? { ...(await firstAct(act)), undone } : null;
}

/** What this editor can take back and do again, each told by the act that first did it. */
export function useUndoable(
  dossier: Id,
): { readonly undo: ActSummary | null; readonly redo: ActSummary | null } | undefined {
  return useLiveQuery(async () => {
    const stacks = await readStacks(dossier, currentEditor().id);
    return { undo: await summaryOf(stacks.undo[0], false), redo: await summaryOf(stacks.redo[0], true) };
  }, [dossier]);
}
