/**
 * Opening the storage. Before anything is written, three witnesses are heard: the sentinel, the journal beside
 * the database, and the database as it stands. Only where they agree, or the database is ahead, does work
 * begin; otherwise the editor is told what was noticed, and everything is left as it is.
 */
import type { HostError, Vault, VaultState } from '../../shared/host-api';
import { SCHEMA_VERSION } from '../../shared/log/entry';
import { addToTally, emptyTally } from '../../shared/log/tally';
import type { Id } from '../../shared/records/ids';
import { catchUp } from './catch-up';
import { DATABASE_NAME, db, nativeVersion } from './database';
import { idsAfter, reconcileEditor } from './identity';
import { readMeta } from './meta';
import { type Contents, type Probe, probeDatabase } from './probe';
import { explainProblem } from './problems';
import { rebuildIfOutdated } from './rebuild';
import { readSentinel, type Sentinel, writeSentinel } from './sentinel';
import { LATEST_VERSION } from './upgrades/all';
import { journalInto } from './vault-queue';

/** How many entries there are, how many there were, and how many the journal can give back. */
export interface Counts {
  readonly found: number;
  readonly known: number;
  readonly restorable: number;
}

export type StorageState =
  | {
      readonly state: 'ready';
      /** Why the journal could not be read; work goes on without it. */
      readonly journal: HostError | null;
    }
  | { readonly state: 'newer'; readonly version: number; readonly ours: number }
  | ({ readonly state: 'lost' } & Counts)
  | ({ readonly state: 'shrunken' } & Counts)
  | { readonly state: 'hanging'; readonly restorable: number }
  | { readonly state: 'failed'; readonly detail: string; readonly restorable: number };

/** A state in which work cannot begin. */
export type Trouble = Exclude<StorageState, { readonly state: 'ready' }>;

/** How long the database may be silent before it counts as hanging, in milliseconds. */
export const SILENCE_MS = 8000;

const nothing: Contents = { ids: [], setAside: [] };

const contentsOf = (probe: Probe): Contents => (probe.found === 'database' ? probe : nothing);

/** What is wrong before anything is counted. */
function judgeProbe(probe: Probe, journalled: VaultState | null): Trouble | null {
  const restorable = journalled?.entries ?? 0;
  if (probe.found === 'hanging') return { state: 'hanging', restorable };
  if (probe.found === 'failed') return { state: 'failed', detail: probe.detail, restorable };
  if (probe.found === 'database' && probe.version > nativeVersion(LATEST_VERSION)) {
    return { state: 'newer', version: Math.ceil(probe.version / 10), ours: LATEST_VERSION };
  }
  if (journalled && journalled.schema > SCHEMA_VERSION) {
    return { state: 'newer', version: journalled.schema, ours: SCHEMA_VERSION };
  }
  return null;
}

/** Whether journal and database hold the same entries, leaving out those the editor has set aside. */
function agree(journalled: VaultState, { ids, setAside }: Contents): boolean {
  return addToTally(emptyTally, [...ids, ...setAside]).fingerprint === journalled.fingerprint;
}

/** What the journal holds and the database does not: of the number alone where the journal cannot be read. */
async function countMissing(
  vault: Vault,
  journalled: VaultState,
  silenceMs: number,
): Promise<number | Trouble> {
  const held = await vault.readEntries();
  // Asked again after the journal: another window may have saved meanwhile, first there and then here.
  const probe = await probeDatabase(DATABASE_NAME, silenceMs);
  const trouble = judgeProbe(probe, journalled);
  if (trouble) return trouble;
  const { ids, setAside } = contentsOf(probe);
  if (!held.ok) return Math.max(0, journalled.entries - ids.length - setAside.length);
  const here = new Set([...ids, ...setAside]);
  return held.value.entries.filter(({ id }) => !here.has(id)).length;
}

function judgeCounts(probe: Probe, missing: number, sentinel: Sentinel | null): Trouble | null {
  const found = contentsOf(probe).ids.length;
  const known = Math.max(found + missing, sentinel?.entries ?? 0);
  const counts = { found, known, restorable: missing };
  const wiped = probe.found !== 'hanging' && probe.found !== 'failed' && probe.wiped;
  if (found === 0 && (known > 0 || wiped)) return { state: 'lost', ...counts };
  return found < known ? { state: 'shrunken', ...counts } : null;
}

async function keepEditor(): Promise<void> {
  const durable = readMeta('editor', await db.meta.get('editor'));
  const editor = reconcileEditor(durable);
  if (durable?.id !== editor.id || durable.name !== editor.name)
    await db.meta.put({ key: 'editor', value: editor });
}

async function begin(vault: Vault, ids: readonly Id[], behind: boolean): Promise<Trouble | null> {
  try {
    await db.open();
    const rebuilt = await rebuildIfOutdated();
    if (rebuilt && !rebuilt.ok) return { state: 'failed', detail: rebuilt.error.detail ?? '', restorable: 0 };
    await keepEditor();
  } catch (error) {
    return { state: 'failed', detail: explainProblem(error).detail ?? '', restorable: 0 };
  }
  const last = ids.at(-1);
  if (last) idsAfter(last);
  writeSentinel({ schema: SCHEMA_VERSION, entries: ids.length });
  journalInto(vault);
  // Asks the browser not to throw the database away when space runs short. It may say no: the journal remains.
  globalThis.navigator?.storage?.persist?.().catch(() => false);
  if (behind) await catchUp(vault);
  return null;
}

async function lookAndOpen(vault: Vault, silenceMs: number): Promise<StorageState> {
  // In this order: what the sentinel and the journal know of is in the database by the time it is asked.
  const sentinel = readSentinel();
  const state = await vault.state();
  const journalled = state.ok ? state.value : null;
  const probe = await probeDatabase(DATABASE_NAME, silenceMs);
  const trouble = judgeProbe(probe, journalled);
  if (trouble) return trouble;
  const contents = contentsOf(probe);
  const behind = journalled !== null && !agree(journalled, contents);
  const missing = behind && journalled.entries > 0 ? await countMissing(vault, journalled, silenceMs) : 0;
  if (typeof missing !== 'number') return missing;
  const loss = judgeCounts(probe, missing, sentinel);
  if (loss) return loss;
  const failed = await begin(vault, contents.ids, behind);
  return failed ?? { state: 'ready', journal: state.ok ? null : state.error };
}

let opening: Promise<StorageState> | null = null;

/**
 * Looks, compares, and opens the database where all is well. Asked twice at once, it looks once.
 * @param vault the journal beside the database; where it cannot be read, work goes on and the state says so
 */
export function openStorage(vault: Vault, silenceMs = SILENCE_MS): Promise<StorageState> {
  opening ??= lookAndOpen(vault, silenceMs).finally(() => {
    opening = null;
  });
  return opening;
}
