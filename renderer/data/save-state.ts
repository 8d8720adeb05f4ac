/** Whether work is saved: one small store that the shell shows, fed by every save of this window. */
import { useSyncExternalStore } from 'react';
import type { CommitProblem } from './problems';

export interface SaveState {
  readonly state: 'idle' | 'saving' | 'saved' | 'failed';
  /** Instant of the last save that was acknowledged. */
  readonly at: string | null;
  readonly problem: CommitProblem | null;
  /** Tries the failed save again, with the same entries: trying twice never saves twice. */
  readonly retry: (() => void) | null;
}

let current: SaveState = { state: 'idle', at: null, problem: null, retry: null };
let running = 0;
const listeners = new Set<() => void>();

function change(to: SaveState): void {
  current = to;
  for (const listener of listeners) listener();
}

export function saveStarted(): void {
  running++;
  change({ ...current, state: 'saving' });
}

export function saveSucceeded(at: string): void {
  running--;
  change({ state: running > 0 ? 'saving' : 'saved', at, problem: null, retry: null });
}

/** There was nothing to save after all: the state is what it was. */
export function saveUnneeded(): void {
  running--;
  const settled = current.problem ? 'failed' : current.at ? 'saved' : 'idle';
  change({ ...current, state: running > 0 ? 'saving' : settled });
}

export function saveFailed(problem: CommitProblem, retry: (() => void) | null): void {
  running--;
  change({ ...current, state: 'failed', problem, retry });
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const readSaveState = (): SaveState => current;

/** The state of saving in this window. */
export function useSaveState(): SaveState {
  return useSyncExternalStore(subscribe, readSaveState);
}
