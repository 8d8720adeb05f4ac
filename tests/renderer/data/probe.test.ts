import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { probeDatabase } from '../../../renderer/data/probe';
import { LATEST_VERSION } from '../../../renderer/data/upgrades/all';
import { freshMachine, openWindow } from './setup';

beforeEach(freshMachine);
afterEach(() => vi.restoreAllMocks());

test('looking does not make a database', async () => {
  expect(await probeDatabase('qarina', 1000)).toEqual({ found: 'nothing', wiped: false });
  expect(await indexedDB.databases()).toEqual([]);
});

test('a database is told by its version and the ids of its entries', async () => {
  const { commit, create, db, nativeVersion, newId, readLog } = await openWindow();
  const dossier = newId();
  await commit(dossier, [create('claim', {}), create('claim', {})]);
  const ids = (await readLog(dossier)).map(({ id }) => id);
  await db.meta.put({ key: 'set-aside', value: [dossier] });
  const probe = await probeDatabase('qarina', 1000);
  expect(probe).toEqual({
    found: 'database',
    version: nativeVersion(LATEST_VERSION),
    ids,
    setAside: [dossier],
    wiped: false,
  });
});

test('a database without our tables holds nothing of ours', async () => {
  await new Promise<void>((resolve) => {
    const request = indexedDB.open('qarina', 10);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  expect(await probeDatabase('qarina', 1000)).toMatchObject({ found: 'database', ids: [] });
});

test('what the browser says about a database that it emptied is heard', async () => {
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((name) => {
    const request = open(name);
    const listen = request.addEventListener.bind(request);
    listen('upgradeneeded', (event) => Object.assign(event, { dataLoss: 'total' }));
    return request;
  });
  expect(await probeDatabase('qarina', 1000)).toEqual({ found: 'nothing', wiped: true });
});

test('silence is told, and a database that opens after all is closed again', async () => {
  const { db } = await openWindow();
  await db.open();
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((name) => {
    const late: { result?: IDBDatabase; onsuccess?: () => void } = {};
    setTimeout(() => {
      const request = open(name);
      request.onsuccess = () => {
        late.result = request.result;
        late.onsuccess?.();
      };
    }, 30);
    return late as unknown as IDBOpenDBRequest;
  });
  const close = vi.spyOn(IDBDatabase.prototype, 'close');
  expect(await probeDatabase('qarina', 0)).toEqual({ found: 'hanging' });
  await vi.waitFor(() => expect(close).toHaveBeenCalled());
});

test('a refusal is told in the browser’s words', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  expect(await probeDatabase('qarina', 1000)).toEqual({
    found: 'failed',
    detail: 'UnknownError: Internal error opening backing store',
  });
});
