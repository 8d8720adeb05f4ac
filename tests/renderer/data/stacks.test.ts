import { beforeEach, expect, test } from 'vitest';
import { freshMachine, openWindow, type TestWindow } from './setup';

let window: TestWindow;
let dossier: string;
beforeEach(async () => {
  freshMachine();
  window = await openWindow();
  dossier = window.newId();
});

test('a hundred acts can be taken back and done again, further than is read at once', async () => {
  const id = window.newId();
  await window.commit(dossier, [window.create('claim', { statement: '0' }, id)]);
  for (let i = 1; i < 100; i++) {
    const seen = await window.readRecord(dossier, 'claim', id);
    await window.commit(dossier, [window.edit(seen!, { statement: String(i) })]);
  }
  const statement = async () => (await window.readRecord(dossier, 'claim', id))!.fields.statement;
  for (let i = 98; i >= 0; i--) {
    expect(await window.undo(dossier)).toMatchObject({ ok: true, value: { undone: true } });
    expect(await statement()).toBe(String(i));
  }
  for (let i = 1; i < 100; i++) await window.redo(dossier);
  expect(await statement()).toBe('99');
  expect(await window.redo(dossier)).toEqual({ ok: true, value: null });
});

test('a colleague’s acts are not this editor’s to undo', async () => {
  await window.commit(dossier, [window.create('claim', {})]);
  localStorage.removeItem('qarina.editor');
  expect(await window.undo(dossier)).toEqual({ ok: true, value: null });
});
