/** Saving: either the old content or the whole new one, also on a disk that fills up. */
import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder as makeDeep, sha256, writeAtomic } from '../../electron/atomic-write';
import { mountTinyDisk, noDisk, tidyFolders } from './samples';

const makeFolder = tidyFolders();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a save', () => {
  it('creates the file, and leaves nothing beside it', async () => {
    const folder = makeFolder();
    await writeAtomic(join(folder, 'a.txt'), bytes('one'));
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('one');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('replaces a file whole and keeps who may read it', async () => {
    const path = join(makeFolder(), 'a.txt');
    writeFileSync(path, 'something longer');
    chmodSync(path, 0o640);
    await writeAtomic(path, bytes('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it('goes through a symbolic link to the file it names', async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'real.txt'), 'old');
    symlinkSync(join(folder, 'real.txt'), join(folder, 'link.txt'));
    await writeAtomic(join(folder, 'link.txt'), bytes('new'));
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toBe('new');
  });

  it('of nothing makes an empty file', async () => {
    const path = join(makeFolder(), 'empty');
    await writeAtomic(path, new Uint8Array());
    expect(statSync(path).size).toBe(0);
  });

  it('into a folder that is gone fails and says so', async () => {
    const folder = makeFolder();
    rmSync(folder, { recursive: true });
    await expect(writeAtomic(join(folder, 'a.txt'), bytes('x'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('over a folder fails and leaves it', async () => {
    const folder = makeFolder();
    await makeDeep(join(folder, 'a', 'b'));
    await expect(writeAtomic(join(folder, 'a'), bytes('x'))).rejects.toThrow();
    expect(existsSync(join(folder, 'a', 'b'))).toBe(true);
    expect(readdirSync(folder)).toEqual(['a']);
  });
});

const disk = mountTinyDisk(128 * 1024);

describe('a full disk', () => {
  it.skipIf(!disk)(`keeps the old file, whole, and nothing half-written ${disk ? '' : noDisk}`, async () => {
    const folder = join(disk!, 'work');
    const path = join(folder, 'dossier.qarina');
    const old = new Uint8Array(60 * 1024).fill(1);
    await writeAtomic(path, old);
    const larger = new Uint8Array(90 * 1024).fill(2);
    await expect(writeAtomic(path, larger)).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(sha256(readFileSync(path))).toBe(sha256(old));
    expect(readdirSync(folder)).toEqual(['dossier.qarina']);
    rmSync(path);
    await writeAtomic(path, larger);
    expect(statSync(path).size).toBe(larger.length);
  });
});
