/**
 * Damage to the database's files, as power cuts and failing disks leave it. Chromium reopens such a database
 * empty, or with a part of it, without an error: each must be noticed, and the journal must bring all of it back.
 */
import { cp, mkdtemp, readdir, readFile, rm, stat, truncate, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch } from './harness/profile';
import { type Harness, startHarness } from './harness/serve';

/** Acts in each of two sittings: enough for LevelDB to have written a table, and gone on with a log. */
const ACTS = [40, 20] as const;

let harness: Harness;
let folder: string;
let pristine: string;

/** The database's folder in a profile. */
async function databaseFolder(profile: string): Promise<string> {
  const all = join(profile, 'Default', 'IndexedDB');
  const name = (await readdir(all)).find((entry) => entry.endsWith('.indexeddb.leveldb'));
  if (!name) throw new Error('the profile has no database');
  return join(all, name);
}

test.beforeAll(async () => {
  test.setTimeout(120_000);
  harness = await startHarness();
  folder = await mkdtemp(join(tmpdir(), 'qarina-damage-'));
  pristine = join(folder, 'pristine');
  for (const acts of ACTS) {
    const { context, page } = await launch(pristine, harness.origin);
    const settled = await page.evaluate(async (count) => {
      const { store } = window;
      const state = await store.openStorage(store.vault);
      const dossier = '01890a5d-ac96-774b-bcce-b302099a8057';
      const noise = (): string => Array.from({ length: 40 }, () => Math.random().toString(36)).join(' ');
      for (let act = 0; act < count; act++) {
        const changes = Array.from({ length: 20 }, () => store.create('claim', { statement: noise() }));
        await store.commit(dossier, changes);
      }
      return [state.state, await store.journalSettled()];
    }, acts);
    expect(settled).toEqual(['ready', { pending: 0, problem: null }]);
    await context.close();
  }
});
test.afterAll(async () => {
  await harness?.close();
  await rm(folder, { recursive: true, force: true });
});

const entries = (ACTS[0] + ACTS[1]) * 20;

/** Does something to every file whose name matches. */
const each =
  (pattern: RegExp, harm: (path: string) => Promise<unknown>) =>
  async (database: string): Promise<void> => {
    const names = (await readdir(database)).filter((name) => pattern.test(name));
    expect(names, `files like ${pattern}`).not.toEqual([]);
    for (const name of names) await harm(join(database, name));
  };

async function flipByte(path: string): Promise<void> {
  const bytes = await readFile(path);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = bytes[middle]! ^ 0xff;
  await writeFile(path, bytes);
}
const halve = async (path: string): Promise<void> => truncate(path, Math.floor((await stat(path)).size / 2));

const damages: Readonly<Record<string, (database: string) => Promise<unknown>>> = {
  'CURRENT is deleted': each(/^CURRENT$/, unlink),
  'the manifest has a flipped byte': each(/^MANIFEST/, flipByte),
  'the log is cut in half': each(/\.log$/, halve),
  'the log has a flipped byte': each(/\.log$/, flipByte),
  'a table has a flipped byte': each(/\.ldb$/, flipByte),
  'a table is cut in half': each(/\.ldb$/, halve),
  'the folder is deleted': (database) => rm(database, { recursive: true }),
};

test.describe.configure({ mode: 'serial' });

for (const [name, damage] of Object.entries(damages)) {
  test(`where ${name}, nothing is lost: it is noticed, and the journal brings everything back`, async () => {
    const profile = join(folder, 'damaged');
    await rm(profile, { recursive: true, force: true });
    await cp(pristine, profile, { recursive: true });
    await damage(await databaseFolder(profile));
    let { context, page } = await launch(profile, harness.origin);
    const look = () => page.evaluate(() => window.store.openStorage(window.store.vault));
    try {
      let state = await look();
      if (state.state === 'failed') {
        // Chromium gives up the damaged database when the browser is started again.
        expect(state.restorable).toBe(entries);
        await context.close();
        ({ context, page } = await launch(profile, harness.origin));
        state = await look();
      }
      if (state.state !== 'ready') {
        expect(['lost', 'shrunken']).toContain(state.state);
        expect(state).toMatchObject({ known: entries });
        const restored = await page.evaluate(() => window.store.restoreFromJournal(window.store.vault));
        expect(restored).toMatchObject({ ok: true, value: { damagedLines: 0, bytesMissing: 0 } });
        expect(await look()).toEqual({ state: 'ready', journal: null });
      }
      const after = await page.evaluate(async () => {
        const { store } = window;
        return [await store.db.entries.count(), await store.db.records.count(), await store.findDeviations()];
      });
      expect(after).toEqual([entries, entries, []]);
    } finally {
      await context.close();
    }
  });
}

test('where the browser cannot open the database any more, it is told, and the journal can be read', async () => {
  const profile = join(folder, 'damaged');
  await rm(profile, { recursive: true, force: true });
  await cp(pristine, profile, { recursive: true });
  await each(/^MANIFEST/, unlink)(await databaseFolder(profile));
  const { context, page } = await launch(profile, harness.origin);
  try {
    const state = await page.evaluate(() => window.store.openStorage(window.store.vault));
    expect(state).toMatchObject({ state: 'failed', restorable: entries });
    const held = await page.evaluate(() => window.store.vault.readEntries());
    expect(held.ok && held.value.entries.length).toBe(entries);
  } finally {
    await context.close();
  }
});
