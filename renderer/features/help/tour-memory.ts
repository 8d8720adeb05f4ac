/**
 * What is remembered of the tour: which dossier is the sample, whether the tour was taken or declined (both kept
 * on this machine), and in which dossier it runs now (kept only as long as the window).
 */
import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import { type Id, idSchema } from '../../../shared/records/ids';

const keptSchema = z.object({
  sample: idSchema.nullable().catch(null),
  seen: z.boolean().catch(false),
});

export interface TourMemory extends z.infer<typeof keptSchema> {
  readonly running: Id | null;
}

const key = 'qarina.tour';

/** What was stored; anything missing or unreadable counts as never seen. */
export function parseTourMemory(stored: string | null): TourMemory {
  let raw: unknown = {};
  try {
    raw = JSON.parse(stored ?? '{}');
  } catch {
    // Only whether the tour was seen is lost.
  }
  return {
    ...keptSchema.parse(raw && typeof raw === 'object' && !Array.isArray(raw) ? raw : {}),
    running: null,
  };
}

let memory: TourMemory | null = null;
const listeners = new Set<() => void>();

function current(): TourMemory {
  memory ??= parseTourMemory(localStorage.getItem(key));
  return memory;
}

function change(part: Partial<TourMemory>): void {
  memory = { ...current(), ...part };
  const { sample, seen } = memory;
  localStorage.setItem(key, JSON.stringify({ sample, seen }));
  for (const listener of listeners) listener();
}

/** The sample was opened: the tour is offered there, once. */
export const rememberSample = (dossier: Id): void => change({ sample: dossier });

export const startTour = (dossier: Id): void => change({ running: dossier });

/** The tour was ended or declined; it is not offered again by itself. */
export const endTour = (): void => change({ running: null, seen: true });

export function useTourMemory(): TourMemory {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, current);
}
