import { describe, expect, it } from 'vitest';
import { startDossierWork } from '../../../renderer/workers/dossier-client';
import type { DossierAnswer } from '../../../renderer/workers/dossier-protocol';

/** A worker of the test's own: it does what it is told when it is told. */
class FakeWorker {
  onmessage: ((event: { data: DossierAnswer }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: ((event: { preventDefault(): void; message: string }) => void) | null = null;
  ended = false;
  postMessage(): void {}
  terminate(): void {
    this.ended = true;
  }
}

const begin = () => {
  const worker = new FakeWorker();
  const work = startDossierWork(
    { kind: 'unpack', file: new Uint8Array(1) },
    () => worker as unknown as Worker,
  );
  return { worker, work };
};

describe('packing and unpacking off the main thread', () => {
  it('hands back the answer and ends the worker', async () => {
    const { worker, work } = begin();
    worker.onmessage?.({ data: { kind: 'packed', file: new Uint8Array(2) } });
    expect(await work.answer).toMatchObject({ kind: 'packed' });
    expect(worker.ended).toBe(true);
  });

  it('a worker that a hostile file kills is a clear answer, not a hang', async () => {
    const { worker, work } = begin();
    worker.onerror?.({ preventDefault: () => {}, message: 'out of memory' });
    expect(await work.answer).toEqual({ kind: 'crashed', detail: 'out of memory' });
  });

  it('stopping ends it with nothing', async () => {
    const { worker, work } = begin();
    work.stop();
    expect(await work.answer).toBeNull();
    expect(worker.ended).toBe(true);
  });
});
