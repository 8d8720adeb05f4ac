/** Hearing of changed records, whichever window made the change. */
import { cmp, Dexie, type IndexableType, type ObservabilitySet, RangeSet } from 'dexie';
import { DATABASE_NAME, type RecordKey } from './database';

/** Which records changed, or that it is not known which. */
export type RecordChange = readonly RecordKey[] | 'any';

/** Dexie's name for the primary keys of our table. */
const PART = `idb://${DATABASE_NAME}/records/`;

function asKey(value: IndexableType): RecordKey | null {
  if (!Array.isArray(value) || value.length !== 3) return null;
  return value.every((part) => typeof part === 'string') ? (value as unknown as RecordKey) : null;
}

/** What Dexie says was changed, as far as it concerns records. A write of many rows names a range. */
export function readChange(parts: ObservabilitySet): RecordChange | null {
  if ('all' in parts) return 'any';
  const ranges = parts[PART];
  if (!ranges) return null;
  const keys: RecordKey[] = [];
  for (const { from, to } of new RangeSet().add(ranges)) {
    const key = cmp(from, to) === 0 ? asKey(from) : null;
    if (!key) return 'any';
    keys.push(key);
  }
  return keys;
}

/** Calls `listener` after each transaction that changed records. @returns a function that stops it */
export function onRecordsChanged(listener: (change: RecordChange) => void): () => void {
  const hear = (parts: ObservabilitySet): void => {
    const change = readChange(parts);
    if (change !== null && (change === 'any' || change.length > 0)) listener(change);
  };
  Dexie.on.storagemutated.subscribe(hear);
  return () => Dexie.on.storagemutated.unsubscribe(hear);
}
