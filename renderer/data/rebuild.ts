/**
 * Records and acts made anew from the log. They are only ever a fold of it; where the fold itself has become
 * another one, or the database was damaged, they are thrown away and folded again.
 */

import { summariseAct } from '../../shared/log/acts';
import { canonical } from '../../shared/log/canonical';
import { FOLD_VERSION, type FoldedRecord, foldLog } from '../../shared/log/fold';
import { groupBy } from '../../shared/log/group';
import type { Result } from '../../shared/result';
import { db } from './database';
import { readMeta } from './meta';
import type { CommitProblem } from './problems';
import { BULK_SETTLE_MS, write } from './write';

const BATCH = 1000;

/** Folds the whole log of this machine again, in one transaction. */
export function rebuildRecords(): Promise<Result<void, CommitProblem>> {
  return write(async (keepWaiting) => {
    const entries = await db.entries.toArray();
    keepWaiting();
    const records = foldLog(entries);
    const acts = groupBy(entries, ({ dossier, act }) => `${dossier} ${act}`).map(summariseAct);
    await db.records.clear();
    await db.acts.clear();
    for (let i = 0; i < Math.max(records.length, acts.length); i += BATCH) {
      await db.records.bulkPut(records.slice(i, i + BATCH));
      await db.acts.bulkPut(acts.slice(i, i + BATCH));
      keepWaiting();
    }
    await db.meta.put({ key: 'fold', value: FOLD_VERSION });
  }, BULK_SETTLE_MS);
}

/** Notes that the stored records come from this version of the fold. */
export function markFolded(): Promise<Result<void, CommitProblem>> {
  return write(async () => {
    await db.meta.put({ key: 'fold', value: FOLD_VERSION });
  });
}

/** Folds again where the stored records come from another version of the fold. */
export async function rebuildIfOutdated(): Promise<Result<void, CommitProblem> | null> {
  const version = readMeta('fold', await db.meta.get('fold'));
  return version === FOLD_VERSION ? null : rebuildRecords();
}

/** Records that are not what the log says, by key: empty in a sound database. */
export async function findDeviations(): Promise<readonly string[]> {
  const [entries, stored] = await db.transaction('r', [db.entries, db.records], () =>
    Promise.all([db.entries.toArray(), db.records.toArray()]),
  );
  const keyOf = ({ kind, dossier, id }: FoldedRecord): string => `${kind} ${dossier} ${id}`;
  const printed = (records: readonly FoldedRecord[]): Map<string, string> =>
    new Map(records.map((record) => [keyOf(record), canonical(record)]));
  const said = printed(foldLog(entries));
  const kept = printed(stored);
  return [...new Set([...said.keys(), ...kept.keys()])]
    .filter((key) => said.get(key) !== kept.get(key))
    .sort();
}
