import { beforeEach, expect, test } from 'vitest';
import { freshMachine, openWindow, type TestWindow } from './setup';

let window: TestWindow;
beforeEach(async () => {
  freshMachine();
  window = await openWindow();
});

async function makeDossier(title: string): Promise<string> {
  const id = window.newId();
  await window.commit(id, [window.create('dossier', { title }, id)]);
  return id;
}

test('dossiers come newest first, retracted ones only where asked for', async () => {
  const ids = [await makeDossier('one'), await makeDossier('two')];
  const one = await window.readRecord(ids[0]!, 'dossier', ids[0]!);
  await window.commit(ids[0]!, [window.edit(one!, { retracted: true })]);
  const titles = async (all: boolean) => (await window.readDossiers(all)).map(({ fields }) => fields.title);
  expect(await titles(true)).toEqual(['two', 'one']);
  expect(await titles(false)).toEqual(['two']);
});

test('records come in the order in which they were made, whatever their ids', async () => {
  const dossier = await makeDossier('one');
  const late = window.newId();
  const early = window.newId();
  await window.commit(dossier, [window.create('verdict', {}, early)]);
  await window.commit(dossier, [window.create('verdict', {}, late)]);
  expect((await window.readRecords(dossier, 'verdict')).map(({ id }) => id)).toEqual([early, late]);
});

test('a dossier’s records, log and history are its own', async () => {
  const [one, two] = [await makeDossier('one'), await makeDossier('two')];
  await window.commit(one, [window.create('claim', { statement: 'here' })]);
  expect(await window.readRecords(two, 'claim')).toEqual([]);
  expect(await window.readLog(one)).toHaveLength(2);
  expect(await window.readActs(two, 10)).toHaveLength(1);
  expect(await window.readRecord(two, 'claim', one)).toBeNull();
});

test('the history can be read a page at a time, newest first', async () => {
  const dossier = await makeDossier('one');
  for (let i = 0; i < 5; i++) await window.commit(dossier, [window.create('claim', {})]);
  const all = await window.readActs(dossier, 100);
  expect(all.map(({ at }) => at)).toEqual(
    all
      .map(({ at }) => at)
      .toSorted()
      .reverse(),
  );
  expect(await window.readActs(dossier, 2)).toEqual(all.slice(0, 2));
});
