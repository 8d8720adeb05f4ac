/**
 * One write to the database: a single strict transaction that settles within five seconds, one way or the
 * other. After a failure that leaves Chromium's connection useless (a full disk does) the next write opens a
 * new one first.
 */
import { Dexie, type Transaction } from 'dexie';
import { fail, ok, type Result } from '../../shared/result';
import { db } from './database';
import { type CommitProblem, explainProblem, SettleTimeout } from './problems';

/** No save keeps an editor waiting longer, in milliseconds. */
export const SETTLE_MS = 5000;

/**
 * How long the disk may be silent while a whole dossier is written, in milliseconds: the last step of such a
 * transaction hands it tens of megabytes at once. Nobody types meanwhile, and progress is shown.
 */
export const BULK_SETTLE_MS = 60_000;

/** Bytes that even a slow or busy disk takes in a millisecond. */
const BYTES_PER_MS = 1000;

/** How long the disk may be silent while files are written along with an act: it grows with what they weigh. */
export const settleWithBytes = (bytes: readonly { readonly bytes: Uint8Array }[]): number =>
  SETTLE_MS + bytes.reduce((sum, one) => sum + one.bytes.length, 0) / BYTES_PER_MS;

let suspect = false;

/** Told by a long write that it is getting on: the time that may pass in silence starts anew. */
export type KeepWaiting = () => void;

function abort(transaction: Transaction | null): void {
  try {
    transaction?.abort();
  } catch {
    // Already settled, or the connection is gone: either way there is nothing left to stop.
  }
}

const errorOf = (transaction: Transaction | null): DOMException | null =>
  transaction?.idbtrans?.error ?? null;

async function reopen(): Promise<void> {
  db.close({ disableAutoOpen: false });
  await db.open();
}

/**
 * Runs `body` in one transaction over all tables.
 * @param settleMs how long the disk may be silent
 */
export async function write<T>(
  body: (keepWaiting: KeepWaiting) => PromiseLike<T>,
  settleMs = SETTLE_MS,
): Promise<Result<T, CommitProblem>> {
  let transaction: Transaction | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let expire: (error: Error) => void = () => {};
  const expired = new Promise<never>((_, reject) => {
    expire = reject;
  });
  const keepWaiting = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => expire(new SettleTimeout(`no answer within ${settleMs} ms`)), settleMs);
  };
  const work = async (): Promise<T> => {
    if (suspect) await reopen();
    return db.transaction('rw', [db.entries, db.records, db.acts, db.bytes, db.meta], async () => {
      transaction = Dexie.currentTransaction;
      return body(keepWaiting);
    });
  };
  keepWaiting();
  try {
    const value = await Promise.race([work(), expired]);
    suspect = false;
    return ok(value);
  } catch (error) {
    const problem = explainProblem(error, errorOf(transaction));
    abort(transaction);
    suspect = problem.reason !== 'failed' || suspect;
    return fail(problem);
  } finally {
    clearTimeout(timer);
  }
}
