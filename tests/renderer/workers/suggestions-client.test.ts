import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ANSWER_LIMIT, makeSuggestionsClient } from '../../../renderer/workers/suggestions-client';
import type { Answer, Answered, Asked, Question } from '../../../renderer/workers/suggestions-protocol';

/** A worker that says what the test has it say. */
class StubWorker {
  onmessage: ((event: { data: Answered }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null;
  readonly asked: Asked[] = [];
  ended = false;
  postMessage(message: Asked): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  answerLast(answer: Answer): void {
    this.onmessage?.({ data: { id: this.asked.at(-1)!.id, answer } });
  }
}

let workers: StubWorker[];
const client = () =>
  makeSuggestionsClient(() => {
    const worker = new StubWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
const about = (quote: string): Question => ({ kind: 'figures', quote, written: null });
const figures: Answer = { kind: 'figures', figures: [] };

beforeEach(() => {
  workers = [];
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

describe('asking the rules', () => {
  it('makes one worker with the first question, and keeps it', async () => {
    const { ask } = client();
    expect(workers).toEqual([]);
    for (const quote of ['a', 'b']) {
      const { outcome } = ask(about(quote));
      workers[0]!.answerLast(figures);
      expect(await outcome).toEqual({ ok: true, value: figures });
    }
    expect(workers).toHaveLength(1);
    expect(workers[0]!.ended).toBe(false);
  });

  it('asks one thing at a time, what somebody waits for first', async () => {
    const { ask } = client();
    ask(about('first'));
    ask(about('ahead'));
    ask(about('looked at'), true);
    expect(workers[0]!.asked).toHaveLength(1);
    workers[0]!.answerLast(figures);
    workers[0]!.answerLast(figures);
    expect(workers[0]!.asked.map(({ question }) => question.kind === 'figures' && question.quote)).toEqual([
      'first',
      'looked at',
      'ahead',
    ]);
  });

  it('is stopped at once, while it waits or while it is worked on; the others go on', async () => {
    const { ask } = client();
    const working = ask(about('working'));
    const waiting = ask(about('waiting'));
    const last = ask(about('last'));
    waiting.stop();
    working.stop();
    expect(await working.outcome).toEqual({ ok: false, error: { reason: 'stopped' } });
    expect(await waiting.outcome).toEqual({ ok: false, error: { reason: 'stopped' } });
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    workers[1]!.answerLast(figures);
    expect((await last.outcome).ok).toBe(true);
  });

  it('ends a question that takes too long, and answers the next with a new worker', async () => {
    const { ask } = client();
    const endless = ask(about('endless'));
    const next = ask(about('next'));
    vi.advanceTimersByTime(ANSWER_LIMIT);
    expect(await endless.outcome).toEqual({ ok: false, error: { reason: 'too-slow' } });
    workers[1]!.answerLast(figures);
    expect((await next.outcome).ok).toBe(true);
  });

  it('tells a crash and goes on', async () => {
    const { ask } = client();
    const one = ask(about('one'));
    workers[0]!.onmessage?.({ data: { id: workers[0]!.asked[0]!.id, crashed: 'mistake' } });
    expect(await one.outcome).toEqual({ ok: false, error: { reason: 'crashed', detail: 'mistake' } });
    const two = ask(about('two'));
    workers[0]!.onerror?.({ message: 'out of memory', preventDefault: () => {} });
    expect(await two.outcome).toEqual({ ok: false, error: { reason: 'crashed', detail: 'out of memory' } });
    expect(workers[0]!.ended).toBe(true);
    const three = ask(about('three'));
    workers[1]!.answerLast(figures);
    expect((await three.outcome).ok).toBe(true);
  });
});
