/** Starting the tour from wherever one is: on the sample that was opened before, or on a fresh one. */
import { useCallback } from 'react';
import type { Id } from '../../shared/records/ids';
import { readRecord } from '../data/queries';
import { rememberSample, startTour, useTourMemory } from '../features/help/tour-memory';
import { useSample } from './dossier-file';

/** Opens a fresh sample, and remembers that it is one. */
export function useRememberedSample(onGo: (dossier: Id) => void): () => Promise<void> {
  return useSample(
    useCallback(
      (dossier: Id) => {
        rememberSample(dossier);
        onGo(dossier);
      },
      [onGo],
    ),
  );
}

export function useTourStart(onGo: (dossier: Id) => void): () => void {
  const { sample } = useTourMemory();
  const begin = useCallback(
    (dossier: Id) => {
      rememberSample(dossier);
      startTour(dossier);
      onGo(dossier);
    },
    [onGo],
  );
  const open = useSample(begin);
  const start = async (): Promise<void> => {
    const known = sample ? await readRecord(sample, 'dossier', sample) : null;
    if (known && !known.fields.retracted) begin(known.id);
    else await open();
  };
  return () => void start();
}
