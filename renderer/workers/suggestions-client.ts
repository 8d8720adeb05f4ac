/**
 * Asks the worker of the Arabic rules, one question after the other. It is made with the first question and kept,
 * for reading the lexicons takes longer than reading an article. A question that is stopped or takes too long ends
 * the worker and nothing else: the next question makes a new one.
 */
import { fail, ok, type Result } from '../../shared/result';
import type { Answer, Answered, Asked, Question, SuggestProblem } from './suggestions-protocol';

/** Longest time one question may take, in milliseconds. A long article takes a few hundred. */
export const ANSWER_LIMIT = 60_000;

export interface Asking {
  /** Settles always: with the answer, or with why there is none. */
  readonly outcome: Promise<Result<Answer, SuggestProblem>>;
  /** Takes the question back; the outcome is then `stopped`. */
  readonly stop: () => void;
}

export interface SuggestionsClient {
  /** @param urgent before those that wait: somebody looks at the place */
  readonly ask: (question: Question, urgent?: boolean) => Asking;
}

interface Waiting {
  readonly asked: Asked;
  readonly settle: (result: Result<Answer, SuggestProblem>) => void;
}

const makeWorkerOfRules = (): Worker =>
  new Worker(new URL('./suggestions.worker.ts', import.meta.url), { type: 'module', name: 'suggestions' });

/** @param makeWorker another worker than the app's, for tests */
export function makeSuggestionsClient(makeWorker: () => Worker = makeWorkerOfRules): SuggestionsClient {
  const queue: Waiting[] = [];
  let worker: Worker | null = null;
  let current: Waiting | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;

  const finish = (result: Result<Answer, SuggestProblem>, keepWorker: boolean): void => {
    const done = current;
    clearTimeout(timer);
    current = null;
    if (!keepWorker) {
      worker?.terminate();
      worker = null;
    }
    done?.settle(result);
    next();
  };
  const open = (): Worker => {
    const made = makeWorker();
    made.onmessage = ({ data }: MessageEvent<Answered>) => {
      if (data.id !== current?.asked.id) return;
      finish('answer' in data ? ok(data.answer) : fail({ reason: 'crashed', detail: data.crashed }), true);
    };
    made.onmessageerror = () => finish(fail({ reason: 'crashed', detail: 'unreadable answer' }), false);
    made.onerror = (event) => {
      event.preventDefault();
      finish(fail({ reason: 'crashed', detail: event.message }), false);
    };
    return made;
  };
  const next = (): void => {
    if (current) return;
    current = queue.shift() ?? null;
    if (!current) return;
    worker ??= open();
    timer = setTimeout(() => finish(fail({ reason: 'too-slow' }), false), ANSWER_LIMIT);
    worker.postMessage(current.asked);
  };

  const ask = (question: Question, urgent = false): Asking => {
    let stop = (): void => {};
    const outcome = new Promise<Result<Answer, SuggestProblem>>((settle) => {
      const waiting: Waiting = { asked: { id: ++lastId, question }, settle };
      stop = () => {
        if (current === waiting) return finish(fail({ reason: 'stopped' }), false);
        const at = queue.indexOf(waiting);
        if (at < 0) return;
        queue.splice(at, 1);
        settle(fail({ reason: 'stopped' }));
      };
      if (urgent) queue.unshift(waiting);
      else queue.push(waiting);
      next();
    });
    return { outcome, stop: () => stop() };
  };
  return { ask };
}
