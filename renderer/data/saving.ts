/**
 * What every save has in common: entries are made and checked, bytes are what their names say, and once the
 * database has acknowledged them, the save state, the sentinel and the journal hear of it.
 */
import { checkEntry, type Entry } from '../../shared/log/entry';
import type { FoldedRecord } from '../../shared/log/fold';
import type { Id } from '../../shared/records/ids';
import type { Result } from '../../shared/result';
import type { Bytes, Change } from './change';
import { currentEditor, newId } from './identity';
import type { CommitProblem } from './problems';
import { saveFailed, saveStarted, saveSucceeded, saveUnneeded } from './save-state';
import { noteSaved } from './sentinel';
import { journal } from './vault-queue';

/** Entries made in this window: what the editor at it has seen, whatever a screen was drawn from. */
const madeHere = new Set<Id>();

/** An act that was written: what is acknowledged and acknowledged, journalled. */
export interface Saved {
  readonly entries: readonly Entry[];
  /** By the editor at this window, from elsewhere, or back out of the journal. */
  readonly origin: 'here' | 'elsewhere' | 'journal';
}

/** Everything that stands now in a field and was written at this window counts as seen. */
export function withOwnHeads(change: Change, record: FoldedRecord | undefined): Change['replaces'] {
  if (!record) return change.replaces;
  const replaces: Record<string, readonly Id[]> = {};
  for (const field of Object.keys(change.set)) {
    const own = (record.heads[field] ?? []).filter((id) => madeHere.has(id));
    replaces[field] = [...new Set([...(change.replaces[field] ?? []), ...own])];
  }
  return replaces;
}

/** The entries of one act. Ids are made here, later than everything they follow. */
export function makeEntries(
  dossier: Id,
  changes: readonly Change[],
  act: { readonly id: Id; readonly at: string; readonly undoes?: Id },
): Entry[] {
  const by = currentEditor();
  const undoes = act.undoes === undefined ? {} : { undoes: act.undoes };
  return changes.map(({ record, set, replaces }) => ({
    id: newId(),
    dossier,
    at: act.at,
    by,
    act: act.id,
    ...undoes,
    record,
    set: set as Entry['set'],
    replaces,
  }));
}

/** @returns what is wrong with the entries of a save, null where all are sound */
export function findInvalid(entries: readonly Entry[]): CommitProblem | null {
  const problems = entries.flatMap((entry) => [...checkEntry(entry)]);
  if (problems.length === 0) return null;
  const detail = problems.map(({ path, message }) => `${path}: ${message}`).join('; ');
  return { reason: 'invalid', detail: detail.slice(0, 2000) };
}

/**
 * Runs one save and tells the save state and the journal about it.
 * @param attempt writes the act; called again, it writes the same entries
 */
export async function save<T extends Saved | null>(
  attempt: () => Promise<Result<T, CommitProblem>>,
  bytes: readonly Bytes[] = [],
): Promise<Result<T, CommitProblem>> {
  saveStarted();
  const result = await attempt();
  if (!result.ok) {
    const again = result.error.reason === 'invalid' ? null : () => void save(attempt, bytes);
    saveFailed(result.error, again);
    return result;
  }
  if (!result.value) {
    saveUnneeded();
    return result;
  }
  const { entries, origin } = result.value;
  if (origin === 'here') for (const { id } of entries) madeHere.add(id);
  // After the editor has their answer: if the browser dies first, the sentinel says less, which is still true.
  setTimeout(() => noteSaved(entries.length), 0);
  if (origin !== 'journal' && entries.length + bytes.length > 0) journal(entries, bytes);
  saveSucceeded(new Date().toISOString());
  return result;
}
