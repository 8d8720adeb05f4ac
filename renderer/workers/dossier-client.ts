/** Packs and unpacks dossier files off the main thread. A hostile file can exhaust its own worker and nothing else. */
import type { DossierAnswer, PackRequest, UnpackRequest } from './dossier-protocol';

export interface DossierWork {
  /** Settles always; null where it was stopped. */
  readonly answer: Promise<DossierAnswer | null>;
  readonly stop: () => void;
}

const makeDossierWorker = (): Worker =>
  new Worker(new URL('./dossier.worker.ts', import.meta.url), { type: 'module', name: 'dossier' });

/**
 * Begins to pack or unpack.
 * @param makeWorker another worker than the app's, for tests
 */
export function startDossierWork(
  request: PackRequest | UnpackRequest,
  makeWorker: () => Worker = makeDossierWorker,
): DossierWork {
  const worker = makeWorker();
  let stop = (): void => {};
  const answer = new Promise<DossierAnswer | null>((resolve) => {
    const settle = (found: DossierAnswer | null): void => {
      worker.terminate();
      resolve(found);
    };
    stop = () => settle(null);
    worker.onmessage = ({ data }: MessageEvent<DossierAnswer>) => settle(data);
    worker.onmessageerror = () => settle({ kind: 'crashed', detail: 'unreadable answer' });
    worker.onerror = (event) => {
      event.preventDefault();
      settle({ kind: 'crashed', detail: event.message });
    };
    worker.postMessage(request);
  });
  return { answer, stop: () => stop() };
}
