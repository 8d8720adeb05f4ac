/**
 * Merging logs: the union of their entries. Commutative, associative, idempotent, also where somebody tampered
 * with an entry: of two entries with one id but different content the same one is kept whichever side it came
 * from, and both machines report the id.
 */
import type { Id } from '../records/ids';
import { canonical } from './canonical';
import type { Entry } from './entry';

export interface Merged {
  /** The union, in the order of entry ids. */
  readonly entries: readonly Entry[];
  /** Ids under which different contents were met: an entry is never changed, so somebody altered one. In order. */
  readonly altered: readonly Id[];
}

/** Whether two entries with one id say the same, whatever the order of their keys. */
export function sameEntry(a: Entry, b: Entry): boolean {
  return a === b || canonical(a) === canonical(b);
}

/** The union of logs, of one dossier or several. */
export function mergeLogs(...logs: readonly (readonly Entry[])[]): Merged {
  const union = new Map<Id, Entry>();
  const altered = new Set<Id>();
  for (const log of logs) {
    for (const entry of log) {
      const known = union.get(entry.id);
      if (!known) union.set(entry.id, entry);
      else if (!sameEntry(known, entry)) {
        altered.add(entry.id);
        if (canonical(entry) < canonical(known)) union.set(entry.id, entry);
      }
    }
  }
  return {
    entries: [...union.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    altered: [...altered].sort(),
  };
}
