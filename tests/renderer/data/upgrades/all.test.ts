import { beforeEach, describe, expect, test } from 'vitest';
import { LATEST_VERSION, versions } from '../../../../renderer/data/upgrades/all';
import type { DatabaseVersion } from '../../../../renderer/data/upgrades/version';
import { idAt, makeEntry } from '../../../shared/log/model';
import { freshMachine, openWindow } from '../setup';

beforeEach(freshMachine);

const entry = makeEntry({ id: idAt(5), set: { statement: 'kept', retracted: false } });
const dismissal = makeEntry({
  id: idAt(6),
  record: { kind: 'dismissal', id: idAt(7) },
  set: { what: 'suggestion', key: 'k', retracted: false },
});

const reply = makeEntry({
  id: idAt(8),
  record: { kind: 'reply', id: idAt(9) },
  set: { asked: 'the municipality', askedAt: '2026-03-01', answer: '' },
});

const placed = makeEntry({
  id: idAt(10),
  record: { kind: 'evidence', id: idAt(11) },
  set: { stance: 'refutes', position: idAt(12) },
});

/** For each version, rows as it wrote them, and how they must read in the latest. A new version needs its own. */
const exercised: Readonly<Record<number, { readonly write: object; readonly read: object }>> = {
  1: { write: entry, read: entry },
  2: { write: dismissal, read: dismissal },
  3: { write: reply, read: reply },
  4: { write: placed, read: placed },
};

async function databaseAt(version: number, declared = versions) {
  const { Database } = await openWindow();
  return new Database('upgraded', version, declared);
}

describe('the versions of the database', () => {
  test('are numbered without a gap, and none is ever left out', () => {
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, i) => i + 1));
    expect(LATEST_VERSION).toBe(versions.length);
  });

  test('are each exercised by a test', () => {
    expect(Object.keys(exercised).map(Number)).toEqual(versions.map(({ version }) => version));
  });

  test('stay as they were published', () => {
    expect(versions[1]!.stores).toEqual({});
    expect(versions[2]!.stores).toEqual({});
    expect(versions[3]!.stores).toEqual({});
    expect(versions[0]!.stores).toEqual({
      entries: 'id, [dossier+record.id]',
      records: '[kind+dossier+id]',
      acts: '[dossier+act], [dossier+by.id+act]',
      bytes: 'sha256',
      meta: 'key',
    });
  });

  test.each(versions.map(({ version }) => version))(
    'a database of version %i opens in the latest',
    async (version) => {
      const old = await databaseAt(version);
      await old.table('entries').put(exercised[version]!.write);
      old.close();
      const latest = await databaseAt(LATEST_VERSION);
      expect(await latest.entries.toArray()).toEqual([exercised[version]!.read]);
      latest.close();
    },
  );
});

describe('an upgrade', () => {
  const next: DatabaseVersion = {
    version: LATEST_VERSION + 1,
    stores: { notes: 'id' },
    upgrade: (transaction) =>
      transaction
        .table('entries')
        .toCollection()
        .modify((row: { set: Record<string, unknown> }) => {
          row.set.note = 'added';
        }),
  };

  async function writeOld(): Promise<void> {
    const old = await databaseAt(LATEST_VERSION);
    await old.entries.put(entry);
    old.close();
  }

  test('carries rows over and keeps every table', async () => {
    await writeOld();
    const upgraded = await databaseAt(next.version, [...versions, next]);
    expect((await upgraded.entries.toArray())[0]!.set).toEqual({ ...entry.set, note: 'added' });
    expect(upgraded.tables.map(({ name }) => name).sort()).toEqual([
      'acts',
      'bytes',
      'entries',
      'meta',
      'notes',
      'records',
    ]);
    upgraded.close();
  });

  test('that throws leaves the database as it was', async () => {
    await writeOld();
    const failing: DatabaseVersion = {
      ...next,
      upgrade: async (transaction) => {
        await transaction.table('entries').clear();
        throw new Error('mistake');
      },
    };
    const upgraded = await databaseAt(next.version, [...versions, failing]);
    await expect(upgraded.open()).rejects.toThrow('mistake');
    const old = await databaseAt(LATEST_VERSION);
    expect(await old.entries.toArray()).toEqual([entry]);
    old.close();
  });
});
