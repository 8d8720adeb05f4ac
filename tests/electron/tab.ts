/** A running tab server on a free port, with a small built renderer, and raw requests to it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { type RunningTab, startTab } from '../../electron/tab-server';

export interface TestTab extends RunningTab {
  readonly port: number;
  readonly folder: string;
}

export function makeRenderer(folder: string): string {
  const root = join(folder, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>قرينة</title>');
  writeFileSync(join(root, 'assets', 'app-1a2b.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  return root;
}

export async function startTestTab(folder: string): Promise<TestTab> {
  const started = await startTab({ port: 0, root: makeRenderer(folder), data: join(folder, 'data') });
  if ('reason' in started) throw new Error(started.reason);
  return { ...started, folder, port: Number(new URL(started.origin).port) };
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Sends a request exactly as given: the path is not tidied, the headers are not ours to change. */
export function send(
  port: number,
  method: string,
  path: string,
  headers: OutgoingHttpHeaders = {},
  body?: string | Uint8Array,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const host = `127.0.0.1:${port}`;
    const outgoing = request(
      { host: '127.0.0.1', port, method, path, headers: { host, ...headers }, agent: false },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
