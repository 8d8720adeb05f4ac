/**
 * Acts: what an editor did in one go, told for the history and for undo. A summary is made from the act's own
 * entries alone, so that every machine that holds them tells the act alike.
 */
import type { Id } from '../records/ids';
import type { Kind } from '../records/kinds';
import type { Editor, Entry } from './entry';
import { recordOf } from './fold';
import { groupBy } from './group';

/** What an act did to one record. */
export interface ActChange {
  readonly kind: Kind;
  readonly id: Id;
  readonly fields: readonly string[];
  readonly created: boolean;
  readonly retracted: boolean;
  readonly restored: boolean;
}

/** An act as it is kept beside the records. */
export interface Act {
  readonly dossier: Id;
  readonly act: Id;
  readonly at: string;
  readonly by: Editor;
  /** The act this one takes back, where it is an undo or a redo. */
  readonly undoes: Id | null;
  readonly changes: readonly ActChange[];
}

/** An act as screens show it. */
export interface ActSummary extends Act {
  /** Taken back by a later act that stands itself. */
  readonly undone: boolean;
}

/** An entry that makes a record replaces nothing and writes every field down, `retracted` among them. */
export function isCreation(entry: Entry): boolean {
  return (
    Object.hasOwn(entry.set, 'retracted') && Object.values(entry.replaces).every((ids) => ids.length === 0)
  );
}

function changeOf(entries: readonly Entry[]): ActChange {
  const { kind, id } = entries[0]!.record;
  const fields = [...new Set(entries.flatMap((entry) => Object.keys(entry.set)))];
  const created = entries.some(isCreation);
  const retracted = entries.some((entry) => entry.set.retracted === true);
  const restored = !created && entries.some((entry) => entry.set.retracted === false);
  return { kind, id, fields, created, retracted, restored };
}

/**
 * Summarises one act.
 * @param entries all known entries of that act, at least one, in any order
 */
export function summariseAct(entries: readonly Entry[]): Act {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const first = sorted[0];
  if (!first) throw new Error('an act has at least one entry');
  const records = groupBy(sorted, recordOf);
  return {
    dossier: first.dossier,
    act: first.act,
    at: first.at,
    by: first.by,
    undoes: first.undoes ?? null,
    changes: records.map(changeOf),
  };
}

/**
 * Joins what two machines know of one act, each perhaps only some of its entries.
 * @param newer wins for a record that both know
 */
export function joinActs(older: Act, newer: Act): Act {
  const key = (change: ActChange): string => `${change.kind} ${change.id}`;
  const known = new Set(newer.changes.map(key));
  return {
    ...(older.at <= newer.at ? older : newer),
    changes: [...older.changes.filter((change) => !known.has(key(change))), ...newer.changes],
  };
}
