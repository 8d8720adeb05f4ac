import { beforeEach, expect, test } from 'vitest';
import { sha256Hex } from '../../../shared/hash';
import { freshMachine, openWindow, type TestWindow } from './setup';
import { MemoryVault } from './vault';

let window: TestWindow;
let vault: MemoryVault;

const bytes = new TextEncoder().encode('\uFEFFنص');
const page = { sha256: sha256Hex(bytes), bytes, mediaType: 'text/plain' };

beforeEach(async () => {
  freshMachine();
  window = await openWindow();
  vault = new MemoryVault();
  await window.openStorage(vault);
  await window.commit(window.newId(), [window.create('capture', { textSha256: page.sha256 })], [page]);
  await window.journalSettled();
});

test('captured text comes back letter for letter, byte order mark and all', async () => {
  expect(await window.readText(page.sha256)).toBe('\uFEFFنص');
});

test('bytes that are gone from the database come from the journal, and are put back', async () => {
  await window.db.bytes.clear();
  expect(await window.readText(page.sha256)).toBe('\uFEFFنص');
  expect(await window.db.bytes.count()).toBe(1);
});

test('bytes that were changed on the disk are never shown', async () => {
  await window.db.bytes.put({ ...page, bytes: new TextEncoder().encode('forged') });
  expect(await window.readText(page.sha256)).toBe('\uFEFFنص');
  await window.db.bytes.put({ ...page, bytes: new TextEncoder().encode('forged') });
  vault.bytes.set(page.sha256, new TextEncoder().encode('forged'));
  expect(await window.readStored(page.sha256)).toBeNull();
});

test('bytes that nobody has are not there', async () => {
  expect(await window.readBytes('0'.repeat(64))).toBeNull();
});

test('bytes are checked against their names', async () => {
  expect(await window.checkBytes([page])).toBeNull();
  expect(await window.checkBytes([{ ...page, sha256: '0'.repeat(64) }])).toMatchObject({ reason: 'invalid' });
});

test('what is stored is told apart: sound, put back from the journal, damaged, missing', async () => {
  expect(await window.examineStored(page.sha256)).toBe('sound');
  await window.db.bytes.clear();
  expect(await window.examineStored(page.sha256)).toBe('restored');
  expect(await window.examineStored(page.sha256)).toBe('sound');
  const forged = { ...page, bytes: new TextEncoder().encode('forged') };
  await window.db.bytes.put(forged);
  vault.bytes.clear();
  expect(await window.examineStored(page.sha256)).toBe('damaged');
  await window.db.bytes.clear();
  expect(await window.examineStored(page.sha256)).toBe('missing');
});

test('a file that is opened brings back what was damaged here', async () => {
  await window.db.bytes.put({ ...page, bytes: new TextEncoder().encode('forged') });
  vault.bytes.clear();
  expect((await window.takeIn([], [page])).ok).toBe(true);
  expect(await window.examineStored(page.sha256)).toBe('sound');
});
