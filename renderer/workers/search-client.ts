/** The window's end of the search worker. Every request settles; a worker that fails is replaced by whoever owns it. */
import type { Numbered, RequestKind, SearchAnswer, SearchAnswers, SearchRequest } from './search-protocol';

const makeSearchWorker = (): Worker =>
  new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module', name: 'search' });

type RequestOf<K extends RequestKind> = Extract<SearchRequest, { kind: K }>;

/** What was done, or that the worker is of no more use. */
export type Answered<K extends RequestKind> =
  | { readonly ok: true; readonly value: SearchAnswers[K] }
  | { readonly ok: false };

export class SearchClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (answer: SearchAnswer | null) => void>();
  #next = 0;
  #ended = false;

  /** @param makeWorker another worker than the app's, for tests */
  constructor(makeWorker: () => Worker = makeSearchWorker) {
    this.#worker = makeWorker();
    this.#worker.onmessage = ({ data }: MessageEvent<SearchAnswer>) => this.#settle(data);
    this.#worker.onmessageerror = () => this.end();
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.end();
    };
  }

  #settle(answer: SearchAnswer): void {
    this.#waiting.get(answer.number)?.(answer);
    this.#waiting.delete(answer.number);
  }

  async ask<K extends RequestKind>(request: RequestOf<K>): Promise<Answered<K>> {
    if (this.#ended) return { ok: false };
    const number = this.#next++;
    const answer = await new Promise<SearchAnswer | null>((resolve) => {
      this.#waiting.set(number, resolve);
      this.#worker.postMessage({ ...request, number } satisfies Numbered);
    });
    if (!answer?.ok) return { ok: false };
    return { ok: true, value: answer.value as SearchAnswers[K] };
  }

  /** Ends the worker; what it was asked and has not answered is not answered any more. */
  end(): void {
    this.#ended = true;
    this.#worker.terminate();
    for (const resolve of this.#waiting.values()) resolve(null);
    this.#waiting.clear();
  }
}
