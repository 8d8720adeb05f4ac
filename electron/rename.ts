/**
 * Renaming over a file that a virus scanner or an indexer may be looking at: on Windows that fails for a moment,
 * and a moment later it works. Other systems rename regardless of who has the file open.
 */
import { rename } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

const passing: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** Waits between the tries, in milliseconds: about a second and a half together. */
const pauses = [20, 50, 100, 200, 400, 800];

/** What renaming needs of the system; replaced in tests. */
export interface RenameParts {
  readonly platform: NodeJS.Platform;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly wait: (millis: number) => Promise<unknown>;
}

const system: RenameParts = { platform: process.platform, rename, wait };

const isPassing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && passing.has(String(error.code));

/** @throws the system's error, where patience did not help */
export async function renameOver(from: string, to: string, parts: RenameParts = system): Promise<void> {
  for (const pause of parts.platform === 'win32' ? pauses : []) {
    try {
      return await parts.rename(from, to);
    } catch (error) {
      if (!isPassing(error)) throw error;
      await parts.wait(pause);
    }
  }
  return parts.rename(from, to);
}
