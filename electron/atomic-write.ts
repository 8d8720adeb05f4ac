/**
 * Writing a file so that at every moment either the old content or the whole new content is there: write beside
 * it, flush, read back and compare, rename over it, flush the folder. Libraries that do this were seen to replace
 * a good file by a truncated one on a nearly full disk (RELIABILITY, "Atomic files"); the reading back is what
 * they leave out.
 */
import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, realpath, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ReadBackError } from './disk-errors';
import { renameOver } from './rename';

/** SHA-256 in hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function readAll(handle: FileHandle, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length + 1);
  let filled = 0;
  while (filled <= length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

async function writeChecked(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  await handle.writeFile(bytes);
  await handle.sync();
  const back = await readAll(handle, bytes.length);
  if (back.length !== bytes.length || sha256(back) !== sha256(bytes)) {
    throw new ReadBackError(`wrote ${bytes.length} bytes, read back ${back.length} that differ`);
  }
}

/** Flushes a folder, so that a rename in it survives a power cut. Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a folder and those above it, only for this user, and flushes the one that received the first of them. */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first !== undefined) await syncFolder(dirname(first));
}

/**
 * Where a save really goes and with which permissions: through a symbolic link to what it names, keeping the
 * mode of a file that is there.
 */
async function settle(path: string): Promise<{ readonly target: string; readonly mode: number }> {
  try {
    const target = await realpath(path);
    return { target, mode: (await stat(target)).mode & 0o777 };
  } catch {
    return { target: path, mode: 0o666 };
  }
}

/**
 * Replaces or creates a file. Where it throws, whatever was there before is untouched and nothing is left beside it.
 * @throws the system's error (`ENOSPC`, `EACCES`, …), or `ReadBackError` where the disk did not keep what it took
 */
export async function writeAtomic(path: string, bytes: Uint8Array): Promise<void> {
  const { target, mode } = await settle(path);
  const folder = dirname(target);
  const temporary = join(folder, `.qarina-${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx+', mode);
    try {
      await writeChecked(handle, bytes);
    } finally {
      await handle.close();
    }
    await renameOver(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
}
