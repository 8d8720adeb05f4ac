/**
 * The fold: entries → records. A field's value is whatever no other entry replaces; where several different
 * values stand, they are a disagreement, kept side by side until an entry replaces them all. The result does
 * not depend on the order in which entries arrive.
 */
import type { Id } from '../records/ids';
import { type FieldsOf, type Kind, kinds } from '../records/kinds';
import { canonical } from './canonical';
import type { Editor, Entry } from './entry';
import { groupBy } from './group';
import { indexHistory, originOf, type RecordHistory } from './origin';

/**
 * Version of the fold, raised with every new field too: records that an earlier one left in a database lack it and
 * are folded again from the log.
 */
export const FOLD_VERSION = 4;

/** One of several values that stand in a field at once. */
export interface Standing {
  readonly entry: Id;
  readonly value: unknown;
  /** Who gave the value, and when. An undo that puts a value back does not make it the undoer's. */
  readonly by: Editor;
  readonly at: string;
}

/** A record as the fold leaves it: what screens query. */
export interface FoldedRecord<K extends Kind = Kind> {
  readonly dossier: Id;
  readonly kind: K;
  readonly id: Id;
  /** Every field, defaults where nobody set it; in a disagreement, the latest of the values that stand. */
  readonly fields: FieldsOf<K>;
  /** Field → the entries whose values stand, in the order of their ids. What an edit made now has seen. */
  readonly heads: Readonly<Record<string, readonly Id[]>>;
  /** Fields in which different values stand. */
  readonly disagreements: Readonly<Record<string, readonly Standing[]>>;
  readonly created: { readonly at: string; readonly by: Editor; readonly entry: Id };
  readonly changed: { readonly at: string; readonly by: Editor; readonly entry: Id };
}

/** `null` in a field that knows no null means "as if never set". */
const shownValue = (value: unknown, byDefault: unknown): unknown =>
  value === null && byDefault !== null ? byDefault : value;

const byId = (a: { readonly id: Id }, b: { readonly id: Id }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Field → the entries whose values no other entry replaces. Fields the kind does not know are left out. */
function standingEntries(unique: readonly Entry[], known: object): Map<string, Entry[]> {
  const replaced = new Map<string, Set<Id>>();
  const setters = new Map<string, Entry[]>();
  for (const entry of unique) {
    for (const field of Object.keys(entry.set)) {
      if (!Object.hasOwn(known, field)) continue;
      const list = setters.get(field);
      if (list) list.push(entry);
      else setters.set(field, [entry]);
    }
    for (const [field, ids] of Object.entries(entry.replaces)) {
      const set = replaced.get(field) ?? new Set();
      for (const id of ids) if (id !== entry.id) set.add(id);
      replaced.set(field, set);
    }
  }
  for (const [field, list] of setters) {
    const standing = list.filter((entry) => !replaced.get(field)?.has(entry.id));
    // Entries that replace each other in a ring (no honest log holds one) must not make a value vanish.
    if (standing.length > 0) setters.set(field, standing);
  }
  return setters;
}

function disagreementOf(
  field: string,
  entries: readonly Entry[],
  history: RecordHistory,
): readonly Standing[] {
  return entries.map((entry) => {
    const origin = originOf(entry, field, history);
    return { entry: entry.id, value: entry.set[field], by: origin.by, at: origin.at };
  });
}

const differ = (field: string, entries: readonly Entry[]): boolean =>
  entries.length > 1 && new Set(entries.map((entry) => canonical(entry.set[field]))).size > 1;

/**
 * Folds the entries of one record.
 * @param entries all entries of that record, in any order, at least one, duplicates allowed
 */
export function foldRecord<K extends Kind>(entries: readonly Entry[]): FoldedRecord<K> {
  const unique = [...new Map(entries.map((entry) => [entry.id, entry])).values()].sort(byId);
  const first = unique[0];
  const last = unique.at(-1);
  if (!first || !last) throw new Error('a record has at least one entry');
  const kind = first.record.kind as K;
  const defaults = kinds[kind].defaults as Record<string, unknown>;
  const fields: Record<string, unknown> = { ...defaults };
  const heads: Record<string, readonly Id[]> = {};
  const disagreements: Record<string, readonly Standing[]> = {};
  let history: RecordHistory | undefined;
  for (const [field, standing] of standingEntries(unique, defaults)) {
    heads[field] = standing.map((entry) => entry.id);
    fields[field] = shownValue(standing.at(-1)!.set[field], defaults[field]);
    if (differ(field, standing)) {
      history ??= indexHistory(unique);
      disagreements[field] = disagreementOf(field, standing, history);
    }
  }
  return {
    dossier: first.dossier,
    kind,
    id: first.record.id,
    fields: fields as FieldsOf<K>,
    heads,
    disagreements,
    created: { at: first.at, by: first.by, entry: first.id },
    changed: { at: last.at, by: last.by, entry: last.id },
  };
}

/** One string for each record there is: entries of one record print alike. */
export const recordOf = ({ dossier, record }: Pick<Entry, 'dossier' | 'record'>): string =>
  `${record.kind} ${dossier} ${record.id}`;

/** Folds a whole log, of one dossier or several, into its records. */
export function foldLog(entries: Iterable<Entry>): FoldedRecord[] {
  return groupBy(entries, recordOf).map((group) => foldRecord(group));
}

/**
 * Folds one new entry into a record without reading the record's history. Right only where the entry replaces
 * nothing but what stands and nobody replaces it yet: an edit made here and now. Anything that arrives from
 * elsewhere goes through `foldRecord`.
 */
export function foldNext<K extends Kind>(
  record: FoldedRecord<K> | undefined,
  entry: Entry,
): FoldedRecord<K> | null {
  if (!record)
    return Object.values(entry.replaces).every((ids) => ids.length === 0) ? foldRecord<K>([entry]) : null;
  if (entry.id <= record.changed.entry) return null;
  const defaults = kinds[record.kind].defaults as Record<string, unknown>;
  const fields: Record<string, unknown> = { ...record.fields };
  const heads = { ...record.heads };
  const disagreements = { ...record.disagreements };
  for (const [field, value] of Object.entries(entry.set)) {
    if (!Object.hasOwn(defaults, field)) continue;
    const seen = new Set(entry.replaces[field] ?? []);
    const standing = heads[field] ?? [];
    if (standing.some((id) => !seen.has(id)) || [...seen].some((id) => !standing.includes(id))) return null;
    heads[field] = [entry.id];
    delete disagreements[field];
    fields[field] = shownValue(value, defaults[field]);
  }
  return {
    ...record,
    fields: fields as FieldsOf<K>,
    heads,
    disagreements,
    changed: { at: entry.at, by: entry.by, entry: entry.id },
  };
}
