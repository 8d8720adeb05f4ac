/**
 * Looks for tensions off the main thread and keeps what it has read: an article that changes is read again, and
 * meets its neighbours only. Between pieces of work it listens, so that a newer request is never kept waiting.
 */
import { noDecisions } from '../../shared/compare/compared';
import { TensionIndex } from '../../shared/compare/tension-index';
import type { SentArticle, TensionsMessage, TensionsRequest } from './tensions-protocol';

/** How long one piece of work may take, in milliseconds. */
const PIECE_MS = 40;

/** Figures over time handed over, the richest first. */
const MOST_SERIES = 60;

const say = (message: TensionsMessage): void => self.postMessage(message);

const index = new TensionIndex();
const texts = new Map<string, string>();
/** Which text each article lies in, so that texts nobody needs are let go. */
const textOf = new Map<string, string>();
const waiting = new Map<string, SentArticle>();
let newest = 0;
let decisions = noDecisions;
let working = false;
/** Something arrived since the last look. */
let fresh = false;

/** Lets messages in that have arrived meanwhile. */
const listen = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

function take(request: TensionsRequest): void {
  fresh = true;
  newest = request.version;
  decisions = request.decisions;
  for (const { key, text } of request.texts) texts.set(key, text);
  for (const article of request.put) waiting.set(article.id, article);
  for (const id of request.gone) {
    waiting.delete(id);
    textOf.delete(id);
    index.removeArticle(id);
  }
  const needed = new Set([...textOf.values(), ...[...waiting.values()].map(({ textKey }) => textKey)]);
  for (const key of texts.keys()) if (!needed.has(key)) texts.delete(key);
}

function readNext(): void {
  const [next] = waiting.values();
  if (!next) return;
  waiting.delete(next.id);
  const { textKey, ...article } = next;
  const text = texts.get(textKey);
  // An article left out in silence would be contradictions left out in silence.
  if (text === undefined) throw new Error(`the text ${textKey} was not sent`);
  textOf.set(next.id, textKey);
  index.addArticle({ ...article, text });
}

/** Works off what waits; requests that come meanwhile join it. */
async function work(): Promise<void> {
  working = true;
  let done = 0;
  let told = performance.now();
  while (waiting.size > 0) {
    const until = performance.now() + PIECE_MS;
    while (waiting.size > 0 && performance.now() < until) {
      readNext();
      done++;
    }
    if (performance.now() - told > 200) {
      told = performance.now();
      say({ kind: 'progress', version: newest, done, total: done + waiting.size });
    }
    await listen();
  }
  for (let settled = false; !settled || fresh; ) {
    fresh = false;
    const until = performance.now() + PIECE_MS;
    settled = index.settle(() => performance.now() > until);
    await listen();
    if (waiting.size > 0) return work();
  }
  const figures = index.figures().slice(0, MOST_SERIES);
  say({ kind: 'result', version: newest, result: index.results({ names: decisions }), figures });
  working = false;
}

self.onmessage = ({ data }: MessageEvent<TensionsRequest>): void => {
  take(data);
  if (!data.complete || working) return;
  void work().catch((error: unknown) => {
    working = false;
    say({ kind: 'failed', version: newest, detail: error instanceof Error ? error.message : String(error) });
  });
};
