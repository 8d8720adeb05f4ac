/**
 * A look at the database before Dexie opens it. Chromium empties a damaged database and reopens it without a
 * word, and Dexie opens one of a newer version likewise; so the raw IndexedDB is asked first, each question
 * with a limit of time, and nothing is ever written.
 */
import type { Id } from '../../shared/records/ids';
import { readSetAside } from './meta';

/** What a database holds, as far as the start needs to know. */
export interface Contents {
  /** Ids of all entries, in order. */
  readonly ids: readonly Id[];
  /** Entries of the journal that the editor chose to go on without. */
  readonly setAside: readonly Id[];
}

/** What stands on the disk. */
export type Probe =
  | { readonly found: 'nothing'; readonly wiped: boolean }
  | ({ readonly found: 'database'; readonly version: number; readonly wiped: boolean } & Contents)
  | { readonly found: 'hanging' }
  | { readonly found: 'failed'; readonly detail: string };

/** Thrown where a question got no answer in time. */
class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

function within<T>(ms: number, question: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer()), ms);
  });
  return Promise.race([question, silence]).finally(() => clearTimeout(timer));
}

type Opened =
  | { readonly db: IDBDatabase; readonly wiped: boolean }
  | { readonly db: null; readonly wiped: boolean };

/** Opens without asking for a version. A database that was not there is not made: its upgrade is aborted. */
function openRaw(name: string): Promise<Opened> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let fresh = false;
    let wiped = false;
    request.onupgradeneeded = (event) => {
      fresh = true;
      // Chromium's own word for "it was damaged and I emptied it"; not in the standard.
      wiped = 'dataLoss' in event && event.dataLoss === 'total';
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve({ db: request.result, wiped });
    request.onerror = (event) => {
      event.preventDefault();
      if (fresh) resolve({ db: null, wiped });
      else reject(request.error ?? new Error('the database does not open'));
    };
  });
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database cannot be read'));
  });

/** Walks the indices of a table. */
const walkIndices = (store: IDBObjectStore): Promise<unknown> =>
  Promise.all([...store.indexNames].map((name) => settled(store.index(name).count())));

/** Reads every key, and so walks every table: a damaged stretch shows itself now and not in mid-work. */
async function readContents(db: IDBDatabase): Promise<Contents> {
  const tables = ['entries', 'meta', 'records', 'acts', 'bytes'].filter((table) =>
    db.objectStoreNames.contains(table),
  );
  if (!tables.includes('entries')) return { ids: [], setAside: [] };
  const transaction = db.transaction(tables, 'readonly');
  const failed = new Promise<never>((_, reject) => {
    transaction.onabort = () => reject(transaction.error ?? new Error('the database cannot be read'));
  });
  failed.catch(() => {});
  const keys = tables.map((table) => settled(transaction.objectStore(table).getAllKeys()));
  const aside = tables.includes('meta') ? settled(transaction.objectStore('meta').get('set-aside')) : null;
  const indices = Promise.all(tables.map((table) => walkIndices(transaction.objectStore(table))));
  const [[ids], row] = await Promise.race([Promise.all([Promise.all(keys), aside, indices]), failed]);
  return { ids: ids as Id[], setAside: readSetAside(row) };
}

/**
 * Looks at the database as it stands.
 * @param silenceMs how long it may not answer before it counts as hanging
 */
export async function probeDatabase(name: string, silenceMs: number): Promise<Probe> {
  const opening = openRaw(name);
  try {
    const opened = await within(silenceMs, opening);
    if (!opened.db) return { found: 'nothing', wiped: opened.wiped };
    const { db, wiped } = opened;
    try {
      const contents = await within(silenceMs, readContents(db));
      return { found: 'database', version: db.version, wiped, ...contents };
    } finally {
      db.close();
    }
  } catch (error) {
    if (error instanceof NoAnswer) {
      // Should it open after all, nobody waits for it any more.
      opening.then(({ db }) => db?.close()).catch(() => {});
      return { found: 'hanging' };
    }
    return {
      found: 'failed',
      detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    };
  }
}
