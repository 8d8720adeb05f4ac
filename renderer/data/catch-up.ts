/** Catching the journal up: what the database holds and the journal does not is written there, with its bytes. */
import type { Vault } from '../../shared/host-api';
import { namedBytes } from '../../shared/log/named-bytes';
import { db } from './database';
import { journal, journalRefused } from './vault-queue';

const BATCH = 500;

/** Queues what the journal lacks. A journal that cannot be read is shown as behind, and tried at the next start. */
export async function catchUp(vault: Vault): Promise<void> {
  const held = await vault.readEntries();
  if (!held.ok) return journalRefused(held.error);
  const known = new Set(held.value.entries.map(({ id }) => id));
  const missing = (await db.entries.toCollection().primaryKeys()).filter((id) => !known.has(id));
  for (let i = 0; i < missing.length; i += BATCH) {
    const rows = await db.entries.bulkGet(missing.slice(i, i + BATCH));
    const entries = rows.filter((row) => row !== undefined);
    const bytes = await db.bytes.bulkGet([
      ...new Set(entries.flatMap(namedBytes).map(({ sha256 }) => sha256)),
    ]);
    journal(
      entries,
      bytes.filter((row) => row !== undefined),
    );
  }
}
