/**
 * Leaving a screen that holds something unsaved asks first. The screen says that it holds something; whoever is
 * about to take the editor elsewhere goes through `leaveVia`. Closing the window asks too, in the system's words.
 */
import { useEffect, useRef } from 'react';

/** Asks the editor, and calls `go` if they want to leave. */
type Ask = (go: () => void) => void;

const guards = new Set<{ readonly ask: Ask }>();

/**
 * Goes elsewhere, after asking where a screen holds something unsaved.
 * @returns whether it went at once
 */
export function leaveVia(go: () => void): boolean {
  const guard = [...guards].at(-1);
  if (!guard) {
    go();
    return true;
  }
  guard.ask(go);
  return false;
}

/** Has `ask` called before anybody leaves. @returns how to end it */
export function keepGuard(ask: Ask): () => void {
  const guard = { ask };
  guards.add(guard);
  return () => void guards.delete(guard);
}

/** Keeps watch as long as `active`. */
export function useLeaveGuard(active: boolean, ask: Ask): void {
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    if (!active) return;
    const release = keepGuard((go) => latest.current(go));
    const unload = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', unload);
    return () => {
      release();
      window.removeEventListener('beforeunload', unload);
    };
  }, [active]);
}
