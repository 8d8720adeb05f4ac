/** Bytes under their hash: never other bytes than named, and damage shows. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../electron/atomic-write';
import { HashMismatch, readBlob, writeBlob } from '../../electron/blobs';
import { tidyFolders } from './samples';

const makeFolder = tidyFolders();
const page = new TextEncoder().encode('<p>قرينة</p>');
const name = sha256(page);

describe('stored bytes', () => {
  it('come back as they were', async () => {
    const folder = join(makeFolder(), 'bytes');
    await writeBlob(folder, name, page);
    expect(await readBlob(folder, name)).toEqual(page);
  });

  it('stored again are left alone', async () => {
    const folder = makeFolder();
    await writeBlob(folder, name, page);
    const path = join(folder, name.slice(0, 2), name);
    const { ino } = statSync(path);
    await writeBlob(folder, name, page);
    expect(statSync(path).ino).toBe(ino);
  });

  it('under another name are refused, and nothing is written', async () => {
    const folder = makeFolder();
    await expect(writeBlob(folder, sha256(new Uint8Array()), page)).rejects.toBeInstanceOf(HashMismatch);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that were damaged are reported, and mended by storing them again', async () => {
    const folder = makeFolder();
    await writeBlob(folder, name, page);
    const path = join(folder, name.slice(0, 2), name);
    const damaged = readFileSync(path);
    damaged[3]! ^= 1;
    writeFileSync(path, damaged);
    await expect(readBlob(folder, name)).rejects.toBeInstanceOf(HashMismatch);
    await writeBlob(folder, name, page);
    expect(await readBlob(folder, name)).toEqual(page);
  });

  it('that are not there are reported as such', async () => {
    await expect(readBlob(makeFolder(), name)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
