/**
 * The tab's server: the built renderer and the vault on one address of this machine, for places where Electron's
 * runtime cannot be had. It listens on the loopback interface alone and answers only its own pages.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { makeFolder, writeAtomic } from './atomic-write';
import { vaultsFolder } from './data-folder';
import { isForeign } from './peer';
import { securityHeaders } from './policy';
import { judge, originOf } from './request-guard';
import { readStatic } from './static-files';
import { serveVault, vaultPath } from './vault-routes';
import { openVaults, type VaultCalls } from './vaults';

/** The only interface listened on. */
export const loopback = '127.0.0.1';
/** The usual port. The database belongs to the address, so another port is another, empty Qarina. */
export const defaultPort = 47321;

const alivePath = '/alive';

export interface TabOptions {
  /** 0 takes any free port (tests). */
  readonly port: number;
  /** Folder of the built renderer. */
  readonly root: string;
  /** Folder of the vaults and of the key that tells one Qarina from another program. */
  readonly data: string;
}

/** Why the tab cannot be served. */
export type StartProblem =
  | { readonly reason: 'not-built' }
  | { readonly reason: 'port-in-use' }
  | { readonly reason: 'running-already'; readonly origin: string }
  | { readonly reason: 'failed'; readonly detail: string };

export interface RunningTab {
  readonly origin: string;
  close(): Promise<void>;
}

/** A secret of the data folder: who can answer with it is a Qarina working in that folder. */
async function instanceKey(data: string): Promise<Buffer> {
  const path = join(data, 'instance-key');
  try {
    return await readFile(path);
  } catch {
    await makeFolder(data);
    await writeAtomic(path, randomBytes(32));
    return readFile(path);
  }
}

const prove = (key: Buffer, challenge: string): string =>
  createHmac('sha256', key).update(challenge).digest('hex');

/** Whether what listens on a port is a Qarina of the same data folder. */
export async function isOurs(port: number, data: string): Promise<boolean> {
  const challenge = randomBytes(16).toString('hex');
  try {
    const response = await fetch(`${originOf(port)}${alivePath}?challenge=${challenge}`, {
      signal: AbortSignal.timeout(2000),
      redirect: 'error',
    });
    return (await response.text()).trim() === prove(await instanceKey(data), challenge);
  } catch {
    return false;
  }
}

function send(
  response: ServerResponse,
  status: number,
  mediaType: string,
  body: string | Uint8Array,
  more: Readonly<Record<string, string>> = {},
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, {
    ...securityHeaders,
    'cache-control': 'no-store',
    'content-type': mediaType,
    'content-length': bytes.byteLength,
    ...more,
  });
  response.end(response.req.method === 'HEAD' ? undefined : bytes);
}

const sendText = (response: ServerResponse, status: number, text: string, more = {}): void =>
  send(response, status, 'text/plain; charset=utf-8', `${text}\n`, more);

interface Parts {
  readonly root: string;
  readonly key: Buffer;
  readonly vaults: VaultCalls;
}

async function route(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (await isForeign(request.socket)) return sendText(response, 403, 'Refused: another user.');
  const url = request.url ?? '/';
  const path = url.split('?', 1)[0] ?? '/';
  if (path.startsWith(vaultPath)) return serveVault(parts.vaults, request, response);
  if (request.method === 'POST') return sendText(response, 405, 'Not here.', { allow: 'GET, HEAD' });
  if (path === alivePath) {
    const challenge = new URLSearchParams(url.slice(path.length)).get('challenge') ?? '';
    return sendText(response, 200, prove(parts.key, challenge.slice(0, 200)));
  }
  const file = await readStatic(parts.root, path);
  if (!file) return sendText(response, 404, 'Not found.');
  const cache = file.immutable ? 'private, max-age=31536000, immutable' : 'no-cache';
  return send(response, 200, file.mediaType, file.bytes, { 'cache-control': cache });
}

/** The server's answer to every request, also used beneath the development server. */
export function makeHandler(
  parts: Parts,
  port: () => number,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const verdict = judge(request.method, request.url, request.headers, port());
    if (verdict.kind === 'redirect') {
      sendText(response, 307, verdict.to, { location: verdict.to });
      return;
    }
    if (verdict.kind === 'refuse') {
      request.resume();
      sendText(response, verdict.status, `Refused: ${verdict.why}.`);
      return;
    }
    route(parts, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'It did not work.');
    });
  };
}

function listen(server: Server, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen({ port, host: loopback, exclusive: true }, () => {
      server.off('error', resolve);
      resolve(null);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Starts serving, or says why it cannot be done. */
export async function startTab(options: TabOptions): Promise<RunningTab | StartProblem> {
  const { data } = options;
  let root: string;
  try {
    root = await realpath(options.root);
    await readFile(join(root, 'index.html'));
  } catch {
    return { reason: 'not-built' };
  }
  let key: Buffer;
  try {
    key = await instanceKey(data);
  } catch (error) {
    return { reason: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
  let port = options.port;
  const parts: Parts = { root, key, vaults: openVaults(join(data, vaultsFolder)) };
  const server = createServer(
    { maxHeaderSize: 16_384 },
    makeHandler(parts, () => port),
  );
  const error = await listen(server, port);
  if (error?.code === 'EADDRINUSE') {
    return (await isOurs(port, data))
      ? { reason: 'running-already', origin: originOf(port) }
      : { reason: 'port-in-use' };
  }
  if (error) return { reason: 'failed', detail: error.message };
  port = (server.address() as AddressInfo).port;
  return { origin: originOf(port), close: () => close(server) };
}
