import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sha256Hex } from '../../../shared/hash';
import type { Entry } from '../../../shared/log/entry';
import { DOSSIER, idAt, logArbitrary, type Machine, makeMachines } from '../../shared/log/model';
import { freshMachine, openWindow, type TestWindow } from './setup';

let window: TestWindow;
let dossier: string;

beforeEach(async () => {
  freshMachine();
  window = await openWindow();
  dossier = window.newId();
});

const bytesOf = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return { bytes, sha256: sha256Hex(bytes), mediaType: 'text/plain' };
};

async function saveClaim(statement: string): Promise<string> {
  const change = window.create('claim', { statement });
  expect(await window.commit(dossier, [change])).toMatchObject({ ok: true });
  return change.record.id;
}

async function editClaim(at: TestWindow, id: string, fields: object): Promise<void> {
  const seen = await at.readRecord(dossier, 'claim', id);
  expect(await at.commit(dossier, [at.edit(seen!, fields)])).toMatchObject({ ok: true });
}

const claimOf = async (at: TestWindow, id: string) => (await at.readRecord(dossier, 'claim', id))!;

describe('a commit', () => {
  test('can be read back, with who made it and when', async () => {
    window.renameEditor('Rima');
    const id = await saveClaim('one');
    const claim = await claimOf(window, id);
    expect(claim.fields.statement).toBe('one');
    expect(claim.created.by.name).toBe('Rima');
    expect(await window.findDeviations()).toEqual([]);
  });

  test('of several changes is one act', async () => {
    const changes = Array.from({ length: 300 }, (_, i) =>
      window.create('claim', { statement: `claim ${i}` }),
    );
    const saved = await window.commit(dossier, changes);
    const claims = await window.readRecords(dossier, 'claim');
    expect(claims.map((claim) => claim.fields.statement)).toEqual(changes.map((_, i) => `claim ${i}`));
    const acts = await window.readActs(dossier, 10);
    expect(acts.map((act) => act.act)).toEqual(saved.ok ? [saved.value.act] : []);
    expect(acts[0]!.changes).toHaveLength(300);
  });

  test('that goes on with an act is taken back and done again with it, in one step', async () => {
    const first = await window.commit(dossier, [window.create('claim', { statement: 'one' })]);
    if (!first.ok) throw new Error(first.error.reason);
    const { act } = first.value;
    const change = window.create('claim', { statement: 'two' });
    expect(await window.commit(dossier, [change], [], act)).toEqual({ ok: true, value: { act } });
    const acts = await window.readActs(dossier, 10);
    expect(acts.map(({ changes }) => changes.length)).toEqual([2]);
    const standing = async () =>
      (await window.readRecords(dossier, 'claim')).filter(({ fields }) => !fields.retracted).length;
    expect(await window.undo(dossier)).toMatchObject({ ok: true, value: { act } });
    expect(await standing()).toBe(0);
    await window.redo(dossier);
    expect(await standing()).toBe(2);
    expect(await window.findDeviations()).toEqual([]);
  });

  test('that holds a value no dossier can hold is refused whole', async () => {
    const sound = window.create('claim', { statement: 'sound' });
    const unsound = window.create('claim', { category: 'poem' as 'date' });
    const result = await window.commit(dossier, [sound, unsound]);
    expect(result).toMatchObject({ ok: false, error: { reason: 'invalid' } });
    expect(await window.readLog(dossier)).toEqual([]);
    expect(window.readSaveState()).toMatchObject({ state: 'idle' });
  });

  test('keeps bytes once, under their hash', async () => {
    const page = bytesOf('<p>نص</p>');
    for (const _ of [1, 2]) {
      const change = window.create('capture', { sha256: page.sha256 });
      expect(await window.commit(dossier, [change], [page])).toMatchObject({ ok: true });
    }
    expect(await window.readText(page.sha256)).toBe('<p>نص</p>');
    expect(await window.db.bytes.count()).toBe(1);
  });

  test('is refused where bytes are not what their name says', async () => {
    const page = { ...bytesOf('one'), bytes: new TextEncoder().encode('two') };
    const result = await window.commit(dossier, [window.create('capture', {})], [page]);
    expect(result).toMatchObject({ ok: false, error: { reason: 'invalid' } });
    expect(await window.db.entries.count()).toBe(0);
  });

  test('on a full disk says so, keeps nothing of it, and can be tried again without saving twice', async () => {
    const put = vi.spyOn(window.db.entries, 'bulkPut').mockImplementationOnce(() => {
      const error = new Error('Internal error committing transaction: FILE_ERROR_NO_SPACE');
      error.name = 'UnknownError';
      throw error;
    });
    const result = await window.commit(dossier, [window.create('claim', { statement: 'one' })]);
    expect(result).toMatchObject({ ok: false, error: { reason: 'no-space' } });
    expect(window.readSaveState()).toMatchObject({ state: 'failed', problem: { reason: 'no-space' } });
    expect(await window.db.records.count()).toBe(0);
    put.mockRestore();
    window.readSaveState().retry!();
    await vi.waitFor(() => expect(window.readSaveState().state).toBe('saved'));
    expect(await window.readRecords(dossier, 'claim')).toHaveLength(1);
  });

  test('that goes on with an earlier act, and fails as it is committed, is written by a retry', async () => {
    const first = await window.commit(dossier, [window.create('claim', { statement: 'one' })]);
    const original = window.db.transaction.bind(window.db) as (...args: unknown[]) => Promise<unknown>;
    const full = (mode: unknown, tables: unknown, body: () => Promise<unknown>): Promise<unknown> =>
      original(mode, tables, async () => {
        await body();
        const error = new Error('Internal error committing transaction: FILE_ERROR_NO_SPACE');
        error.name = 'UnknownError';
        throw error;
      });
    vi.spyOn(window.db, 'transaction').mockImplementationOnce(full as never);
    const act = first.ok ? first.value.act : null;
    const second = await window.commit(dossier, [window.create('claim', { statement: 'two' })], [], act);
    expect(second).toMatchObject({ ok: false, error: { reason: 'no-space' } });
    window.readSaveState().retry!();
    await vi.waitFor(() => expect(window.readSaveState().state).toBe('saved'));
    expect(await window.readRecords(dossier, 'claim')).toHaveLength(2);
    expect(await window.readLog(dossier)).toHaveLength(2);
  });

  test('that was written although its time had run out is not written again by a retry', async () => {
    const original = window.db.transaction.bind(window.db) as (...args: unknown[]) => Promise<unknown>;
    const slow = (...args: unknown[]): Promise<unknown> =>
      original(...args).then(() => {
        const error = new Error('the answer came too late');
        error.name = 'TimeoutError';
        throw error;
      });
    vi.spyOn(window.db, 'transaction').mockImplementationOnce(slow as never);
    const result = await window.commit(dossier, [window.create('claim', { statement: 'one' })]);
    expect(result).toMatchObject({ ok: false, error: { reason: 'timed-out' } });
    window.readSaveState().retry!();
    await vi.waitFor(() => expect(window.readSaveState().state).toBe('saved'));
    expect(await window.readRecords(dossier, 'claim')).toHaveLength(1);
    expect(await window.readLog(dossier)).toHaveLength(1);
    expect(await window.readActs(dossier, 10)).toHaveLength(1);
  });
});

describe('two edits of one field', () => {
  test('from one window follow each other, even where the screen had not caught up', async () => {
    const id = await saveClaim('first');
    const stale = await claimOf(window, id);
    await window.commit(dossier, [window.edit(stale, { statement: 'second' })]);
    await window.commit(dossier, [window.edit(stale, { statement: 'third' })]);
    const claim = await claimOf(window, id);
    expect(claim.fields.statement).toBe('third');
    expect(claim.disagreements).toEqual({});
  });

  test('from two windows that had not seen each other’s stand side by side', async () => {
    const id = await saveClaim('first');
    const other = await openWindow();
    const stale = await claimOf(other, id);
    await editClaim(window, id, { statement: 'here' });
    await other.commit(dossier, [other.edit(stale, { statement: 'there' })]);
    const claim = await claimOf(window, id);
    expect(claim.disagreements.statement?.map(({ value }) => value)).toEqual(['here', 'there']);
    await window.commit(dossier, [window.settle(claim, 'statement', 'here')]);
    expect(await claimOf(other, id)).toMatchObject({ disagreements: {}, fields: { statement: 'here' } });
  });

  test('in different fields do not touch each other', async () => {
    const id = await saveClaim('first');
    const other = await openWindow();
    const stale = await claimOf(other, id);
    await editClaim(window, id, { statement: 'here' });
    await other.commit(dossier, [other.edit(stale, { speaker: 'there' })]);
    expect(await claimOf(window, id)).toMatchObject({
      disagreements: {},
      fields: { statement: 'here', speaker: 'there' },
    });
    expect(await window.findDeviations()).toEqual([]);
  });

  test('a form that is sent twice makes one record', async () => {
    const change = window.create('claim', { statement: 'one' }, window.newId());
    await window.commit(dossier, [change]);
    await window.commit(dossier, [change]);
    const claims = await window.readRecords(dossier, 'claim');
    expect(claims).toHaveLength(1);
    expect(claims[0]!.disagreements).toEqual({});
  });
});

describe('undo', () => {
  test('and redo work across a restart', async () => {
    const id = await saveClaim('one');
    await editClaim(window, id, { statement: 'two' });
    window = await openWindow();
    expect(await window.undo(dossier)).toMatchObject({ ok: true, value: { undone: true, left: [] } });
    expect((await claimOf(window, id)).fields.statement).toBe('one');
    window = await openWindow();
    expect(await window.redo(dossier)).toMatchObject({ ok: true, value: { undone: false } });
    expect((await claimOf(window, id)).fields.statement).toBe('two');
    await window.undo(dossier);
    await window.undo(dossier);
    expect((await claimOf(window, id)).fields.retracted).toBe(true);
    expect(await window.undo(dossier)).toEqual({ ok: true, value: null });
    expect(await window.findDeviations()).toEqual([]);
  });

  test('leaves alone what a colleague has set since, and says what', async () => {
    const id = await saveClaim('one');
    await editClaim(window, id, { statement: 'mine', speaker: 'mine' });
    const seen = await claimOf(window, id);
    localStorage.removeItem('qarina.editor');
    const other = await openWindow();
    await other.commit(dossier, [other.edit(seen, { statement: 'theirs' })]);
    localStorage.setItem('qarina.editor', JSON.stringify(seen.changed.by));
    const result = await window.undo(dossier);
    expect(result).toMatchObject({
      ok: true,
      value: { left: [{ kind: 'claim', id, fields: ['statement'] }] },
    });
    expect((await claimOf(window, id)).fields).toMatchObject({ statement: 'theirs', speaker: '' });
  });

  test('tells the act by what was first done, and the history by what was taken back', async () => {
    const id = await saveClaim('one');
    await editClaim(window, id, { statement: 'two' });
    await window.undo(dossier);
    const acts = await window.readActs(dossier, 10);
    expect(acts.map((act) => act.undone)).toEqual([false, true, false]);
    const redone = await window.redo(dossier);
    expect(redone).toMatchObject({ value: { changes: [{ fields: ['statement'], created: false }] } });
  });
});

describe('taking in', () => {
  const colleague = (): Machine => {
    const [machine] = makeMachines();
    const id = machine!.create('claim', { statement: 'theirs' }, idAt(20));
    machine!.edit('claim', id, { note: 'seen' });
    return machine!;
  };

  test('adds what is new, once', async () => {
    const { log } = colleague();
    expect(await window.takeIn(log, [])).toEqual({ ok: true, value: { added: 2, altered: [] } });
    expect(await window.takeIn(log, [])).toEqual({ ok: true, value: { added: 0, altered: [] } });
    expect((await window.readRecord(DOSSIER, 'claim', idAt(20)))!.fields.note).toBe('seen');
    expect(await window.readActs(DOSSIER, 10)).toHaveLength(2);
  });

  test('of any logs in any order leaves the records that the whole log says', async () => {
    await fc.assert(
      fc.asyncProperty(logArbitrary, fc.infiniteStream(fc.nat()), async (log, numbers) => {
        freshMachine();
        window = await openWindow();
        const parts: Entry[][] = [[], [], []];
        for (const entry of log) parts[numbers.next().value! % 3]!.push(entry);
        for (const part of [...parts, [...log]]) await window.takeIn(part, []);
        expect(await window.findDeviations()).toEqual([]);
        expect(await window.readLog(DOSSIER)).toEqual(log);
      }),
      { numRuns: 25 },
    );
  });

  test('takes nothing where one entry is unsound', async () => {
    const { log } = colleague();
    const unsound = { ...log[0]!, id: idAt(90), set: { category: 'poem' } };
    const result = await window.takeIn([...log, unsound], []);
    expect(result).toMatchObject({ ok: false, error: { reason: 'invalid' } });
    expect(await window.db.entries.count()).toBe(0);
  });

  test('keeps ours and reports the id where an entry was altered', async () => {
    const { log } = colleague();
    await window.takeIn(log, []);
    const altered = { ...log[0]!, at: '2031-01-01T00:00:00.000Z' };
    expect(await window.takeIn([altered], [])).toEqual({
      ok: true,
      value: { added: 0, altered: [log[0]!.id] },
    });
    expect((await window.readLog(DOSSIER))[0]).toEqual(log[0]);
  });

  test('does not count as seen at this window', async () => {
    const { log } = colleague();
    const [creation] = log;
    await window.takeIn([creation!], []);
    const stale = (await window.readRecord(DOSSIER, 'claim', idAt(20)))!;
    await window.takeIn(log, []);
    await window.commit(DOSSIER, [window.edit(stale, { note: 'mine' })]);
    const claim = (await window.readRecord(DOSSIER, 'claim', idAt(20)))!;
    expect(claim.disagreements.note?.map(({ value }) => value)).toEqual(['seen', 'mine']);
  });

  test('makes later entries follow theirs, whatever their clock said', async () => {
    const { log } = colleague();
    const ahead = { ...log[0]!, id: idAt(Date.UTC(2400)), act: idAt(Date.UTC(2400)) };
    await window.takeIn([ahead], []);
    expect(window.newId() > ahead.id).toBe(true);
  });

  test('tells how far it is', async () => {
    const { log } = colleague();
    const seen: number[] = [];
    await window.takeIn(log, [], { onProgress: (done) => seen.push(done) });
    expect(seen.at(-1)).toBe(log.length);
  });
});
