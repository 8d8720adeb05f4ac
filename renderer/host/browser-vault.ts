/**
 * The vault as the tab reaches it: calls to the server the page came from. Each browser profile has a vault of
 * its own, named once at random; the name is also what lets it in.
 */
import { z } from 'zod';
import type { HostError, Outcome, Vault } from '../../shared/host-api';
import type { ArgsOf, ValueOf, VaultChannelName } from '../../shared/host-channels';
import { entrySchema } from '../../shared/log/entry';
import { type Id, idSchema } from '../../shared/records/ids';
import { fail, ok } from '../../shared/result';
import { appendInParts } from './append-in-parts';
import { describeProblem } from './host-problem';

const key = 'qarina.vault';
const header = 'x-qarina-vault';

/** How long the server may take before a call counts as failed, in milliseconds. */
const patience = { usual: 5000, readAll: 30_000 } as const;

/** The name of this browser profile's vault, made at first use. */
export function ownVault(storage: Storage = localStorage): Id {
  const known = idSchema.safeParse(storage.getItem(key));
  if (known.success) return known.data;
  const made = crypto.randomUUID();
  storage.setItem(key, made);
  return made;
}

const errorSchema: z.ZodType<HostError> = z.object({
  reason: z.enum([
    'cancelled',
    'unsupported',
    'no-space',
    'denied',
    'too-large',
    'not-found',
    'damaged',
    'timed-out',
    'failed',
  ]),
  fileName: z.string().exactOptional(),
  detail: z.string().exactOptional(),
});

const answers = {
  list: z.array(
    z.object({ id: idSchema, own: z.boolean(), entries: z.number(), changedAt: z.string().nullable() }),
  ),
  state: z.object({
    entries: z.number(),
    schema: z.number(),
    fingerprint: z.string(),
    changedAt: z.string().nullable(),
  }),
  salvage: z.object({ entries: z.array(entrySchema), damagedLines: z.number() }),
  nothing: z.undefined(),
};

interface Call {
  readonly name: VaultChannelName;
  readonly body: BodyInit | null;
  readonly sha256?: string;
  readonly patience?: number;
}

const json = <N extends VaultChannelName>(args: ArgsOf<N>): string =>
  JSON.stringify(args.filter((arg) => arg !== undefined));

async function post(call: Call): Promise<Response> {
  const query = call.sha256 === undefined ? '' : `?sha256=${call.sha256}`;
  return fetch(`/vault/${call.name.slice('vault:'.length)}${query}`, {
    method: 'POST',
    body: call.body,
    headers: { [header]: ownVault() },
    credentials: 'omit',
    cache: 'no-store',
    signal: AbortSignal.timeout(call.patience ?? patience.usual),
  });
}

const refusalSchema = z.object({ ok: z.literal(false), error: errorSchema });

/** Reads a `Result` out of an answer; anything else the server could say is a failure. */
async function readResult<T>(response: Response, schema: z.ZodType<T>): Outcome<T> {
  const envelope: unknown = await response.json();
  const refusal = refusalSchema.safeParse(envelope);
  if (refusal.success) return fail(refusal.data.error);
  const value = typeof envelope === 'object' && envelope && 'value' in envelope ? envelope.value : undefined;
  const parsed = schema.safeParse(value);
  return response.ok && parsed.success
    ? ok(parsed.data)
    : fail({ reason: 'failed', detail: `answer with status ${response.status}` });
}

async function ask<N extends VaultChannelName>(call: Call & { name: N }, schema: z.ZodType<ValueOf<N>>) {
  try {
    return await readResult(await post(call), schema);
  } catch (error) {
    return fail(describeProblem(error));
  }
}

async function askBytes(call: Call): Outcome<Uint8Array<ArrayBuffer>> {
  try {
    const response = await post(call);
    if (response.headers.get('content-type') === 'application/octet-stream') {
      return ok(new Uint8Array(await response.arrayBuffer()));
    }
    const refusal = await readResult(response, z.never());
    return refusal.ok ? fail({ reason: 'failed' }) : refusal;
  } catch (error) {
    return fail(describeProblem(error));
  }
}

export const browserVault: Vault = {
  list: () => ask({ name: 'vault:list', body: null, patience: patience.readAll }, answers.list),
  state: () => ask({ name: 'vault:state', body: null }, answers.state),
  append: (entries) =>
    appendInParts(
      (part) => ask({ name: 'vault:append', body: json<'vault:append'>([part]) }, answers.state),
      entries,
    ),
  putBytes: (sha256, bytes) =>
    ask(
      // A large file takes its time on a slow disk: at least a megabyte a second.
      {
        name: 'vault:put-bytes',
        body: bytes,
        sha256,
        patience: patience.usual + Math.ceil(bytes.length / 1000),
      },
      answers.nothing,
    ),
  readEntries: (from) =>
    ask(
      { name: 'vault:read-entries', body: json<'vault:read-entries'>([from]), patience: patience.readAll },
      answers.salvage,
    ),
  readBytes: (sha256, from) =>
    askBytes({ name: 'vault:read-bytes', body: json<'vault:read-bytes'>([sha256, from]) }),
};
