/** The outcome of one request to set texts against each other: how far it is, what came of it, and how to stop it. */
import { useEffect, useRef, useState } from 'react';
import { comparePassages } from '../../workers/passages-client';
import type { PassagesMessage, PassagesRequest } from '../../workers/passages-protocol';

export type Outcome = Exclude<PassagesMessage, { readonly kind: 'progress' }>;

export type Comparison =
  | { readonly state: 'working'; readonly share: number; readonly stop: () => void }
  | { readonly state: 'stopped'; readonly again: () => void }
  | { readonly state: 'done'; readonly outcome: Outcome };

/** @param request a stable value; null while there is nothing to ask yet */
export function useComparison(request: PassagesRequest | null): Comparison | null {
  const [share, setShare] = useState(0);
  const [found, setFound] = useState<{ request: PassagesRequest; outcome: Outcome | null } | null>(null);
  const [round, setRound] = useState(0);
  const halt = useRef<() => void>(() => undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round asks the same again
  useEffect(() => {
    if (!request) return;
    setShare(0);
    halt.current = comparePassages(request, (message) => {
      if (message.kind === 'progress') setShare(message.share);
      else setFound({ request, outcome: message });
    });
    return () => halt.current();
  }, [request, round]);
  if (!request) return null;
  if (found?.request !== request) {
    const stop = (): void => {
      halt.current();
      setFound({ request, outcome: null });
    };
    return { state: 'working', share, stop };
  }
  if (found.outcome) return { state: 'done', outcome: found.outcome };
  return {
    state: 'stopped',
    again: () => {
      setFound(null);
      setRound(round + 1);
    },
  };
}
