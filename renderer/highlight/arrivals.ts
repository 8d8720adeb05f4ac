/**
 * An editor is led to words of an article from elsewhere (the search): whoever shows that article picks the arrival
 * up once, brings the words into sight and selects them.
 */
import type { Id } from '../../shared/records/ids';
import type { Span } from '../../shared/records/text';

export interface Arrival {
  readonly article: Id;
  /** Null where the article is meant as a whole. */
  readonly place: Span | null;
}

let waiting: Arrival | null = null;
const listeners = new Set<() => void>();

/** Leads the editor there; an earlier arrival that nobody has picked up is forgotten. */
export function leadTo(arrival: Arrival): void {
  waiting = arrival;
  for (const listener of listeners) listener();
}

/** What is waiting, for whoever listens. */
export const waitingArrival = (): Arrival | null => waiting;

/** The arrival that waits for an article, which then waits no longer; null where there is none. */
export function pickUp(article: Id): Arrival | null {
  if (waiting?.article !== article) return null;
  const picked = waiting;
  waiting = null;
  return picked;
}

export function onArrival(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
