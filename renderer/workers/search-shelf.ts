/**
 * Where the worker keeps indexes between sessions: a small database of its own on this machine. What is in it is
 * derived from the dossiers and can be lost without harm, so every failure here only means building anew.
 */
import type { Id } from '../../shared/records/ids';

const NAME = 'qarina-search';
const STORE = 'indexes';
/** Longest time the disk may take to give back an index; building it anew takes no longer. */
const SILENCE_MS = 3000;

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function openShelf(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(STORE);
  return settled(request);
}

async function withStore<T>(
  mode: IDBTransactionMode,
  use: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const shelf = await openShelf();
  try {
    return await settled(use(shelf.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    shelf.close();
  }
}

/** What was kept of a dossier, in whatever state; undefined where nothing was, or it cannot be read. */
export async function readKept(dossier: Id, silenceMs = SILENCE_MS): Promise<unknown> {
  const silence = new Promise<undefined>((resolve) => setTimeout(resolve, silenceMs, undefined));
  try {
    return await Promise.race([withStore('readonly', (store) => store.get(dossier)), silence]);
  } catch {
    return undefined;
  }
}

/** Keeps an index, or nothing where the disk will not have it. */
export async function keep(dossier: Id, index: unknown): Promise<void> {
  try {
    await withStore('readwrite', (store) => store.put(index, dossier));
  } catch {
    // It is built anew next time.
  }
}
