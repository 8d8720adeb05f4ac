/**
 * The vault over HTTP, for the tab: `POST /vault/<call>` on the app's own origin. The caller's vault is named in
 * a header no foreign form can send; arguments pass the same schemas as over IPC.
 *
 * Bodies are JSON (the arguments as an array), except bytes, which travel as they are with their hash in the
 * query. Answers are the `Result` as JSON with status 200, or bytes as they are.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HostError } from '../shared/host-api';
import { MAX_VAULT_BYTES, type VaultChannelName, vaultChannels } from '../shared/host-channels';
import { type Id, idSchema } from '../shared/records/ids';
import { fail, type Result } from '../shared/result';
import { securityHeaders } from './policy';
import type { VaultCalls } from './vaults';

/** Path below which the vault answers. */
export const vaultPath = '/vault/';
/** Request header that names the caller's vault. */
export const vaultHeader = 'x-qarina-vault';

/** Largest body of a call that carries entries; the others carry next to nothing. */
const MAX_ENTRIES_BODY = 64 * 1024 * 1024;
const MAX_SMALL_BODY = 4096;

const limits: Readonly<Record<VaultChannelName, number>> = {
  'vault:list': MAX_SMALL_BODY,
  'vault:state': MAX_SMALL_BODY,
  'vault:append': MAX_ENTRIES_BODY,
  'vault:put-bytes': MAX_VAULT_BYTES,
  'vault:read-entries': MAX_SMALL_BODY,
  'vault:read-bytes': MAX_SMALL_BODY,
};

const isCall = (name: string): name is VaultChannelName => Object.hasOwn(vaultChannels, name);

class BodyTooLarge extends Error {}

async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new BodyTooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function parseJson(body: Uint8Array): unknown {
  if (body.length === 0) return [];
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return null;
  }
}

/** Calls one channel with arguments that came from outside. */
async function call(
  vaults: VaultCalls,
  name: VaultChannelName,
  caller: Id,
  candidate: unknown,
): Promise<Result<unknown, HostError>> {
  const args = vaultChannels[name].args.safeParse(candidate);
  if (!args.success) return fail({ reason: 'failed', detail: `bad arguments: ${args.error.message}` });
  const run = vaults[name] as (
    caller: Id,
    ...args: readonly unknown[]
  ) => ReturnType<VaultCalls[typeof name]>;
  return run(caller, ...args.data);
}

function answer(response: ServerResponse, status: number, body: string | Uint8Array): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, {
    ...securityHeaders,
    'cache-control': 'no-store',
    'content-type': typeof body === 'string' ? 'application/json; charset=utf-8' : 'application/octet-stream',
    'content-length': bytes.byteLength,
  });
  response.end(bytes);
}

/** Answers one request under `/vault/` that the guard let through. */
export async function serveVault(
  vaults: VaultCalls,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const name = `vault:${url.pathname.slice(vaultPath.length)}`;
  const caller = idSchema.safeParse(request.headers[vaultHeader]);
  if (!isCall(name)) return answer(response, 404, '"no such call"');
  if (request.method !== 'POST') return answer(response, 405, '"POST only"');
  if (!caller.success) return answer(response, 400, '"no vault named"');
  try {
    const body = await readBody(request, limits[name]);
    const hash = url.searchParams.get('sha256');
    const candidate = name === 'vault:put-bytes' ? [hash, body] : parseJson(body);
    const result = await call(vaults, name, caller.data, candidate);
    if (result.ok && result.value instanceof Uint8Array) answer(response, 200, result.value);
    else answer(response, 200, JSON.stringify(result));
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) throw error;
    response.setHeader('connection', 'close');
    answer(response, 413, JSON.stringify(fail({ reason: 'too-large' })));
  }
}
