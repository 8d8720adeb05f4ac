/**
 * Reads pages off the main thread. Each page has a worker of its own: a hostile file can exhaust that worker and
 * nothing else, and stopping is ending it.
 */
import { MAX_PAGE_BYTES } from '../../shared/intake/limits';
import { fail, ok, type Result } from '../../shared/result';
import type { IntakeProblem, PageRead, PageSource, ReadRequest, WorkerMessage } from './intake-protocol';

/** Longest time one page may take, in milliseconds. Real pages take well under one second. */
export const READING_LIMIT = 20_000;

export interface Reading {
  /** Settles always: with the page, or with why there is none. */
  readonly outcome: Promise<Result<PageRead, IntakeProblem>>;
  /** Ends the worker; the outcome is then `stopped`. */
  readonly stop: () => void;
}

const makeIntakeWorker = (): Worker =>
  new Worker(new URL('./intake.worker.ts', import.meta.url), { type: 'module', name: 'intake' });

function sizeOf(source: PageSource): number {
  if (source.kind === 'file') return source.file.size;
  if (source.kind === 'bytes') return source.bytes.byteLength;
  return Math.max(source.text.length, source.html?.length ?? 0);
}

/** What can be told without reading a byte. */
function refuse(source: PageSource): IntakeProblem | null {
  const bytes = sizeOf(source);
  if (bytes === 0) return { reason: 'empty' };
  return bytes > MAX_PAGE_BYTES ? { reason: 'too-large', bytes, limit: MAX_PAGE_BYTES } : null;
}

/**
 * Begins to read a page.
 * @param onProgress told the share done, 0 to 1
 * @param makeWorker another worker than the app's, for tests
 */
export function startReading(
  request: ReadRequest,
  onProgress: (fraction: number) => void,
  makeWorker: () => Worker = makeIntakeWorker,
): Reading {
  const refused = refuse(request.source);
  if (refused) return { outcome: Promise.resolve(fail(refused)), stop: () => {} };
  const worker = makeWorker();
  let stop = (): void => {};
  const outcome = new Promise<Result<PageRead, IntakeProblem>>((resolve) => {
    const settle = (result: Result<PageRead, IntakeProblem>): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => settle(fail({ reason: 'too-slow' })), READING_LIMIT);
    stop = () => settle(fail({ reason: 'stopped' }));
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === 'progress') onProgress(data.fraction);
      else settle(data.kind === 'read' ? ok(data.read) : fail(data.problem));
    };
    worker.onmessageerror = () => settle(fail({ reason: 'crashed', detail: 'unreadable answer' }));
    worker.onerror = (event) => {
      event.preventDefault();
      settle(fail({ reason: 'crashed', detail: event.message }));
    };
    worker.postMessage(request);
  });
  return { outcome, stop: () => stop() };
}
