/**
 * What the rules said of articles, kept while the window is open: an article is read once, whatever screens ask for
 * it, and again when its blocks or its day were corrected. Nothing is stored: the rules are part of the program, and
 * a newer program reads anew.
 */
import type { SuggestionsClient } from '../../workers/suggestions-client';
import type { KeyedSuggestion, SuggestProblem, SuggestQuestion } from '../../workers/suggestions-protocol';

export type Reading =
  | { readonly state: 'working' }
  | { readonly state: 'ready'; readonly text: string; readonly suggestions: readonly KeyedSuggestion[] }
  /** Its captured text is not on this machine. */
  | { readonly state: 'no-text' }
  | { readonly state: 'failed'; readonly problem: SuggestProblem };

/** Readings kept: more articles than anybody goes back and forth between. */
const KEPT = 200;

export interface Readings {
  readonly get: (key: string) => Reading | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Has an article read, if it was not yet.
   * @param load gives the question; null where the text is not there
   * @param urgent somebody looks at the article
   */
  readonly want: (key: string, load: () => Promise<SuggestQuestion | null>, urgent: boolean) => void;
  readonly stop: (key: string) => void;
  /** Forgets a reading that did not come about, so that it may be wanted again. */
  readonly forget: (key: string) => void;
}

export function makeReadings({ ask }: SuggestionsClient): Readings {
  const found = new Map<string, Reading>();
  const stops = new Map<string, () => void>();
  const listeners = new Set<() => void>();

  const put = (key: string, reading: Reading): void => {
    found.set(key, reading);
    for (const [old, { state }] of found) {
      if (found.size <= KEPT) break;
      if (old !== key && state !== 'working') found.delete(old);
    }
    for (const listener of listeners) listener();
  };
  const read = async (
    key: string,
    load: () => Promise<SuggestQuestion | null>,
    urgent: boolean,
  ): Promise<void> => {
    const question = await load().catch(() => null);
    if (!question) return put(key, { state: 'no-text' });
    const { outcome, stop } = ask(question, urgent);
    stops.set(key, stop);
    const result = await outcome;
    stops.delete(key);
    if (!result.ok) put(key, { state: 'failed', problem: result.error });
    else if (result.value.kind === 'suggestions')
      put(key, { state: 'ready', text: question.text, suggestions: result.value.suggestions });
  };
  return {
    get: (key) => found.get(key),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    want: (key, load, urgent) => {
      if (found.has(key)) return;
      put(key, { state: 'working' });
      void read(key, load, urgent);
    },
    stop: (key) => stops.get(key)?.(),
    forget: (key) => {
      if (found.get(key)?.state === 'working' || !found.delete(key)) return;
      for (const listener of listeners) listener();
    },
  };
}

/**
 * What is known of some articles, for screens to subscribe to: the same array as long as each of them is the same, so
 * that what is read ahead of time redraws nothing.
 */
export function snapshotOf(
  { get }: Pick<Readings, 'get'>,
  keys: readonly string[],
): () => readonly (Reading | undefined)[] {
  let last: readonly (Reading | undefined)[] = keys.map(get);
  return () => {
    const now = keys.map(get);
    if (now.some((one, at) => one !== last[at])) last = now;
    return last;
  };
}
