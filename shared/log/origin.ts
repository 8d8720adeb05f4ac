/**
 * Where a standing value comes from. An undo puts an earlier value back under a new entry; whose value it is,
 * and whether an act's effect still stands, is answered by following such entries to the one that first said it.
 */
import type { Id } from '../records/ids';
import { canonical } from './canonical';
import type { Entry } from './entry';

/** The entries of one record, found by id and by act. */
export interface RecordHistory {
  readonly byId: ReadonlyMap<Id, Entry>;
  readonly byAct: ReadonlyMap<Id, readonly Entry[]>;
}

/** Indexes the entries of one record. */
export function indexHistory(entries: Iterable<Entry>): RecordHistory {
  const byId = new Map<Id, Entry>();
  const byAct = new Map<Id, Entry[]>();
  for (const entry of entries) {
    byId.set(entry.id, entry);
    const act = byAct.get(entry.act);
    if (act) act.push(entry);
    else byAct.set(entry.act, [entry]);
  }
  return { byId, byAct };
}

/** The value that an undo put back, among those the undone act had replaced, or that stood beside the act's. */
function putBack(
  undo: Entry,
  field: string,
  history: RecordHistory,
  visited: ReadonlySet<Id>,
): Entry | undefined {
  const wanted = canonical(undo.set[field]);
  const among = (ids: readonly Id[]): Entry[] =>
    [...ids]
      .sort()
      .flatMap((id) => history.byId.get(id) ?? [])
      .filter((entry) => Object.hasOwn(entry.set, field) && canonical(entry.set[field]) === wanted);
  const undone = history.byAct.get(undo.undoes ?? '') ?? [];
  const [before] = among(undone.flatMap((entry) => entry.replaces[field] ?? []));
  if (before) return before;
  return among(undo.replaces[field] ?? []).find(
    (entry) => !visited.has(entry.id) && follow(entry, field, history, new Set(visited)).act !== undo.undoes,
  );
}

function follow(entry: Entry, field: string, history: RecordHistory, visited: Set<Id>): Entry {
  let current = entry;
  while (current.undoes && !visited.has(current.id)) {
    visited.add(current.id);
    const earlier = putBack(current, field, history, visited);
    if (!earlier) return current;
    current = earlier;
  }
  return current;
}

/**
 * The entry that first gave the value which `entry` sets in `field`: itself, unless it is an undo that put an
 * earlier value back.
 */
export function originOf(entry: Entry, field: string, history: RecordHistory): Entry {
  return follow(entry, field, history, new Set());
}
