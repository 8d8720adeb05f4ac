/** Settling a disagreement: one of the values that stand is taken, and replaces them all. */
import type { FoldedRecord } from '../../shared/log/fold';
import type { Id } from '../../shared/records/ids';
import type { Change } from './change';

/**
 * @param entry the entry whose value is taken
 * @returns the change, or null where that value does not stand in the field any more
 */
export function takeValue(record: FoldedRecord, field: string, entry: Id): Change | null {
  const taken = record.disagreements[field]?.find((standing) => standing.entry === entry);
  if (!taken) return null;
  const { kind, id, heads } = record;
  return {
    record: { kind, id },
    set: { [field]: taken.value },
    replaces: { [field]: heads[field] ?? [] },
  };
}
