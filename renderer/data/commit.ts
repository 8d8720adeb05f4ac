/**
 * The only way work is saved. A commit turns a screen's changes into entries of one act and writes them, with
 * the records they change and the bytes they name, in one strict transaction; then the journal beside the
 * database gets them too. Undo and redo are commits. Every call settles, with a value either way: a save within
 * five seconds, a long intake within five seconds of the disk's falling silent.
 */
import type { Act, ActSummary } from '../../shared/log/acts';
import type { Entry } from '../../shared/log/entry';
import { recordOf } from '../../shared/log/fold';
import { groupBy } from '../../shared/log/group';
import { mergeLogs, sameEntry } from '../../shared/log/merge';
import { type LeftAlone, planUndo, type RecordWithHistory, type UndoPlan } from '../../shared/log/undo';
import type { Id } from '../../shared/records/ids';
import { fail, ok, type Result } from '../../shared/result';
import { applyEntries, entriesOf, putBytes, readRows, recordKey } from './apply';
import type { Bytes, Change } from './change';
import { db } from './database';
import { currentEditor, idsAfter, newId } from './identity';
import type { CommitProblem } from './problems';
import { findInvalid, makeEntries, type Saved, save, withOwnHeads } from './saving';
import { firstAct, readStacks } from './stacks';
import { checkBytes, mendStored } from './stored';
import { BULK_SETTLE_MS, type KeepWaiting, settleWithBytes, write } from './write';

export type { CommitProblem } from './problems';

async function writeChanges(
  dossier: Id,
  changes: readonly Change[],
  act: { readonly id: Id; readonly at: string },
  joins: boolean,
): Promise<Saved> {
  const rows = await readRows(changes.map(({ record }) => ({ dossier, record })));
  for (const row of rows.values()) idsAfter(row.changed.entry);
  const seen = changes.map((change) => ({
    ...change,
    replaces: withOwnHeads(change, rows.get(recordOf({ dossier, record: change.record }))),
  }));
  const entries = makeEntries(dossier, seen, act);
  await applyEntries(entries, { foreign: false, joins, rows });
  return { entries, origin: 'here' };
}

/** Whether a try is in the database. Its act would not tell: an earlier save may have begun it. */
async function isStored({ entries }: Saved): Promise<boolean> {
  const [first] = entries;
  return first !== undefined && (await db.entries.get(first.id)) !== undefined;
}

/**
 * Saves changes as one act.
 * @param bytes what the changes name by hash and the dossier does not hold yet
 * @param joined the act of an earlier save that this one goes on with: undone, both are; null: an act of its own
 * @returns the act, or why nothing of it was saved; the form it came from keeps what was typed
 */
export async function commit(
  dossier: Id,
  changes: readonly Change[],
  bytes: readonly Bytes[] = [],
  joined: Id | null = null,
): Promise<Result<{ act: Id }, CommitProblem>> {
  const act = { id: joined ?? newId(), at: new Date().toISOString() };
  const invalid = findInvalid(makeEntries(dossier, changes, act)) ?? (await checkBytes(bytes));
  if (invalid) return fail(invalid);
  let written: Saved | undefined;
  const result = await save(
    () =>
      write(async () => {
        // A try that ran out of time may still have been written: its entries say so.
        if (written && (await isStored(written))) return written;
        await putBytes(bytes);
        written = await writeChanges(dossier, changes, act, joined !== null);
        return written;
      }, settleWithBytes(bytes)),
    bytes,
  );
  return result.ok ? ok({ act: act.id }) : result;
}

/** An act that was taken back or done again, and what of it was left alone. */
export interface TakenBack extends ActSummary {
  /** Fields that somebody has set since: they keep what they say. */
  readonly left: readonly LeftAlone[];
}

async function planFor(act: Act): Promise<UndoPlan> {
  const records: RecordWithHistory[] = [];
  for (const { kind, id } of act.changes) {
    const record = await db.records.get(recordKey(act.dossier, kind, id));
    if (record) records.push({ record, entries: await entriesOf(act.dossier, kind, id) });
  }
  return planUndo(act.act, records);
}

/** The first act of a stack of which anything still stands, with its plan. What was passed over is left alone. */
async function firstPlan(stack: readonly Act[]): Promise<{ act: Act; plan: UndoPlan } | null> {
  const left: LeftAlone[] = [];
  for (const act of stack) {
    const plan = await planFor(act);
    left.push(...plan.left);
    if (plan.changes.length > 0) return { act, plan: { changes: plan.changes, left } };
  }
  return null;
}

interface SavedUndo extends Saved {
  readonly undone: Act;
  readonly left: readonly LeftAlone[];
}

async function takeBack(
  dossier: Id,
  direction: 'undo' | 'redo',
): Promise<Result<TakenBack | null, CommitProblem>> {
  const id = newId();
  const at = new Date().toISOString();
  let written: SavedUndo | undefined;
  const result = await save<SavedUndo | null>(() =>
    write(async () => {
      if (written && (await isStored(written))) return written;
      const stacks = await readStacks(dossier, currentEditor().id);
      const found = await firstPlan(stacks[direction]);
      if (!found) return null;
      const entries = makeEntries(dossier, found.plan.changes, { id, at, undoes: found.act.act });
      await applyEntries(entries, { foreign: false });
      written = { entries, origin: 'here', undone: await firstAct(found.act), left: found.plan.left };
      return written;
    }),
  );
  if (!result.ok) return result;
  if (!result.value) return ok(null);
  return ok({ ...result.value.undone, undone: direction === 'undo', left: result.value.left });
}

/** Takes back this editor's last act in a dossier. @returns what was taken back, null where there is nothing */
export function undo(dossier: Id): Promise<Result<TakenBack | null, CommitProblem>> {
  return takeBack(dossier, 'undo');
}

/** Does again what this editor last took back. @returns what was done again, null where there is nothing */
export function redo(dossier: Id): Promise<Result<TakenBack | null, CommitProblem>> {
  return takeBack(dossier, 'redo');
}

/** What taking in a log came to. */
export interface TakenIn {
  readonly added: number;
  /** Entries that are here with another content. Ours were kept; somebody altered theirs, or ours. */
  readonly altered: readonly Id[];
}

const BATCH = 500;

async function writeForeign(
  entries: readonly Entry[],
  bytes: readonly Bytes[],
  keepWaiting: KeepWaiting,
  onProgress: (done: number) => void,
): Promise<{ fresh: Entry[]; altered: Id[] }> {
  await putBytes(bytes);
  const known = new Map<Id, Entry>();
  for (const entry of await db.entries.bulkGet(entries.map(({ id }) => id)))
    if (entry) known.set(entry.id, entry);
  const altered = entries.filter((entry) => known.has(entry.id) && !sameEntry(entry, known.get(entry.id)!));
  const fresh = entries.filter((entry) => !known.has(entry.id));
  // Whole records at a time, so that each is folded once.
  const groups = groupBy(fresh, recordOf);
  let batch: Entry[] = [];
  let done = 0;
  for (const [i, group] of groups.entries()) {
    batch.push(...group);
    if (batch.length < BATCH && i < groups.length - 1) continue;
    await applyEntries(batch, { foreign: true });
    done += batch.length;
    batch = [];
    keepWaiting();
    onProgress(done);
  }
  return { fresh, altered: altered.map(({ id }) => id) };
}

export interface TakeInOptions {
  /** Told how many entries are written. */
  readonly onProgress?: (done: number) => void;
  /** The journal holds all of it already: a restore. */
  readonly journalled?: boolean;
}

/**
 * Takes in entries from elsewhere, in one transaction: a colleague's dossier, a file, the journal. The union
 * with what is here; nothing is replaced, and nothing is taken in where any entry or any bytes are unsound.
 */
export async function takeIn(
  entries: readonly Entry[],
  bytes: readonly Bytes[],
  { onProgress = () => {}, journalled = false }: TakeInOptions = {},
): Promise<Result<TakenIn, CommitProblem>> {
  const merged = mergeLogs(entries);
  const invalid = findInvalid(merged.entries) ?? (await checkBytes(bytes));
  if (invalid) return fail(invalid);
  const result = await save(async () => {
    await mendStored(bytes);
    const written = await write(
      (keepWaiting) => writeForeign(merged.entries, bytes, keepWaiting, onProgress),
      Math.max(merged.entries.length > BATCH ? BULK_SETTLE_MS : 0, settleWithBytes(bytes)),
    );
    return written.ok
      ? ok({
          entries: written.value.fresh,
          origin: journalled ? 'journal' : 'elsewhere',
          altered: written.value.altered,
        })
      : written;
  }, bytes);
  if (!result.ok) return result;
  const last = merged.entries.at(-1);
  if (last) idsAfter(last.id);
  const altered = [...new Set([...merged.altered, ...result.value.altered])].sort();
  return ok({ added: result.value.entries.length, altered });
}
