/**
 * How far each article of a dossier has been read, and where the reader stood: kept on this machine, no part of
 * the dossier. Shares of the article's height, so that another width or text size changes little.
 */
import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import type { Id } from '../../shared/records/ids';

const shareSchema = z.number().min(0).max(1);
const progressSchema = z.object({
  /** Where the top of the pane stood. */
  at: shareSchema.catch(0),
  /** The furthest that was in sight. */
  read: shareSchema.catch(0),
});
export type Progress = z.infer<typeof progressSchema>;
type Known = Readonly<Record<Id, Progress>>;

const storedSchema = z.record(z.string(), progressSchema).catch({});

/** Articles remembered for each dossier; those read last. */
const MOST = 500;

const keyOf = (dossier: Id): string => `qarina.reading.${dossier}`;
const listeners = new Set<() => void>();
const known = new Map<Id, Known>();

/** A stored account of reading, or an empty one where it cannot be read. */
export function parseProgress(stored: string | null): Known {
  try {
    return storedSchema.parse(JSON.parse(stored ?? '{}'));
  } catch {
    return {};
  }
}

/** What reading further makes of what was known: the furthest is never taken back. */
export function readOn(known: Known, article: Id, { at, read }: Progress): Known {
  const { [article]: before, ...others } = known;
  const kept = Object.entries(others).slice(-(MOST - 1));
  return { ...Object.fromEntries(kept), [article]: { at, read: Math.max(read, before?.read ?? 0) } };
}

function all(dossier: Id): Known {
  const found = known.get(dossier) ?? parseProgress(localStorage.getItem(keyOf(dossier)));
  known.set(dossier, found);
  return found;
}

export const readProgress = (dossier: Id, article: Id): Progress | null => all(dossier)[article] ?? null;

export function keepProgress(dossier: Id, article: Id, progress: Progress): void {
  const next = readOn(all(dossier), article, progress);
  known.set(dossier, next);
  localStorage.setItem(keyOf(dossier), JSON.stringify(next));
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The share of an article that was read, null where it was never open. */
export function useReadShare(dossier: Id, article: Id): number | null {
  return useSyncExternalStore(subscribe, () => readProgress(dossier, article)?.read ?? null);
}
