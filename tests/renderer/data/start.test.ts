import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LATEST_VERSION } from '../../../renderer/data/upgrades/all';
import { sha256Hex } from '../../../shared/hash';
import { SCHEMA_VERSION } from '../../../shared/log/entry';
import { freshMachine, openWindow, type TestWindow } from './setup';
import { MemoryVault } from './vault';

let window: TestWindow;
let vault: MemoryVault;

beforeEach(async () => {
  freshMachine();
  vault = new MemoryVault();
  window = await openWindow();
});
afterEach(() => vi.restoreAllMocks());

/** Opens the storage and saves some claims, one act each. */
async function work(claims: number): Promise<string> {
  expect(await window.openStorage(vault)).toEqual({ state: 'ready', journal: null });
  const dossier = window.newId();
  for (let i = 0; i < claims; i++)
    await window.commit(dossier, [window.create('claim', { statement: `${i}` })]);
  await window.journalSettled();
  return dossier;
}

/** Loses entries behind Dexie's back, as a damaged disk does. */
async function lose(which: 'all' | number): Promise<void> {
  const ids = await window.db.entries.toCollection().primaryKeys();
  await window.db.entries.bulkDelete(which === 'all' ? ids : ids.slice(0, which));
  window = await openWindow();
}

test('work begins on a machine where Qarina was never used', async () => {
  expect(await window.openStorage(vault)).toEqual({ state: 'ready', journal: null });
});

test('what was saved is in the journal too, and the next start finds all in order', async () => {
  await work(3);
  expect(vault.entries.size).toBe(3);
  window = await openWindow();
  const { appends } = vault;
  expect(await window.openStorage(vault)).toEqual({ state: 'ready', journal: null });
  await window.journalSettled();
  expect(vault.appends).toBe(appends);
});

test('what the journal lacks is caught up at the next start, with its bytes', async () => {
  const dossier = await work(1);
  vault.failing = { reason: 'no-space' };
  const bytes = new TextEncoder().encode('page');
  const page = { sha256: sha256Hex(bytes), bytes, mediaType: 'text/html' };
  await window.commit(dossier, [window.create('capture', { sha256: page.sha256 })], [page]);
  expect(await window.journalSettled()).toEqual({ pending: 1, problem: { reason: 'no-space' } });
  vault.failing = null;
  window = await openWindow();
  expect(await window.openStorage(vault)).toEqual({ state: 'ready', journal: null });
  await window.journalSettled();
  expect(vault.entries.size).toBe(2);
  expect(vault.bytes.has(page.sha256)).toBe(true);
});

test('a journal that cannot be read does not hold up the work, and is told', async () => {
  vault.failing = { reason: 'denied' };
  expect(await window.openStorage(vault)).toEqual({ state: 'ready', journal: { reason: 'denied' } });
  const dossier = window.newId();
  expect(await window.commit(dossier, [window.create('claim', {})])).toMatchObject({ ok: true });
});

test('an empty database is noticed where the journal knows better', async () => {
  await work(4);
  await lose('all');
  expect(await window.openStorage(vault)).toEqual({ state: 'lost', found: 0, known: 4, restorable: 4 });
});

test('a database that is gone is noticed', async () => {
  await work(4);
  await window.db.delete();
  window = await openWindow();
  expect(await window.openStorage(vault)).toEqual({ state: 'lost', found: 0, known: 4, restorable: 4 });
});

test('a smaller database is noticed, and how much of it the journal can give back', async () => {
  await work(4);
  await lose(1);
  expect(await window.openStorage(vault)).toEqual({ state: 'shrunken', found: 3, known: 4, restorable: 1 });
});

test('a loss is noticed although as much was added that the journal lacks', async () => {
  const dossier = await work(2);
  vault.failing = { reason: 'no-space' };
  await window.commit(dossier, [window.create('claim', {})]);
  vault.failing = null;
  await lose(1);
  expect(await window.openStorage(vault)).toEqual({ state: 'shrunken', found: 2, known: 3, restorable: 1 });
});

test('without a journal the sentinel still notices a loss', async () => {
  await work(4);
  await lose(3);
  expect(await window.openStorage(new MemoryVault())).toEqual({
    state: 'shrunken',
    found: 1,
    known: 4,
    restorable: 0,
  });
});

test('nothing is opened, changed or journalled where something is wrong', async () => {
  await work(4);
  await lose(1);
  const open = vi.spyOn(window.db, 'open');
  const { appends } = vault;
  const sentinel = localStorage.getItem('qarina.sentinel');
  await window.openStorage(vault);
  expect(open).not.toHaveBeenCalled();
  expect(vault.appends).toBe(appends);
  expect(localStorage.getItem('qarina.sentinel')).toBe(sentinel);
});

test('a database of a newer version is refused before Dexie opens it, and left as it is', async () => {
  await new Promise<void>((resolve) => {
    const request = indexedDB.open('qarina', 990);
    request.onupgradeneeded = () => request.result.createObjectStore('entries', { keyPath: 'id' });
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  const open = vi.spyOn(window.db, 'open');
  expect(await window.openStorage(vault)).toEqual({ state: 'newer', version: 99, ours: LATEST_VERSION });
  expect(open).not.toHaveBeenCalled();
  expect((await indexedDB.databases()).map(({ version }) => version)).toEqual([990]);
});

test('a journal with entries of a newer version is not worked over', async () => {
  await work(1);
  vault.schema = 99;
  window = await openWindow();
  expect(await window.openStorage(vault)).toEqual({ state: 'newer', version: 99, ours: SCHEMA_VERSION });
});

test('a database that does not answer is told within the time given', async () => {
  await work(2);
  window = await openWindow();
  vi.spyOn(indexedDB, 'open').mockReturnValue({} as IDBOpenDBRequest);
  expect(await window.openStorage(vault, 30)).toEqual({ state: 'hanging', restorable: 2 });
});

test('a database whose rows cannot be read is told', async () => {
  await work(2);
  window = await openWindow();
  vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(() => {
    throw new DOMException('Seek failure, unable to continue', 'UnknownError');
  });
  expect(await window.openStorage(vault)).toMatchObject({
    state: 'failed',
    detail: 'UnknownError: Seek failure, unable to continue',
    restorable: 2,
  });
});

test('a save in another window while this one starts is not taken for a loss', async () => {
  const dossier = await work(1);
  const second = await openWindow();
  const state = vault.state.bind(vault);
  vi.spyOn(vault, 'state').mockImplementation(async () => {
    // Between the second window's two questions the first one saves.
    await window.commit(dossier, [window.create('claim', {})]);
    await window.journalSettled();
    return state();
  });
  expect(await second.openStorage(vault)).toEqual({ state: 'ready', journal: null });
});

test('asked twice at once, it looks once', async () => {
  const state = vi.spyOn(vault, 'state');
  await Promise.all([window.openStorage(vault), window.openStorage(vault)]);
  expect(state).toHaveBeenCalledTimes(1);
});

test('records that an earlier fold left behind are folded again', async () => {
  const dossier = await work(2);
  await window.db.meta.put({ key: 'fold', value: 0 });
  await window.db.records.clear();
  window = await openWindow();
  await window.openStorage(vault);
  expect(await window.readRecords(dossier, 'claim')).toHaveLength(2);
});

describe('ids', () => {
  test('made after a start follow everything that is there, whatever the clock says', async () => {
    await work(1);
    const last = (await window.db.entries.toCollection().primaryKeys()).at(-1)!;
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    window = await openWindow();
    await window.openStorage(vault);
    expect(window.newId() > last).toBe(true);
    vi.useRealTimers();
  });
});
