/**
 * The journal's queue. What the database has acknowledged is written to the vault as well, one append after
 * another, behind the editor's back: a vault that fails is shown, and never holds up a save. Whatever is still
 * missing there when Qarina starts is caught up then.
 */
import { useSyncExternalStore } from 'react';
import type { HostError, Vault } from '../../shared/host-api';
import type { Entry } from '../../shared/log/entry';
import type { Bytes } from './change';

/** How the journal stands. */
export interface JournalState {
  /** Entries acknowledged by the database that the journal does not hold yet. */
  readonly pending: number;
  readonly problem: HostError | null;
}

interface Job {
  readonly entries: readonly Entry[];
  readonly bytes: readonly Pick<Bytes, 'sha256' | 'bytes'>[];
}

const FIRST_RETRY_MS = 2000;
const LAST_RETRY_MS = 60_000;

let vault: Vault | null = null;
let jobs: Job[] = [];
let starting: Promise<void> | null = null;
let draining: Promise<void> | null = null;
let retryAfter = FIRST_RETRY_MS;
let timer: ReturnType<typeof setTimeout> | undefined;
let current: JournalState = { pending: 0, problem: null };
const listeners = new Set<() => void>();

function show(problem: HostError | null): void {
  current = { pending: jobs.reduce((sum, job) => sum + job.entries.length, 0), problem };
  for (const listener of listeners) listener();
}

async function appendJob(to: Vault, job: Job): Promise<HostError | null> {
  // Bytes first: an entry in the journal never names bytes that are not there.
  for (const { sha256, bytes } of job.bytes) {
    const put = await to.putBytes(sha256, bytes);
    if (!put.ok) return put.error;
  }
  const appended = await to.append(job.entries);
  return appended.ok ? null : appended.error;
}

/** Appends until the queue is empty. @returns false where the vault refused and is to be tried later */
async function drain(to: Vault): Promise<boolean> {
  for (let job = jobs[0]; job; job = jobs[0]) {
    const problem = await appendJob(to, job).catch(
      (error: unknown): HostError => ({ reason: 'failed', detail: String(error) }),
    );
    if (problem) {
      show(problem);
      clearTimeout(timer);
      timer = setTimeout(startDraining, retryAfter);
      retryAfter = Math.min(retryAfter * 2, LAST_RETRY_MS);
      return false;
    }
    jobs = jobs.slice(1);
    retryAfter = FIRST_RETRY_MS;
    show(null);
  }
  return true;
}

function startDraining(): void {
  if (!vault || draining) return;
  draining = drain(vault).then((emptied) => {
    draining = null;
    // Something may have been queued after the last look.
    if (emptied && jobs.length > 0) startDraining();
  });
}

/** Begins once the save that queued something has been answered: the journal never keeps an editor waiting. */
function startSoon(): void {
  starting ??= new Promise<void>((resolve) => setTimeout(resolve, 0)).then(() => {
    starting = null;
    startDraining();
  });
}

/** Names the vault that acknowledged entries go to from now on. */
export function journalInto(to: Vault): void {
  vault = to;
  startDraining();
}

/** The vault of this window, once the storage is open. */
export const currentVault = (): Vault | null => vault;

/** Queues what the database has acknowledged. Returns at once. */
export function journal(entries: readonly Entry[], bytes: Job['bytes']): void {
  jobs = [...jobs, { entries, bytes }];
  show(current.problem);
  startSoon();
}

/** Shows that the journal could not be asked what it holds. */
export function journalRefused(problem: HostError): void {
  show(problem);
}

/** Resolves when the queue is empty or the vault has refused. For closing the window, and for tests. */
export async function journalSettled(): Promise<JournalState> {
  while (starting ?? draining) await (starting ?? draining);
  return current;
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** How the journal beside the database stands. */
export function useJournalState(): JournalState {
  return useSyncExternalStore(subscribe, () => current);
}
