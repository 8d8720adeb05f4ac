import { beforeEach, expect, test, vi } from 'vitest';
import { freshMachine, openWindow, type TestWindow } from './setup';

let window: TestWindow;
let dossier: string;

beforeEach(async () => {
  freshMachine();
  window = await openWindow();
  dossier = window.newId();
});

const load = () => import('../../../renderer/data/live-rows');

async function follow() {
  const { liveRows } = await load();
  const read = vi.fn(() => window.readRecords(dossier, 'claim'));
  const rows = liveRows({
    key: `claim ${dossier}`,
    read,
    concerns: (key) => key[0] === 'claim' && key[1] === dossier,
  });
  const changed = vi.fn();
  const stop = rows.subscribe(changed);
  await vi.waitFor(() => expect(rows.all()).toBeDefined());
  return { rows, read, changed, stop };
}

const saveClaim = async (statement: string): Promise<string> => {
  const change = window.create('claim', { statement });
  await window.commit(dossier, [change]);
  return change.record.id;
};

test('rows follow what is saved, reading only what changed', async () => {
  await saveClaim('one');
  const { rows, read } = await follow();
  const first = rows.all()![0];
  await saveClaim('two');
  await vi.waitFor(() => expect(rows.all()).toHaveLength(2));
  expect(rows.all()!.map((row) => (row.fields as { statement: string }).statement)).toEqual(['one', 'two']);
  expect(rows.all()![0]).toBe(first);
  expect(read).toHaveBeenCalledTimes(1);
});

test('rows follow what another window saves', async () => {
  const { rows } = await follow();
  const other = await openWindow();
  await other.commit(dossier, [other.create('claim', { statement: 'there' })]);
  await vi.waitFor(() => expect(rows.all()).toHaveLength(1));
});

test('what does not belong to the set does not disturb it', async () => {
  const { changed } = await follow();
  changed.mockClear();
  await window.commit(window.newId(), [window.create('claim', {})]);
  await window.commit(dossier, [window.create('source', {})]);
  await saveClaim('mine');
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
});

test('retracted rows are left out of the current ones, and come back', async () => {
  const id = await saveClaim('one');
  const { rows } = await follow();
  const retract = async (retracted: boolean) => {
    const seen = await window.readRecord(dossier, 'claim', id);
    await window.commit(dossier, [window.edit(seen!, { retracted })]);
  };
  await retract(true);
  await vi.waitFor(() => expect(rows.current()).toHaveLength(0));
  expect(rows.all()).toHaveLength(1);
  await retract(false);
  await vi.waitFor(() => expect(rows.current()).toHaveLength(1));
});

test('a write of many rows is read as a whole, and unchanged rows stay the same objects', async () => {
  await saveClaim('one');
  const { rows, read } = await follow();
  const first = rows.all()![0];
  await window.commit(
    dossier,
    Array.from({ length: 80 }, () => window.create('claim', {})),
  );
  await vi.waitFor(() => expect(rows.all()).toHaveLength(81));
  expect(read).toHaveBeenCalledTimes(2);
  expect(rows.all()![0]).toBe(first);
});

test('all who ask for the same rows share them', async () => {
  const { liveRows, loadedRows } = await load();
  const { rows } = await follow();
  const query = { key: `claim ${dossier}`, read: vi.fn(), concerns: () => true };
  expect(liveRows(query)).toBe(rows);
  expect(loadedRows(query.key)).toBe(rows);
  expect(loadedRows('nothing')).toBeNull();
});

test('rows that nobody shows any more are let go after a while', async () => {
  const { rows, stop } = await follow();
  const { loadedRows } = await load();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  stop();
  expect(loadedRows(`claim ${dossier}`)).toBe(rows);
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
  expect(loadedRows(`claim ${dossier}`)).toBeNull();
});

test('a read that failed is tried again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { liveRows } = await load();
  const read = vi.fn(() => window.readRecords(dossier, 'claim'));
  read.mockRejectedValueOnce(new Error('closed'));
  const rows = liveRows({ key: 'failing', read, concerns: () => false });
  rows.subscribe(() => {});
  await vi.advanceTimersByTimeAsync(1500);
  vi.useRealTimers();
  await vi.waitFor(() => expect(rows.all()).toEqual([]));
});
