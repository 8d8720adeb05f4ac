/** The measured parts of the store's benchmark, as they run in the page. */
import { Dexie } from 'dexie';
import { create, edit } from '../../../renderer/data/change';
import { commit } from '../../../renderer/data/commit';
import { DATABASE_NAME, db } from '../../../renderer/data/database';
import { type LiveRows, liveRows } from '../../../renderer/data/live-rows';
import { readRecord, readRecords } from '../../../renderer/data/queries';
import { restoreFromJournal } from '../../../renderer/data/recover';
import { journalSettled } from '../../../renderer/data/vault-queue';
import type { Vault } from '../../../shared/host-api';
import type { Kind } from '../../../shared/records/kinds';

const rowsOf = (dossier: string, kind: Kind): LiveRows =>
  liveRows({
    key: `${kind} ${dossier}`,
    read: () => readRecords(dossier, kind),
    concerns: (key) => key[0] === kind && key[1] === dossier,
  });

/** Resolves when the rows are read, as a screen would draw them. */
const loaded = (rows: LiveRows): Promise<number> =>
  new Promise((resolve) => {
    const look = (): void => {
      const found = rows.current();
      if (found) resolve(found.length);
    };
    rows.subscribe(look);
    look();
  });

/** Opens a dossier as the screens do. @returns milliseconds and rows */
export async function timeOpening(dossier: string): Promise<[number, number]> {
  const before = performance.now();
  const counts = await Promise.all([loaded(rowsOf(dossier, 'article')), loaded(rowsOf(dossier, 'claim'))]);
  return [performance.now() - before, counts[0] + counts[1]];
}

/** Reads the same rows with nothing but Dexie. */
export async function timeBareReading(dossier: string): Promise<[number, number]> {
  const bare = new Dexie(DATABASE_NAME);
  const before = performance.now();
  await bare.open();
  const read = (kind: Kind): PromiseLike<unknown[]> =>
    bare
      .table('records')
      .where('[kind+dossier+id]')
      .between([kind, dossier, Dexie.minKey], [kind, dossier, Dexie.maxKey])
      .toArray();
  const [articles, claims] = await Promise.all([read('article'), read('claim')]);
  const took = performance.now() - before;
  bare.close();
  return [took, articles.length + claims.length];
}

/** Commits one entry and puts one such row by turns; the journal is at rest while the clock runs. */
export async function timeCommits(
  dossier: string,
  times: number,
): Promise<{ ours: number[]; bare: number[] }> {
  const ours: number[] = [];
  const bare: number[] = [];
  const change = create('claim', { statement: '0' });
  await commit(dossier, [change]);
  const plain = new Dexie('bare', { chromeTransactionDurability: 'strict' });
  plain.version(1).stores({ rows: 'id' });
  const row = (await readRecord(dossier, 'claim', change.record.id))!;
  await plain.table('rows').put({ ...row, id: 'warm' });
  for (let i = 0; i < times; i++) {
    await journalSettled();
    let before = performance.now();
    await plain.table('rows').put({ ...row, id: `row ${i}` });
    bare.push(performance.now() - before);
    const seen = await readRecord(dossier, 'claim', change.record.id);
    before = performance.now();
    const saved = await commit(dossier, [edit(seen!, { statement: String(i) })]);
    ours.push(performance.now() - before);
    if (!saved.ok) throw new Error(saved.error.detail);
  }
  await plain.delete();
  return { ours, bare };
}

/** From the acknowledgement of a save until the whole list is up to date. */
export async function timeFollowing(dossier: string, times: number): Promise<number[]> {
  const rows = rowsOf(dossier, 'claim');
  await loaded(rows);
  const id = rows.current()![0]!.id;
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const seen = await readRecord(dossier, 'claim', id);
    const statement = `followed ${i}`;
    const shown = new Promise<number>((resolve) => {
      const stop = rows.subscribe(() => {
        const first = rows.current()![0]!.fields as { readonly statement: string };
        if (first.statement !== statement) return;
        stop();
        resolve(performance.now());
      });
    });
    await commit(dossier, [edit(seen!, { statement })]);
    const saved = performance.now();
    taken.push(Math.max(0, (await shown) - saved));
    await journalSettled();
  }
  return taken;
}

/** Brings everything back from the journal into an empty database. @returns milliseconds and entries */
export async function timeRestore(vault: Vault): Promise<[number, number]> {
  await db.delete({ disableAutoOpen: false });
  const before = performance.now();
  const restored = await restoreFromJournal(vault);
  if (!restored.ok) throw new Error(JSON.stringify(restored.error));
  return [performance.now() - before, restored.value.entries];
}
