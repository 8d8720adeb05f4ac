/** The journal as dossier files: one for each dossier, such as Qarina itself saves and opens. */
import { packDossier } from '../../../shared/dossier/pack';
import type { HostError, Vault } from '../../../shared/host-api';
import type { Entry } from '../../../shared/log/entry';
import { foldRecord } from '../../../shared/log/fold';
import { groupBy } from '../../../shared/log/group';
import { namedBytes } from '../../../shared/log/named-bytes';
import { ok, type Result } from '../../../shared/result';

export interface JournalFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A title as a file name: what file systems refuse is left out, letters of any script stay. */
function nameOf(entries: readonly Entry[], index: number): string {
  const own = entries.filter((entry) => entry.record.kind === 'dossier');
  const title = own.length > 0 ? foldRecord<'dossier'>(own).fields.title : '';
  const safe = title
    .replace(/[\p{C}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
    .slice(0, 80);
  return `${safe || `qarina-${index + 1}`}.qarina`;
}

async function readNamed(vault: Vault, entries: readonly Entry[]) {
  const named = new Map(entries.flatMap(namedBytes).map((one) => [one.sha256, one]));
  const found = [];
  for (const one of named.values()) {
    const read = await vault.readBytes(one.sha256);
    if (read.ok) found.push({ ...one, bytes: read.value });
  }
  return found;
}

/**
 * Packs what the journal holds. Bytes it cannot give back are left out; the entries that name them stay.
 * @param now ISO instant, written into each file
 */
export async function packJournal(
  vault: Vault,
  now: string,
): Promise<Result<readonly JournalFile[], HostError>> {
  const held = await vault.readEntries();
  if (!held.ok) return held;
  const files: JournalFile[] = [];
  for (const [index, entries] of groupBy(held.value.entries, ({ dossier }) => dossier).entries()) {
    const bytes = await readNamed(vault, entries);
    files.push({
      name: nameOf(entries, index),
      bytes: packDossier(entries[0]!.dossier, entries, bytes, now),
    });
  }
  return ok(files);
}
