import { describe, expect, it } from 'vitest';
import { type FeedState, SearchFeed } from '../../../../renderer/features/search/search-feed';
import { SearchClient } from '../../../../renderer/workers/search-client';
import type { Numbered, SearchAnswer } from '../../../../renderer/workers/search-protocol';
import { SearchService } from '../../../../renderer/workers/search-service';
import type { SearchDocument } from '../../../../shared/search/documents';

/** A worker of the test's own around the real service; it can be told to fail. */
class FakeWorker {
  static kept: unknown;
  static puts: string[][] = [];
  static made = 0;
  static failing = false;
  onmessage: ((event: { data: SearchAnswer }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: ((event: { preventDefault(): void }) => void) | null = null;
  readonly #service = new SearchService({
    read: async () => FakeWorker.kept,
    keep: async (_, index) => {
      FakeWorker.kept = structuredClone(index);
    },
  });

  constructor() {
    FakeWorker.made++;
  }

  async postMessage({ number, ...request }: Numbered): Promise<void> {
    if (request.kind === 'put') {
      if (FakeWorker.failing) {
        FakeWorker.failing = false;
        this.onerror?.({ preventDefault: () => {} });
        return;
      }
      FakeWorker.puts.push([
        ...request.documents.map(({ document }) => document.key),
        ...request.drop.map((key) => `-${key}`),
      ]);
    }
    const value = await this.#service.answer(structuredClone(request));
    if (request.kind === 'put') await this.#service.keep();
    this.onmessage?.({ data: { number, ok: true, value } });
  }

  terminate(): void {}
}

const document = (
  key: string,
  version: string,
  captured: SearchDocument['captured'] = null,
): SearchDocument => ({
  key,
  kind: 'article',
  id: key,
  version,
  facets: {},
  head: 1,
  passages: [{ part: 'title', text: `title of ${key}`, at: null }],
  captured,
});

const sha256 = 'a'.repeat(64);
const withText = (key: string): SearchDocument =>
  document(key, 'v1', { sha256, blocks: [{ role: 'body', start: 0, end: 4 }] });

function begin(readBytes: () => Promise<Uint8Array | null> = async () => new TextEncoder().encode('body')) {
  FakeWorker.puts = [];
  FakeWorker.made = 0;
  const states: FeedState[] = [];
  let settle = (): void => {};
  const feed = new SearchFeed({
    dossier: 'd',
    makeClient: () => new SearchClient(() => new FakeWorker() as unknown as Worker),
    readBytes,
    onChange: (state) => {
      states.push(state);
      if (state.state === 'ready' || state.state === 'failed') settle();
    },
  });
  const follow = (documents: readonly SearchDocument[]): Promise<void> => {
    const settled = new Promise<void>((resolve) => {
      settle = resolve;
    });
    feed.follow(documents);
    return settled;
  };
  return { feed, follow, states };
}

describe('keeping the index in step', () => {
  it('sends what is lacking, then only what changed, and forgets what is gone', async () => {
    FakeWorker.kept = undefined;
    const { follow } = begin();
    await follow([document('a', '1'), document('b', '1')]);
    await follow([document('a', '2')]);
    expect(FakeWorker.puts).toEqual([
      ['a', 'b'],
      ['a', '-b'],
    ]);
  });

  it('of a kept index only what is stale is sent', async () => {
    const { follow } = begin();
    await follow([document('a', '2'), document('c', '1')]);
    expect(FakeWorker.puts).toEqual([['c']]);
  });

  it('an unreadable kept index is built anew without a word', async () => {
    FakeWorker.kept = { format: 1, segments: [{ broken: true }] };
    const { follow, states } = begin();
    await follow([document('a', '2')]);
    expect(FakeWorker.puts).toEqual([['a']]);
    expect(states.at(-1)).toEqual({ state: 'ready' });
  });

  it('an article whose text is missing is found by its title, and tried again with the next change', async () => {
    FakeWorker.kept = undefined;
    const { feed, follow } = begin(async () => null);
    await follow([withText('a')]);
    const found = await feed.client!.ask({ kind: 'search', typed: 'title', limit: 5 });
    expect(found.ok && found.value.article.total).toBe(1);
    await follow([withText('a'), document('b', '1')]);
    expect(FakeWorker.puts).toEqual([['a'], ['a', 'b']]);
  });

  it('a text that cannot be read does not stop the rest', async () => {
    FakeWorker.kept = undefined;
    const { follow, states } = begin(() => Promise.reject(new Error('no')));
    await follow([withText('a'), document('b', '1')]);
    expect(states.at(-1)).toEqual({ state: 'ready' });
  });

  it('a worker that fails is replaced once, and given everything anew', async () => {
    FakeWorker.kept = undefined;
    const { follow, states } = begin();
    await follow([document('a', '1')]);
    FakeWorker.failing = true;
    await follow([document('a', '1'), document('b', '1')]);
    expect(FakeWorker.made).toBe(2);
    expect(FakeWorker.puts.at(-1)).toEqual(['a', 'b']);
    FakeWorker.failing = true;
    await follow([document('c', '1')]);
    expect(states.at(-1)).toEqual({ state: 'failed' });
  });

  it('many documents go in parts, and it is told how far they are', async () => {
    FakeWorker.kept = undefined;
    const { follow, states } = begin();
    await follow(Array.from({ length: 90 }, (_, n) => document(`k${n}`, '1')));
    expect(FakeWorker.puts.map(({ length }) => length)).toEqual([40, 40, 10]);
    expect(states).toContainEqual({ state: 'building', done: 40, all: 90 });
  });
});
