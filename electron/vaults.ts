/**
 * All vaults of this machine, one folder each: the window's own, and one for every browser profile that opened
 * the tab. Writing goes to the caller's vault; reading may name another, so that nothing is stranded in a browser
 * whose settings were wiped. Every call settles in time, whatever the disk does.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { HostError, Outcome, VaultSummary } from '../shared/host-api';
import type { ArgsOf, ValueOf, VaultChannelName } from '../shared/host-channels';
import { type Id, idSchema } from '../shared/records/ids';
import { fail, ok } from '../shared/result';
import { HashMismatch, readBlob, writeBlob } from './blobs';
import { describeFailure } from './disk-errors';
import { Journal } from './journal';

/** How long a call may take, in milliseconds. */
export interface TimeLimits {
  readonly call: number;
  /** Reading a whole journal back, which happens only in recovery. */
  readonly readAll: number;
}

export const usualLimits: TimeLimits = { call: 5000, readAll: 30_000 };

class TimedOut extends Error {}

/** Rejects when the time is up; the work itself may still end well later, and repeating it does no harm. */
async function within<T>(millis: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimedOut()), millis);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function explain(error: unknown): HostError {
  if (error instanceof TimedOut) return { reason: 'timed-out' };
  if (error instanceof HashMismatch) return { reason: 'damaged', detail: error.message };
  return describeFailure(error);
}

async function settle<T>(millis: number, action: () => Promise<T>): Outcome<T> {
  try {
    return ok(await within(millis, action()));
  } catch (error) {
    return fail(explain(error));
  }
}

/** One function for each channel of the vault, as both transports call it. */
export type VaultCalls = {
  readonly [N in VaultChannelName]: (caller: Id, ...args: ArgsOf<N>) => Outcome<ValueOf<N>>;
};

async function folderNames(root: string): Promise<readonly Id[]> {
  try {
    return (await readdir(root)).filter((name) => idSchema.safeParse(name).success);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * Opens the vaults below a folder.
 * @param root the folder of all vaults; it need not exist yet
 */
export function openVaults(root: string, limits: TimeLimits = usualLimits): VaultCalls {
  const journals = new Map<Id, Journal>();
  const journal = (vault: Id): Journal => {
    const known = journals.get(vault) ?? new Journal(join(root, vault, 'journal.jsonl'));
    journals.set(vault, known);
    return known;
  };
  const blobs = (vault: Id): string => join(root, vault, 'bytes');
  const summarise = async (caller: Id): Promise<readonly VaultSummary[]> => {
    const found = await Promise.all(
      (await folderNames(root)).map(async (id) => {
        const { entries, changedAt } = await journal(id).state();
        return { id, own: id === caller, entries, changedAt };
      }),
    );
    return found
      .filter(({ entries }) => entries > 0)
      .sort((a, b) => (b.changedAt ?? '').localeCompare(a.changedAt ?? ''));
  };
  return {
    'vault:list': (caller) => settle(limits.readAll, () => summarise(caller)),
    'vault:state': (caller) => settle(limits.call, () => journal(caller).state()),
    'vault:append': (caller, entries) => settle(limits.call, () => journal(caller).append(entries)),
    'vault:put-bytes': (caller, name, bytes) =>
      settle(limits.call, () => writeBlob(blobs(caller), name, bytes)),
    'vault:read-entries': (caller, from = caller) =>
      settle(limits.readAll, () => journal(from).readEntries()),
    'vault:read-bytes': (caller, name, from = caller) =>
      settle(limits.call, () => readBlob(blobs(from), name)),
  };
}
