import { describe, expect, it } from 'vitest';
import { comparePassages } from '../../../renderer/workers/passages-client';
import type { PassagesMessage, PassagesRequest } from '../../../renderer/workers/passages-protocol';

class FakeWorker {
  readonly sent: PassagesRequest[] = [];
  ended = false;
  onmessage: ((event: { data: PassagesMessage }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: ((event: { message: string; preventDefault: () => void }) => void) | null = null;
  postMessage(request: PassagesRequest): void {
    this.sent.push(request);
  }
  terminate(): void {
    this.ended = true;
  }
}

const text = { text: 'نص', blocks: [{ start: 0, end: 2 }] };
const request: PassagesRequest = { kind: 'align', left: text, right: text, harakat: false };

function start() {
  const worker = new FakeWorker();
  const heard: PassagesMessage[] = [];
  const stop = comparePassages(
    request,
    (message) => heard.push(message),
    () => worker as unknown as Worker,
  );
  return { worker, heard, stop };
}

describe('the worker that sets two texts against each other', () => {
  it('tells progress, then the outcome, and is ended with it', () => {
    const { worker, heard } = start();
    expect(worker.sent).toEqual([request]);
    worker.onmessage!({ data: { kind: 'progress', share: 0.5 } });
    expect(worker.ended).toBe(false);
    worker.onmessage!({ data: { kind: 'aligned', pairs: [] } });
    expect(worker.ended).toBe(true);
    worker.onmessage!({ data: { kind: 'progress', share: 1 } });
    expect(heard.map(({ kind }) => kind)).toEqual(['progress', 'aligned']);
  });

  it('stopping ends it at once, and nothing is heard of it any more', () => {
    const { worker, heard, stop } = start();
    stop();
    expect(worker.ended).toBe(true);
    worker.onmessage!({ data: { kind: 'aligned', pairs: [] } });
    expect(heard).toEqual([]);
  });

  it('a worker that breaks is told as failed, once', () => {
    const { worker, heard } = start();
    worker.onerror!({ message: 'out of memory', preventDefault: () => undefined });
    worker.onmessageerror!();
    expect(heard).toEqual([{ kind: 'failed', detail: 'out of memory' }]);
    expect(worker.ended).toBe(true);
  });
});
