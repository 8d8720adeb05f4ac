/**
 * Looks for tensions off the main thread. One worker serves a dossier as long as it is open and keeps what it has
 * read, so that one new claim re-examines only its neighbours; stopping ends the worker, and the next request
 * begins anew.
 */
import type { TensionsMessage, TensionsRequest } from './tensions-protocol';

export type TensionsUpdate = Omit<TensionsRequest, 'version' | 'complete'>;

/** How much text goes over at a time, in UTF-16 code units: the window stays free between. */
const PORTION = 400_000;

const makeTensionsWorker = (): Worker =>
  new Worker(new URL('./tensions.worker.ts', import.meta.url), { type: 'module', name: 'tensions' });

/** Cuts an update into portions that hold about as much text each; the last one completes it. */
export function portionsOf(update: TensionsUpdate, size = PORTION): readonly TensionsUpdate[] {
  const lengths = new Map(update.texts.map(({ key, text }) => [key, text.length]));
  const portions: { texts: TensionsUpdate['texts'][number][]; put: TensionsUpdate['put'][number][] }[] = [];
  const sent = new Set<string>();
  let held = size;
  for (const article of update.put) {
    if (held >= size) {
      portions.push({ texts: [], put: [] });
      held = 0;
    }
    const portion = portions.at(-1)!;
    portion.put.push(article);
    if (sent.has(article.textKey) || !lengths.has(article.textKey)) continue;
    sent.add(article.textKey);
    portion.texts.push(update.texts.find(({ key }) => key === article.textKey)!);
    held += lengths.get(article.textKey)!;
  }
  const { gone, decisions } = update;
  const first = portions[0] ?? { texts: [], put: [] };
  return [
    { ...first, gone, decisions },
    ...portions.slice(1).map((one) => ({ ...one, gone: [], decisions })),
  ];
}

export interface TensionsClient {
  readonly send: (update: TensionsUpdate) => void;
  /** Ends the work in hand and forgets what was sent. */
  readonly stop: () => void;
}

/**
 * @param onMessage told of progress and results of the newest request only
 * @param makeWorker another worker than the app's, for tests
 */
export function startTensions(
  onMessage: (message: TensionsMessage) => void,
  makeWorker: () => Worker = makeTensionsWorker,
): TensionsClient {
  let worker: Worker | null = null;
  let version = 0;
  const end = (): void => {
    worker?.terminate();
    worker = null;
  };
  const begin = (): Worker => {
    const made = makeWorker();
    made.onmessage = ({ data }: MessageEvent<TensionsMessage>) => {
      if (data.version === version) onMessage(data);
    };
    made.onerror = (event) => {
      event.preventDefault();
      end();
      onMessage({ kind: 'failed', version, detail: event.message });
    };
    return made;
  };
  return {
    send: (update) => {
      worker ??= begin();
      version++;
      const portions = portionsOf(update);
      portions.forEach((portion, at) => {
        worker?.postMessage({ ...portion, version, complete: at === portions.length - 1 });
      });
    },
    stop: () => {
      version++;
      end();
    },
  };
}
