/** Entries, folders and a nearly full disk for the tests of what is kept on disk. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach } from 'vitest';
import type { Entry } from '../../shared/log/entry';
import type { Id } from '../../shared/records/ids';

/** The nth id of a test: a valid UUID that shows its number. */
export const makeId = (n: number): Id => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** The nth entry: sets the title of a dossier. */
export const makeEntry = (n: number, title = `Title ${n}`): Entry => ({
  id: makeId(n),
  dossier: makeId(0xd0),
  at: '2026-01-02T03:04:05.678Z',
  by: { id: makeId(0xed), name: 'Rima' },
  act: makeId(0xac),
  record: { kind: 'dossier', id: makeId(0xd0) },
  set: { title },
  replaces: {},
});

/** A folder of its own for each test, removed after it. */
export function tidyFolders(): () => string {
  const made: string[] = [];
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'qarina-'));
    made.push(folder);
    return folder;
  };
}

/** Why there is no small disk to fill, for the name of a skipped test. */
export const noDisk = '(skipped unless run as root on Linux: needs to mount a disk small enough to fill)';

/**
 * Mounts a disk in memory for a test file, and unmounts it after.
 * @returns its folder, or null where that is not allowed
 */
export function mountTinyDisk(bytes: number): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'qarina-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
  afterAll(() => {
    execFileSync('umount', [folder], { stdio: 'ignore' });
    rmSync(folder, { recursive: true, force: true });
  });
  mkdirSync(join(folder, 'work'));
  return folder;
}
