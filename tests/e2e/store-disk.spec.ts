/**
 * A full disk: every save settles in time with a reason, nothing acknowledged is lost, and once there is space
 * again a retry saves what could not be saved, once. Needs a small disk of its own, so it runs where it may mount
 * one.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { mkdtemp, open, rm, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launch } from './harness/profile';
import { type Harness, startHarness } from './harness/serve';

const SIZE = '160M';
/** Five seconds, and what a busy machine needs to say so. */
const SETTLED_MS = 7000;

const run = (program: string, ...args: string[]): void =>
  void execFileSync(program, args, { stdio: 'ignore' });

/** @returns why no disk can be mounted here, null where one can */
function refusal(): string | null {
  if (process.platform !== 'linux') return 'skipped: only Linux can mount a disk for a test';
  if (process.getuid?.() !== 0) return 'skipped: mounting a disk needs root';
  const place = mkdtempSync(join(tmpdir(), 'qarina-mount-'));
  try {
    run('mount', '-t', 'tmpfs', 'tmpfs', place);
    run('umount', place);
    return null;
  } catch {
    return 'skipped: this machine does not let a test mount a disk';
  } finally {
    rmdirSync(place);
  }
}

/** Mounts a small disk: ext4 as in the field, where the machine has loop devices, or else in memory. */
function mountDisk(disk: string, image: string): void {
  run('mkdir', disk);
  try {
    run('truncate', '-s', SIZE, image);
    run('mkfs.ext4', '-q', '-m', '0', image);
    run('mount', '-o', 'loop', image, disk);
  } catch {
    run('mount', '-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk);
  }
}

/** Fills the disk to the last block. @returns the file to delete for space */
async function fillDisk(disk: string): Promise<string> {
  const path = join(disk, 'filler');
  const file = await open(path, 'w');
  try {
    for (const size of [1 << 20, 1 << 12, 1]) {
      const block = Buffer.alloc(size, 1);
      try {
        for (;;) await file.write(block);
      } catch {
        // Full for blocks of this size; smaller ones may still fit.
      }
    }
  } finally {
    await file.close().catch(() => {});
  }
  return path;
}

interface Attempt {
  readonly statement: string;
  readonly ok: boolean;
  readonly reason: string | null;
  readonly took: number;
}

const saveClaims = (page: Page, count: number): Promise<Attempt[]> =>
  page.evaluate(async (times) => {
    const { store } = window;
    const attempts = [];
    for (let i = 0; i < times; i++) {
      const statement = `claim ${i} ${'x'.repeat(3000)}`;
      const before = performance.now();
      const saved = await store.commit('01890a5d-ac96-774b-bcce-b302099a8057', [
        store.create('claim', { statement }),
      ]);
      const took = performance.now() - before;
      attempts.push({
        statement,
        ok: saved.ok,
        reason: saved.ok ? null : saved.error.reason,
        took,
      });
      if (!saved.ok) break;
    }
    return attempts;
  }, count);

const readClaims = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const claims = await window.store.readRecords('01890a5d-ac96-774b-bcce-b302099a8057', 'claim');
    return claims.map(({ fields }) => fields.statement);
  });

const reason = refusal();
let harness: Harness;
let folder: string;
let disk: string;
test.beforeAll(async () => {
  if (reason !== null) return;
  folder = await mkdtemp(join(tmpdir(), 'qarina-disk-'));
  disk = join(folder, 'disk');
  mountDisk(disk, join(folder, 'image'));
  harness = await startHarness();
});
test.afterAll(async () => {
  if (reason !== null) return;
  await harness?.close();
  run('umount', '-l', disk);
  await rm(folder, { recursive: true, force: true });
});

test(`on a full disk every save settles, and is saved once when there is space again${reason ? ` (${reason})` : ''}`, async () => {
  test.skip(reason !== null, reason ?? '');
  test.setTimeout(180_000);
  const cache = `--disk-cache-dir=${join(folder, 'cache')}`;
  const { context, page } = await launch(join(disk, 'profile'), harness.origin, [cache]);
  try {
    const opened = await page.evaluate(() => window.store.openStorage(window.store.vault));
    expect(opened).toEqual({ state: 'ready', journal: null });
    const filler = await fillDisk(disk);
    const attempts = await saveClaims(page, 5000);
    const failed = attempts.at(-1)!;
    expect(failed.ok, 'the disk never ran full').toBe(false);
    expect(failed.reason).toBe('no-space');
    expect(Math.max(...attempts.map(({ took }) => took))).toBeLessThan(SETTLED_MS);

    // Still full: trying again settles as well, and says that it did not work.
    const again = await page.evaluate(async () => {
      const before = performance.now();
      window.store.readSaveState().retry!();
      while (window.store.readSaveState().state === 'saving') await new Promise((r) => setTimeout(r, 20));
      return { state: window.store.readSaveState().state, took: performance.now() - before };
    });
    expect(again.state).toBe('failed');
    expect(again.took).toBeLessThan(SETTLED_MS);

    await unlink(filler);
    await expect(async () => {
      const state = await page.evaluate(async () => {
        window.store.readSaveState().retry?.();
        while (window.store.readSaveState().state === 'saving') await new Promise((r) => setTimeout(r, 20));
        return window.store.readSaveState().state;
      });
      expect(state).toBe('saved');
    }).toPass({ timeout: 60_000 });
    const expected = attempts.map(({ statement }) => statement);
    expect(await readClaims(page)).toEqual(expected);

    await page.reload();
    await page.waitForFunction(() => 'store' in window);
    expect(await page.evaluate(() => window.store.openStorage(window.store.vault))).toMatchObject({
      state: 'ready',
    });
    expect(await readClaims(page)).toEqual(expected);
  } finally {
    await context.close();
  }
});
