import { beforeEach, expect, test } from 'vitest';
import { freshMachine, openWindow, type TestWindow } from './setup';

let window: TestWindow;
let dossier: string;
beforeEach(async () => {
  freshMachine();
  window = await openWindow();
  dossier = window.newId();
  for (const statement of ['one', 'two'])
    await window.commit(dossier, [window.create('claim', { statement })]);
  await window.undo(dossier);
});

test('records and history can be thrown away and made again from the log', async () => {
  const before = [await window.db.records.toArray(), await window.db.acts.toArray()];
  await window.db.records.clear();
  await window.db.acts.clear();
  expect(await window.rebuildRecords()).toEqual({ ok: true, value: undefined });
  expect([await window.db.records.toArray(), await window.db.acts.toArray()]).toEqual(before);
});

test('a record that is not what the log says is found', async () => {
  const [record] = await window.db.records.toArray();
  await window.db.records.put({ ...record!, fields: { ...record!.fields, note: 'smuggled in' } });
  expect(await window.findDeviations()).toEqual([`${record!.kind} ${record!.dossier} ${record!.id}`]);
  await window.rebuildRecords();
  expect(await window.findDeviations()).toEqual([]);
});

test('a record is folded again only where the fold is another one', async () => {
  expect(await window.rebuildIfOutdated()).toMatchObject({ ok: true });
  expect(await window.rebuildIfOutdated()).toBeNull();
  await window.db.meta.put({ key: 'fold', value: 0 });
  expect(await window.rebuildIfOutdated()).toMatchObject({ ok: true });
});
