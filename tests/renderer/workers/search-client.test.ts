import { describe, expect, it } from 'vitest';
import { SearchClient } from '../../../renderer/workers/search-client';
import type { Numbered, SearchAnswer } from '../../../renderer/workers/search-protocol';

class FakeWorker {
  onmessage: ((event: { data: SearchAnswer }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: ((event: { preventDefault(): void }) => void) | null = null;
  readonly asked: Numbered[] = [];
  ended = false;
  postMessage(request: Numbered): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.ended = true;
  }
}

function begin() {
  const worker = new FakeWorker();
  return { worker, client: new SearchClient(() => worker as unknown as Worker) };
}

const open = { kind: 'open', dossier: 'd', anew: false } as const;

describe('the window’s end of the search worker', () => {
  it('gives each request its own answer, in whatever order they come', async () => {
    const { worker, client } = begin();
    const first = client.ask(open);
    const second = client.ask({ kind: 'put', documents: [], drop: [] });
    worker.onmessage?.({ data: { number: 1, ok: true, value: null } });
    worker.onmessage?.({ data: { number: 0, ok: true, value: [['a', '1']] } });
    expect(await first).toEqual({ ok: true, value: [['a', '1']] });
    expect(await second).toEqual({ ok: true, value: null });
  });

  it('says so where the worker failed at a request', async () => {
    const { worker, client } = begin();
    const asked = client.ask(open);
    worker.onmessage?.({ data: { number: 0, ok: false } });
    expect(await asked).toEqual({ ok: false });
  });

  it('settles everything where the worker dies, and whatever is asked after that', async () => {
    const { worker, client } = begin();
    const asked = client.ask(open);
    worker.onerror?.({ preventDefault: () => {} });
    expect(await asked).toEqual({ ok: false });
    expect(await client.ask(open)).toEqual({ ok: false });
    expect(worker.ended).toBe(true);
  });
});
