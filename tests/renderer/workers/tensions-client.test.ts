import { describe, expect, it } from 'vitest';
import { portionsOf, startTensions } from '../../../renderer/workers/tensions-client';
import type {
  SentArticle,
  TensionsMessage,
  TensionsRequest,
} from '../../../renderer/workers/tensions-protocol';
import { noDecisions } from '../../../shared/compare/compared';

const article = (id: string, textKey = id): SentArticle => ({
  id,
  textKey,
  title: null,
  subtitle: null,
  blocks: [],
  outlet: '',
  published: null,
  claims: [],
});
const update = (ids: readonly string[]) => ({
  texts: ids.map((key) => ({ key, text: 'نص '.repeat(10) })),
  put: ids.map((id) => article(id)),
  gone: ['old'],
  decisions: noDecisions,
});

class FakeWorker {
  readonly sent: TensionsRequest[] = [];
  ended = false;
  onmessage: ((event: { data: TensionsMessage }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault: () => void }) => void) | null = null;
  postMessage(request: TensionsRequest): void {
    this.sent.push(request);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(version: number): void {
    this.onmessage?.({ data: { kind: 'progress', version, done: 1, total: 2 } });
  }
}

describe('the worker that looks for tensions', () => {
  it('gets much text in portions, each text once, and what is gone with the first', () => {
    const portions = portionsOf(update(['a', 'b', 'c']), 40);
    expect(portions.map(({ put }) => put.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
    expect(portions.map(({ gone }) => gone)).toEqual([['old'], []]);
    const shared = portionsOf({ ...update(['page']), put: [article('a', 'page'), article('b', 'page')] });
    expect(shared[0]!.texts).toHaveLength(1);
    expect(portionsOf({ ...update([]), gone: [] })).toHaveLength(1);
  });

  it('only the newest request is answered, stopping ends the worker, and the next request starts another', () => {
    const workers: FakeWorker[] = [];
    const heard: TensionsMessage[] = [];
    const client = startTensions(
      (message) => heard.push(message),
      () => {
        workers.push(new FakeWorker());
        return workers.at(-1) as unknown as Worker;
      },
    );
    client.send(update(['a']));
    client.send(update(['b']));
    workers[0]!.answer(1);
    workers[0]!.answer(2);
    expect(heard.map(({ version }) => version)).toEqual([2]);
    client.stop();
    expect(workers[0]!.ended).toBe(true);
    client.send(update(['a']));
    expect(workers).toHaveLength(2);
    expect(workers[1]!.sent[0]).toMatchObject({ version: 4, complete: true });
  });

  it('a worker that breaks down is told of and replaced', () => {
    const workers: FakeWorker[] = [];
    const heard: TensionsMessage[] = [];
    const client = startTensions(
      (message) => heard.push(message),
      () => {
        workers.push(new FakeWorker());
        return workers.at(-1) as unknown as Worker;
      },
    );
    client.send(update(['a']));
    workers[0]!.onerror?.({ message: 'out of memory', preventDefault: () => {} });
    expect(heard).toEqual([{ kind: 'failed', version: 1, detail: 'out of memory' }]);
    client.send(update(['a']));
    expect(workers).toHaveLength(2);
  });
});
