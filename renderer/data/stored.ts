/**
 * Stored bytes, trusted only as far as their name: what is read is hashed again, and where the database has
 * lost or damaged it, the journal's copy is taken and put back.
 */
import type { Sha256 } from '../../shared/records/ids';
import type { Bytes } from './change';
import { db } from './database';
import { digest } from './digest';
import type { CommitProblem } from './problems';
import { currentVault } from './vault-queue';
import { write } from './write';

/** @returns the problem with the first bytes that are not what their name says */
export async function checkBytes(bytes: readonly Bytes[]): Promise<CommitProblem | null> {
  for (const item of bytes) {
    const found = await digest(item.bytes);
    if (found !== item.sha256)
      return { reason: 'invalid', detail: `bytes named ${item.sha256} are ${found}` };
  }
  return null;
}

async function readSound(sha256: Sha256): Promise<Bytes | null> {
  try {
    const row = await db.bytes.get(sha256);
    return row && (await digest(row.bytes)) === sha256 ? row : null;
  } catch {
    // Chromium keeps large values in files of their own; one that is gone makes the read fail.
    return null;
  }
}

async function fetchFromJournal(sha256: Sha256): Promise<Bytes | null> {
  const read = await currentVault()?.readBytes(sha256);
  if (!read?.ok || (await digest(read.value)) !== sha256) return null;
  return { sha256, bytes: read.value, mediaType: 'application/octet-stream' };
}

/** Stored bytes with their media type, or null where neither the database nor the journal has them. */
export async function readStored(sha256: Sha256): Promise<Bytes | null> {
  const sound = await readSound(sha256);
  if (sound) return sound;
  const found = await fetchFromJournal(sha256);
  if (!found) return null;
  await write(() => db.bytes.put(found));
  return found;
}

/** How bytes were found: as their name says; not so, but put back from the journal; or beyond help. */
export type StoredState = 'sound' | 'restored' | 'damaged' | 'missing';

/** Looks at stored bytes and mends what the journal can mend. Throws where the database does not answer. */
export async function examineStored(sha256: Sha256): Promise<StoredState> {
  if (await readSound(sha256)) return 'sound';
  const present = (await db.bytes.where('sha256').equals(sha256).count()) > 0;
  if (await readStored(sha256)) return 'restored';
  return present ? 'damaged' : 'missing';
}

/** Puts bytes that were checked in the place of stored ones that no longer are what their name says. */
export async function mendStored(checked: readonly Bytes[]): Promise<void> {
  for (const item of checked) {
    const present = (await db.bytes.where('sha256').equals(item.sha256).count()) > 0;
    if (present && !(await readSound(item.sha256))) await write(() => db.bytes.put(item));
  }
}
