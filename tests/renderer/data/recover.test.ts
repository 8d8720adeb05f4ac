import { beforeEach, expect, test } from 'vitest';
import { sha256Hex } from '../../../shared/hash';
import { freshMachine, openWindow, type TestWindow } from './setup';
import { MemoryVault } from './vault';

let window: TestWindow;
let vault: MemoryVault;
let dossier: string;

const bytes = new TextEncoder().encode('<p>نص الصفحة</p>');
const page = { sha256: sha256Hex(bytes), bytes, mediaType: 'text/html' };

beforeEach(async () => {
  freshMachine();
  vault = new MemoryVault();
  window = await openWindow();
  await window.openStorage(vault);
  dossier = window.newId();
  const capture = window.create('capture', { sha256: page.sha256, mediaType: 'text/html' });
  await window.commit(dossier, [capture], [page]);
  for (const statement of ['one', 'two'])
    await window.commit(dossier, [window.create('claim', { statement })]);
  await window.journalSettled();
});

async function loseAll(): Promise<void> {
  await window.db.delete();
  window = await openWindow();
  expect(await window.openStorage(vault)).toMatchObject({ state: 'lost' });
}

test('a lost database is restored whole: entries, records, history and bytes', async () => {
  await loseAll();
  const seen: number[] = [];
  const result = await window.restoreFromJournal(vault, { onProgress: (fraction) => seen.push(fraction) });
  expect(result).toEqual({ ok: true, value: { entries: 3, bytesMissing: 0, damagedLines: 0 } });
  expect(seen.at(-1)).toBe(1);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(await window.openStorage(vault)).toEqual({ state: 'ready', journal: null });
  expect((await window.readRecords(dossier, 'claim')).map(({ fields }) => fields.statement)).toEqual([
    'one',
    'two',
  ]);
  expect(await window.readActs(dossier, 9)).toHaveLength(3);
  expect(await window.readStored(page.sha256)).toEqual(page);
  expect(await window.findDeviations()).toEqual([]);
});

test('a restore tells what the journal could not give back', async () => {
  await loseAll();
  vault.bytes.clear();
  vault.damagedLines = 2;
  expect(await window.restoreFromJournal(vault)).toEqual({
    ok: true,
    value: { entries: 3, bytesMissing: 1, damagedLines: 2 },
  });
});

test('a restore that is stopped has changed nothing that shows, and can be begun again', async () => {
  await loseAll();
  const stop = new AbortController();
  stop.abort();
  const result = await window.restoreFromJournal(vault, { signal: stop.signal });
  expect(result).toMatchObject({ ok: false, error: { of: 'editor' } });
  expect(await window.db.entries.count()).toBe(0);
  expect(await window.restoreFromJournal(vault)).toMatchObject({ ok: true, value: { entries: 3 } });
});

test('a journal that cannot be read is told, and nothing is changed', async () => {
  await loseAll();
  vault.failing = { reason: 'denied' };
  expect(await window.restoreFromJournal(vault)).toEqual({
    ok: false,
    error: { of: 'journal', problem: { reason: 'denied' } },
  });
});

test('going on without what is missing is asked once, and the journal keeps it', async () => {
  await loseAll();
  expect(await window.continueWithout(vault)).toEqual({ ok: true, value: undefined });
  expect(await window.openStorage(vault)).toEqual({ state: 'ready', journal: null });
  await window.commit(dossier, [window.create('claim', { statement: 'new' })]);
  await window.journalSettled();
  window = await openWindow();
  expect(await window.openStorage(vault)).toEqual({ state: 'ready', journal: null });
  expect(vault.entries.size).toBe(4);
});

test('what was set aside can still be brought back', async () => {
  await loseAll();
  await window.continueWithout(vault);
  await window.openStorage(vault);
  expect(await window.restoreFromJournal(vault)).toMatchObject({ ok: true, value: { entries: 3 } });
  window = await openWindow();
  expect(await window.openStorage(vault)).toEqual({ state: 'ready', journal: null });
});

test('a second loss after going on is noticed again', async () => {
  await loseAll();
  await window.continueWithout(vault);
  await window.openStorage(vault);
  await window.commit(dossier, [window.create('claim', { statement: 'new' })]);
  await window.journalSettled();
  await window.db.delete();
  window = await openWindow();
  expect(await window.openStorage(vault)).toEqual({ state: 'lost', found: 0, known: 4, restorable: 4 });
});

test('work of another browser is brought over, and journalled here too', async () => {
  const other = vault;
  freshMachine();
  window = await openWindow();
  const own = new MemoryVault();
  const both = Object.assign(own, {
    readEntries: (from?: string) =>
      (from ? other : MemoryVault.prototype).readEntries.call(from ? other : own),
    readBytes: (sha256: string) => other.readBytes(sha256),
  });
  await window.openStorage(both);
  expect(await window.restoreFromJournal(both, { from: 'elsewhere' })).toMatchObject({
    value: { entries: 3 },
  });
  await window.journalSettled();
  expect(own.entries.size).toBe(3);
  expect(own.bytes.has(page.sha256)).toBe(true);
});
