import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { READING_LIMIT, startReading } from '../../../renderer/workers/intake-client';
import type { PageSource, WorkerMessage } from '../../../renderer/workers/intake-protocol';
import { MAX_PAGE_BYTES } from '../../../shared/intake/limits';

/** A worker that says what the test has it say. */
class StubWorker {
  onmessage: ((event: { data: WorkerMessage }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null;
  readonly asked: unknown[] = [];
  ended = false;
  postMessage(message: unknown): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: WorkerMessage): void {
    this.onmessage?.({ data });
  }
}

const text = (words: string): PageSource => ({ kind: 'text', text: words, html: null });

function begin(source: PageSource) {
  const workers: StubWorker[] = [];
  const shares: number[] = [];
  const reading = startReading(
    { name: 'page.txt', source, encoding: null },
    (share) => shares.push(share),
    () => {
      const worker = new StubWorker();
      workers.push(worker);
      return worker as unknown as Worker;
    },
  );
  return { reading, workers, shares };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('reading a page off the main thread', () => {
  it('tells progress and hands the page over, then ends its worker', async () => {
    const { reading, workers, shares } = begin(text('words'));
    workers[0]!.say({ kind: 'progress', fraction: 0.5 });
    workers[0]!.say({ kind: 'problem', problem: { reason: 'no-text' } });
    expect(await reading.outcome).toEqual({ ok: false, error: { reason: 'no-text' } });
    expect(shares).toEqual([0.5]);
    expect(workers[0]!.ended).toBe(true);
  });

  it('refuses a file that is too large without reading a byte of it', async () => {
    const file = { size: 200 * 1024 * 1024 } as File;
    const { reading, workers } = begin({ kind: 'file', file });
    expect(await reading.outcome).toEqual({
      ok: false,
      error: { reason: 'too-large', bytes: 200 * 1024 * 1024, limit: MAX_PAGE_BYTES },
    });
    expect(workers).toEqual([]);
  });

  it('refuses an empty file', async () => {
    expect(await begin({ kind: 'bytes', bytes: new Uint8Array() }).reading.outcome).toEqual({
      ok: false,
      error: { reason: 'empty' },
    });
  });

  it('is stopped at once by the editor', async () => {
    const { reading, workers } = begin(text('words'));
    reading.stop();
    expect(await reading.outcome).toEqual({ ok: false, error: { reason: 'stopped' } });
    expect(workers[0]!.ended).toBe(true);
  });

  it('is given up when it takes too long', async () => {
    const { reading, workers } = begin(text('words'));
    vi.advanceTimersByTime(READING_LIMIT);
    expect(await reading.outcome).toEqual({ ok: false, error: { reason: 'too-slow' } });
    expect(workers[0]!.ended).toBe(true);
  });

  it('survives a worker that breaks', async () => {
    const { reading, workers } = begin(text('words'));
    workers[0]!.onerror?.({ message: 'out of memory', preventDefault: () => {} });
    expect(await reading.outcome).toEqual({
      ok: false,
      error: { reason: 'crashed', detail: 'out of memory' },
    });
  });
});
