/** What was searched for in each dossier, kept on this machine; no part of the dossier. */
import { z } from 'zod';
import type { Id } from '../../../shared/records/ids';

const MOST = 8;
const LONGEST = 200;

const schema = z.array(z.string().min(1).max(LONGEST)).max(MOST);

const keyOf = (dossier: Id | null): string => `qarina.searches.${dossier ?? 'home'}`;

/** The list from what was stored; an unreadable one counts as empty. */
export function parseRecent(stored: string | null): readonly string[] {
  try {
    return schema.parse(JSON.parse(stored ?? '[]'));
  } catch {
    return [];
  }
}

/** The list with a search at its head, each search once. */
export function addRecent(list: readonly string[], typed: string): readonly string[] {
  const search = typed.trim().slice(0, LONGEST);
  return search === '' ? list : [search, ...list.filter((one) => one !== search)].slice(0, MOST);
}

export const readRecent = (dossier: Id | null): readonly string[] =>
  parseRecent(localStorage.getItem(keyOf(dossier)));

/** Remembers a search that led somewhere. */
export function rememberSearch(dossier: Id | null, typed: string): void {
  try {
    localStorage.setItem(keyOf(dossier), JSON.stringify(addRecent(readRecent(dossier), typed)));
  } catch {
    // A full disk: the list stays as it was.
  }
}
