/** Appending many entries to a vault in calls of bounded size: a recovered dossier may hold a hundred thousand. */
import type { Outcome, VaultState } from '../../shared/host-api';
import type { Entry } from '../../shared/log/entry';

/** Entries of one call. An entry is about a kilobyte, an article's up to a few hundred. */
export const PART = 2000;

/**
 * Appends all entries, part by part; stops at the first failure. Since a vault takes an entry only once, repeating
 * the whole does no harm.
 */
export async function appendInParts(
  append: (entries: readonly Entry[]) => Outcome<VaultState>,
  entries: readonly Entry[],
): Outcome<VaultState> {
  let from = 0;
  for (; entries.length - from > PART; from += PART) {
    const part = await append(entries.slice(from, from + PART));
    if (!part.ok) return part;
  }
  return append(entries.slice(from));
}
