/**
 * Bytes kept under their own SHA-256: captured pages and attached files. A name can therefore never stand for
 * other bytes than those it was made for, and damage shows.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Sha256 } from '../shared/records/ids';
import { makeFolder, sha256, writeAtomic } from './atomic-write';

/** The stored or given bytes do not have the hash they are named by. */
export class HashMismatch extends Error {
  override readonly name = 'HashMismatch';
}

const pathOf = (folder: string, name: Sha256): string => join(folder, name.slice(0, 2), name);

/**
 * @throws `HashMismatch` where the bytes on the disk are damaged; `ENOENT` where there are none
 */
export async function readBlob(folder: string, name: Sha256): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await readFile(pathOf(folder, name)));
  if (sha256(bytes) !== name) throw new HashMismatch(name);
  return bytes;
}

async function isSound(folder: string, name: Sha256): Promise<boolean> {
  try {
    await readBlob(folder, name);
    return true;
  } catch {
    return false;
  }
}

/**
 * Stores bytes; those already there and sound are left alone, damaged ones are replaced.
 * @throws `HashMismatch` where the bytes given are not those named; the system's error where the disk refuses
 */
export async function writeBlob(folder: string, name: Sha256, bytes: Uint8Array): Promise<void> {
  if (sha256(bytes) !== name) throw new HashMismatch(name);
  if (await isSound(folder, name)) return;
  const path = pathOf(folder, name);
  await makeFolder(dirname(path));
  await writeAtomic(path, bytes);
}
