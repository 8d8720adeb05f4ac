import { beforeEach, expect, test } from 'vitest';
import { fail, ok } from '../../../shared/result';
import { DOSSIER, idAt, makeEntry, makeMachines } from '../../shared/log/model';
import { freshMachine, openWindow } from './setup';

beforeEach(freshMachine);

async function load() {
  const window = await openWindow();
  return { ...window, ...(await import('../../../renderer/data/saving')) };
}

const act = { id: idAt(3), at: '2026-01-01T00:00:00.000Z' };
const record = { kind: 'claim' as const, id: idAt(2) };

test('entries of one act share it, its time and its editor, and follow each other', async () => {
  const { currentEditor, makeEntries } = await load();
  const changes = [1, 2, 3].map((n) => ({ record, set: { note: String(n) }, replaces: {} }));
  const entries = makeEntries(DOSSIER, changes, { ...act, undoes: idAt(1) });
  expect(entries).toHaveLength(3);
  for (const entry of entries) {
    expect(entry).toMatchObject({ act: act.id, at: act.at, undoes: idAt(1), by: currentEditor() });
  }
  const ids = entries.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
});

test('an ordinary entry does not say that it undoes anything', async () => {
  const { makeEntries } = await load();
  const [entry] = makeEntries(DOSSIER, [{ record, set: {}, replaces: {} }], act);
  expect(Object.keys(entry!)).not.toContain('undoes');
});

test('what is wrong is told by field', async () => {
  const { findInvalid } = await load();
  expect(findInvalid([makeEntry({ id: idAt(5), set: { note: 's' } })])).toBeNull();
  expect(findInvalid([makeEntry({ id: idAt(5), set: { colour: 's' } })])).toEqual({
    reason: 'invalid',
    detail: 'set.colour: unknown field',
  });
});

test('what stands and was written at this window counts as seen; what others wrote does not', async () => {
  const { save, withOwnHeads } = await load();
  const [machine] = makeMachines();
  const id = machine!.create('claim', { note: 'theirs' });
  const change = { record: { kind: 'claim' as const, id }, set: { note: 'x' }, replaces: {} };
  const theirs = machine!.record('claim', id)!;
  expect(withOwnHeads(change, theirs)).toEqual({ note: [] });
  await save(async () => ok({ entries: machine!.log, origin: 'here' as const }));
  expect(withOwnHeads(change, theirs)).toEqual({ note: [theirs.created.entry] });
});

test('a save that failed for want of space offers to try again, an invalid one does not', async () => {
  const { readSaveState, save } = await load();
  await save(async () => fail({ reason: 'no-space' as const }));
  expect(readSaveState().retry).not.toBeNull();
  await save(async () => fail({ reason: 'invalid' as const }));
  expect(readSaveState().retry).toBeNull();
});
