/**
 * The history of some records, step by step: who set which field, when, to what, and what stood there before. A
 * step is what one act did to one record; what an entry replaces is read from the entries it names, so that the
 * history says what the editor had seen, not what happened to come before it.
 */
import type { Id } from '../records/ids';
import { type Kind, kinds } from '../records/kinds';
import { isCreation } from './acts';
import { canonical } from './canonical';
import type { Editor, Entry } from './entry';
import { recordOf } from './fold';
import { groupBy } from './group';

/** One field as a step left it. */
export interface FieldStep {
  readonly field: string;
  /** Different values the editor had before them and replaced; none where nobody had set the field. */
  readonly before: readonly unknown[];
  readonly after: unknown;
}

/** What an act did to one record. */
export interface RecordStep {
  readonly act: Id;
  /** The last of its entries: steps come in the order of these. */
  readonly entry: Id;
  readonly record: { readonly kind: Kind; readonly id: Id };
  readonly at: string;
  readonly by: Editor;
  readonly created: boolean;
  /** The act that this one took back. */
  readonly undoes: Id | null;
  /** Fields whose value changed; of a new record those that hold anything. */
  readonly fields: readonly FieldStep[];
}

const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

function fieldSteps(entry: Entry, byId: ReadonlyMap<Id, Entry>): FieldStep[] {
  const defaults = kinds[entry.record.kind].defaults as Readonly<Record<string, unknown>>;
  const created = isCreation(entry);
  return Object.entries(entry.set).flatMap(([field, set]): FieldStep[] => {
    const replaced = (entry.replaces[field] ?? []).flatMap((id) => byId.get(id) ?? []);
    const values = replaced.map((one) => one.set[field] ?? defaults[field]);
    const before = values.filter((value, at) => values.findIndex((other) => same(other, value)) === at);
    const after = set ?? defaults[field];
    const empty = created ? same(after, defaults[field]) : before.length === 1 && same(before[0], after);
    return empty ? [] : [{ field, before, after }];
  });
}

/** @param entries all known entries of the records, in any order. @returns their steps, oldest first */
export function stepsOf(entries: readonly Entry[]): RecordStep[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const sorted = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const steps = groupBy(sorted, (entry) => `${entry.act} ${recordOf(entry)}`).map((group): RecordStep => {
    const first = group[0]!;
    const fields = new Map<string, FieldStep>();
    for (const entry of group) {
      for (const step of fieldSteps(entry, byId)) fields.set(step.field, step);
    }
    return {
      act: first.act,
      entry: group.at(-1)!.id,
      record: first.record,
      at: first.at,
      by: first.by,
      created: group.some(isCreation),
      undoes: first.undoes ?? null,
      fields: [...fields.values()],
    };
  });
  return steps.sort((a, b) => (a.entry < b.entry ? -1 : 1));
}
