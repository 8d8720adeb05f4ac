/** Undo and redo within one piece of work that is not yet in the log: a review before it is confirmed. */

export interface Timeline<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/** How many steps back are kept. Values share their unchanged parts, so that a step costs little. */
export const MOST_STEPS = 500;

export const begin = <T>(present: T): Timeline<T> => ({ past: [], present, future: [] });

/** A step onwards. The same value is no step; what was undone is forgotten. */
export function step<T>(line: Timeline<T>, next: T): Timeline<T> {
  if (next === line.present) return line;
  return { past: [...line.past.slice(1 - MOST_STEPS), line.present], present: next, future: [] };
}

export function back<T>(line: Timeline<T>): Timeline<T> {
  if (line.past.length === 0) return line;
  const past = line.past.slice(0, -1);
  return { past, present: line.past.at(-1) as T, future: [line.present, ...line.future] };
}

export function forth<T>(line: Timeline<T>): Timeline<T> {
  if (line.future.length === 0) return line;
  const [present, ...future] = line.future;
  return { past: [...line.past, line.present], present: present as T, future };
}
