/**
 * Undo as entries. Taking an act back puts back, field by field, what the act replaced, wherever the act's
 * effect still stands; a redo is the undo of an undo. What somebody has overwritten since is left alone and
 * reported. Nothing is ever removed from the log.
 */
import type { Id } from '../records/ids';
import type { Kind } from '../records/kinds';
import { type Act, isCreation } from './acts';
import { canonical } from './canonical';
import type { Entry } from './entry';
import type { FoldedRecord } from './fold';
import { indexHistory, originOf, type RecordHistory } from './origin';

/** What an entry is made from: the same shape as a screen's change. */
export interface Draft {
  readonly record: { readonly kind: Kind; readonly id: Id };
  readonly set: Readonly<Record<string, unknown>>;
  readonly replaces: Readonly<Record<string, readonly Id[]>>;
}

/** Fields of a record that an undo did not touch, because somebody has set them since. */
export interface LeftAlone {
  readonly kind: Kind;
  readonly id: Id;
  readonly fields: readonly string[];
}

export interface UndoPlan {
  /** Empty where nothing of the act stands any more. */
  readonly changes: readonly Draft[];
  readonly left: readonly LeftAlone[];
}

/** A record with all its entries. */
export interface RecordWithHistory {
  readonly record: FoldedRecord;
  readonly entries: readonly Entry[];
}

interface Restored {
  readonly values: readonly unknown[];
  readonly replaces: readonly Id[];
}

const distinct = (entries: readonly Entry[], field: string): unknown[] => [
  ...new Map(entries.map((entry) => [canonical(entry.set[field]), entry.set[field]])).values(),
];

const present = (ids: readonly Id[], history: RecordHistory): Entry[] =>
  [...new Set(ids)].sort().flatMap((id) => history.byId.get(id) ?? []);

/** What to put into one field to take an act back, or null where the act's effect no longer stands there. */
function restoreField(
  field: string,
  mine: readonly Entry[],
  record: FoldedRecord,
  history: RecordHistory,
): Restored | null {
  const setters = mine.filter((entry) => Object.hasOwn(entry.set, field));
  const origins = new Set(setters.map((entry) => originOf(entry, field, history).id));
  const standing = present(record.heads[field] ?? [], history);
  const stillMine = standing.filter((entry) => origins.has(originOf(entry, field, history).id));
  if (stillMine.length === 0) return null;
  const others = standing.filter((entry) => !stillMine.includes(entry));
  const replaces = stillMine.map((entry) => entry.id);
  const overtaken = new Set(others.flatMap((entry) => entry.replaces[field] ?? []));
  const before = present(
    setters.flatMap((entry) => entry.replaces[field] ?? []),
    history,
  ).filter((entry) => !setters.includes(entry) && !overtaken.has(entry.id));
  if (before.length > 0) return { values: distinct(before, field), replaces };
  const other = others.at(-1);
  // A colleague's value stands beside the act's: it stays, alone.
  if (other) return { values: [other.set[field]], replaces: [...replaces, other.id] };
  return { values: [null], replaces };
}

/** One draft for the first value of every field, one more for each further value that has to stand again. */
function draftsOf(record: FoldedRecord, restored: ReadonlyMap<string, Restored>): Draft[] {
  const drafts: { set: Record<string, unknown>; replaces: Record<string, readonly Id[]> }[] = [];
  for (const [field, { values, replaces }] of restored) {
    values.forEach((value, i) => {
      drafts[i] ??= { set: {}, replaces: {} };
      drafts[i].set[field] = value;
      drafts[i].replaces[field] = replaces;
    });
  }
  return drafts.map((draft) => ({ record: { kind: record.kind, id: record.id }, ...draft }));
}

function planRecord(act: Id, { record, entries }: RecordWithHistory): UndoPlan {
  const history = indexHistory(entries);
  const mine = history.byAct.get(act) ?? [];
  const created = mine.some(isCreation);
  const alsoCreatedElsewhere = entries.some((entry) => entry.act !== act && isCreation(entry));
  const restored = new Map<string, Restored>();
  const left: string[] = [];
  const fields =
    created && !alsoCreatedElsewhere ? ['retracted'] : mine.flatMap((entry) => Object.keys(entry.set));
  for (const field of new Set(fields)) {
    const found = restoreField(field, mine, record, history);
    if (!found) left.push(field);
    else if (created && !alsoCreatedElsewhere) restored.set(field, { ...found, values: [true] });
    else restored.set(field, found);
  }
  return {
    changes: draftsOf(record, restored),
    left: left.length > 0 ? [{ kind: record.kind, id: record.id, fields: left }] : [],
  };
}

/**
 * Plans the undo of one act. The undo of a creation retracts the record.
 * @param act the act to take back; its redo is the undo of the act that took it back
 * @param records every record the act touched, each with all its entries
 */
export function planUndo(act: Id, records: readonly RecordWithHistory[]): UndoPlan {
  const plans = records.map((record) => planRecord(act, record));
  return { changes: plans.flatMap((plan) => plan.changes), left: plans.flatMap((plan) => plan.left) };
}

/** What one editor can take back and do again, each newest first. */
export interface UndoStacks {
  readonly undo: readonly Act[];
  readonly redo: readonly Act[];
  /** An act here takes back one that was not given: the answer needs older acts. */
  readonly incomplete: boolean;
}

/**
 * Derives an editor's undo and redo stacks from their own acts. A new act clears what could be redone. Making
 * the dossier itself cannot be undone from inside it.
 * @param newestFirst the editor's acts in one dossier: all of them, or the newest
 */
export function undoStacks(newestFirst: readonly Act[]): UndoStacks {
  let undo: Act[] = [];
  let redo: Act[] = [];
  let incomplete = false;
  for (const act of newestFirst.toReversed()) {
    const taken = act.undoes;
    if (taken === null) {
      redo = [];
      if (!act.changes.some((change) => change.kind === 'dossier' && change.created)) undo.push(act);
    } else if (undo.some((other) => other.act === taken)) {
      undo = undo.filter((other) => other.act !== taken);
      redo.push(act);
    } else if (redo.some((other) => other.act === taken)) {
      redo = redo.filter((other) => other.act !== taken);
      undo.push(act);
    } else incomplete = true;
  }
  return { undo: undo.reverse(), redo: redo.reverse(), incomplete };
}

/** Ids of the acts that a later, still standing act has taken back. */
export function undoneActs(newestFirst: readonly Act[]): ReadonlySet<Id> {
  const undone = new Set<Id>();
  for (const act of newestFirst) if (act.undoes !== null && !undone.has(act.act)) undone.add(act.undoes);
  return undone;
}
