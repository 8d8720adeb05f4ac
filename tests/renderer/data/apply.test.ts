import { beforeEach, expect, test, vi } from 'vitest';
import { DOSSIER, idAt, makeEntry } from '../../shared/log/model';
import { freshMachine, openWindow } from './setup';

beforeEach(freshMachine);

async function load() {
  const { db } = await openWindow();
  const apply = await import('../../../renderer/data/apply');
  const { write } = await import('../../../renderer/data/write');
  return { db, ...apply, write };
}

const creation = makeEntry({ id: idAt(5), set: { statement: 'one', retracted: false } });
const edit = makeEntry({ id: idAt(6), set: { statement: 'two' }, replaces: { statement: [idAt(5)] } });

test('an edit made here is folded without reading the history of its record', async () => {
  const { db, applyEntries, write } = await load();
  await write(() => applyEntries([creation], { foreign: false }));
  const read = vi.spyOn(db.entries, 'where');
  await write(() => applyEntries([edit], { foreign: false }));
  expect(read).not.toHaveBeenCalled();
  expect(await db.records.get(['claim', DOSSIER, idAt(2)])).toMatchObject({ fields: { statement: 'two' } });
});

test('an entry that comes late is folded with the whole history', async () => {
  const { db, applyEntries, write } = await load();
  await write(() => applyEntries([creation, edit], { foreign: false }));
  const late = makeEntry({ id: idAt(4), set: { speaker: 'late' } });
  await write(() => applyEntries([late], { foreign: true }));
  expect(await db.records.get(['claim', DOSSIER, idAt(2)])).toMatchObject({
    fields: { statement: 'two', speaker: 'late' },
    created: { entry: idAt(4) },
  });
});

test('where the records cannot be written, neither are the entries', async () => {
  const { db, applyEntries, write } = await load();
  vi.spyOn(db.records, 'bulkPut').mockImplementation(() => {
    throw new Error('mistake');
  });
  expect(await write(() => applyEntries([creation], { foreign: false }))).toMatchObject({ ok: false });
  expect(await db.entries.count()).toBe(0);
});

test('records of two kinds under one id are kept apart', async () => {
  const { applyEntries, entriesOf, write } = await load();
  const verdict = makeEntry({
    id: idAt(7),
    record: { kind: 'verdict', id: idAt(2) },
    set: { judgement: null },
  });
  await write(() => applyEntries([creation, verdict], { foreign: false }));
  expect((await entriesOf(DOSSIER, 'claim', idAt(2))).map(({ id }) => id)).toEqual([idAt(5)]);
  expect((await entriesOf(DOSSIER, 'verdict', idAt(2))).map(({ id }) => id)).toEqual([idAt(7)]);
});

test('bytes that are there are not written again', async () => {
  const { db, putBytes, write } = await load();
  const one = { sha256: 'a'.repeat(64), bytes: new Uint8Array([1]), mediaType: '' };
  await write(() => putBytes([one]));
  const put = vi.spyOn(db.bytes, 'bulkPut');
  await write(() => putBytes([one]));
  expect(put).not.toHaveBeenCalled();
});
