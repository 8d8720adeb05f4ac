/**
 * An IndexedDB and a localStorage for tests outside a browser, and windows that share them. Import it before
 * anything of renderer/data.
 */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

const kept = new Map<string, string>();
const storage: Storage = {
  get length() {
    return kept.size;
  },
  clear: () => kept.clear(),
  getItem: (key) => kept.get(key) ?? null,
  key: (index) => [...kept.keys()][index] ?? null,
  removeItem: (key) => void kept.delete(key),
  setItem: (key, value) => void kept.set(key, String(value)),
};
Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });

/** A machine on which Qarina was never used. */
export function freshMachine(): void {
  globalThis.indexedDB = new IDBFactory();
  Dexie.dependencies.indexedDB = globalThis.indexedDB;
  kept.clear();
}

/** The data layer of one window: modules of its own, on the machine's one database. */
export async function openWindow() {
  vi.resetModules();
  const [change, commit, database, identity, journal, queries, rebuild, recover, saveState, start, stored] =
    await Promise.all([
      import('../../../renderer/data/change'),
      import('../../../renderer/data/commit'),
      import('../../../renderer/data/database'),
      import('../../../renderer/data/identity'),
      import('../../../renderer/data/vault-queue'),
      import('../../../renderer/data/queries'),
      import('../../../renderer/data/rebuild'),
      import('../../../renderer/data/recover'),
      import('../../../renderer/data/save-state'),
      import('../../../renderer/data/start'),
      import('../../../renderer/data/stored'),
    ]);
  return {
    ...change,
    ...commit,
    ...database,
    ...identity,
    ...journal,
    ...queries,
    ...rebuild,
    ...recover,
    ...saveState,
    ...start,
    ...stored,
  };
}

export type TestWindow = Awaited<ReturnType<typeof openWindow>>;
