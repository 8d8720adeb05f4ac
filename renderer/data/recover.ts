/**
 * Getting work back from a journal. Bytes first, each on its own, then all entries at once: a restore that is
 * stopped half-way has changed nothing that shows, and the next one goes on where it stopped. A journal is only
 * ever read.
 */
import type { HostError, Vault } from '../../shared/host-api';
import { type Entry, SCHEMA_VERSION } from '../../shared/log/entry';
import { type NamedBytes, namedBytes } from '../../shared/log/named-bytes';
import type { Id } from '../../shared/records/ids';
import { fail, ok, type Result } from '../../shared/result';
import { putBytes } from './apply';
import type { Bytes } from './change';
import { takeIn } from './commit';
import { db } from './database';
import type { CommitProblem } from './problems';
import { markFolded, rebuildRecords } from './rebuild';
import { writeSentinel } from './sentinel';
import { journal } from './vault-queue';
import { write } from './write';

/** Why work could not be brought back. What was there before is still there. */
export type RecoveryProblem =
  | { readonly of: 'journal'; readonly problem: HostError }
  | { readonly of: 'database'; readonly problem: CommitProblem }
  | { readonly of: 'editor'; readonly problem: { readonly reason: 'cancelled' } };

export interface Recovered {
  readonly entries: number;
  /** Pages, texts and attachments that the journal names and could not give back. */
  readonly bytesMissing: number;
  /** Lines of the journal that could not be read. */
  readonly damagedLines: number;
}

export interface RecoverOptions {
  /** Another vault of this machine; otherwise the own one. */
  readonly from?: Id;
  /** Told how far it is, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
}

const cancelled = fail<RecoveryProblem>({ of: 'editor', problem: { reason: 'cancelled' } });

/** Bytes the entries name, each once. */
function everyNamed(entries: readonly Entry[]): readonly NamedBytes[] {
  return [...new Map(entries.flatMap(namedBytes).map((named) => [named.sha256, named])).values()];
}

/** @returns whether the bytes are in the database now, or why it would not take them */
async function restoreBytes(
  vault: Vault,
  named: NamedBytes,
  from?: Id,
): Promise<Result<boolean, CommitProblem>> {
  if ((await db.bytes.where('sha256').equals(named.sha256).count()) > 0) return ok(true);
  const read = await vault.readBytes(named.sha256, from);
  if (!read.ok) return ok(false);
  const row: Bytes = { ...named, bytes: read.value };
  const written = await write(() => putBytes([row]));
  if (!written.ok) return written;
  if (from !== undefined) journal([], [row]);
  return ok(true);
}

/** Brings back everything a journal holds, with the bytes it names. */
export async function restoreFromJournal(
  vault: Vault,
  { from, onProgress = () => {}, signal }: RecoverOptions = {},
): Promise<Result<Recovered, RecoveryProblem>> {
  const held = await vault.readEntries(from);
  if (!held.ok) return fail({ of: 'journal', problem: held.error });
  const { entries, damagedLines } = held.value;
  const named = everyNamed(entries);
  const wasEmpty = (await db.entries.count()) === 0 && (await db.records.count()) === 0;
  const steps = named.length + entries.length || 1;
  let bytesMissing = 0;
  for (const [i, one] of named.entries()) {
    if (signal?.aborted) return cancelled;
    const there = await restoreBytes(vault, one, from);
    if (!there.ok) return fail({ of: 'database', problem: there.error });
    if (!there.value) bytesMissing++;
    onProgress((i + 1) / steps);
  }
  if (signal?.aborted) return cancelled;
  const taken = await takeIn(entries, [], {
    journalled: from === undefined,
    onProgress: (done) => onProgress((named.length + done) / steps),
  });
  if (!taken.ok) return fail({ of: 'database', problem: taken.error });
  // A damaged database may have kept entries and lost what was folded from them.
  const folded = await (wasEmpty ? markFolded() : rebuildRecords());
  if (!folded.ok) return fail({ of: 'database', problem: folded.error });
  writeSentinel({ schema: SCHEMA_VERSION, entries: await db.entries.count() });
  onProgress(1);
  return ok({ entries: taken.value.added, bytesMissing, damagedLines });
}

/**
 * Goes on with what the database holds. The journal keeps the rest, untouched; which entries those are is
 * written down, so that the next start does not ask again.
 */
export async function continueWithout(vault: Vault): Promise<Result<void, RecoveryProblem>> {
  const held = await vault.readEntries();
  const written = await write(async () => {
    const here = new Set(await db.entries.toCollection().primaryKeys());
    if (held.ok) {
      const aside = held.value.entries.map(({ id }) => id).filter((id) => !here.has(id));
      await db.meta.put({ key: 'set-aside', value: aside });
    }
    return here.size;
  });
  if (!written.ok) return fail({ of: 'database', problem: written.error });
  const rebuilt = await rebuildRecords();
  if (!rebuilt.ok) return fail({ of: 'database', problem: rebuilt.error });
  writeSentinel({ schema: SCHEMA_VERSION, entries: written.value });
  return ok(undefined);
}
