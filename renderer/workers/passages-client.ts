/** Asks for two texts to be set against each other, off the main thread; stopping ends the work at once. */
import type { PassagesMessage, PassagesRequest } from './passages-protocol';

const makePassagesWorker = (): Worker =>
  new Worker(new URL('./passages.worker.ts', import.meta.url), { type: 'module', name: 'passages' });

/**
 * @param onMessage told of progress, and last of the outcome; never after stopping
 * @param makeWorker another worker than the app's, for tests
 * @returns stops it
 */
export function comparePassages(
  request: PassagesRequest,
  onMessage: (message: PassagesMessage) => void,
  makeWorker: () => Worker = makePassagesWorker,
): () => void {
  const worker = makeWorker();
  let done = false;
  const stop = (): void => {
    done = true;
    worker.terminate();
  };
  const hear = (message: PassagesMessage): void => {
    if (done) return;
    if (message.kind !== 'progress') stop();
    onMessage(message);
  };
  worker.onmessage = ({ data }: MessageEvent<PassagesMessage>) => hear(data);
  worker.onmessageerror = () => hear({ kind: 'failed', detail: 'unreadable answer' });
  worker.onerror = (event) => {
    event.preventDefault();
    hear({ kind: 'failed', detail: event.message });
  };
  worker.postMessage(request);
  return stop;
}
