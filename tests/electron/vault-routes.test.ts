/** The vault over HTTP: arguments checked, bodies bounded, answers as over IPC. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../electron/atomic-write';
import { vaultHeader } from '../../electron/vault-routes';
import { MAX_VAULT_BYTES } from '../../shared/host-channels';
import { SCHEMA_VERSION } from '../../shared/log/entry';
import { makeEntry, makeId, tidyFolders } from './samples';
import { type Answer, send, startTestTab, type TestTab } from './tab';

let tab: TestTab;
const makeFolder = tidyFolders();

beforeEach(async () => {
  tab = await startTestTab(makeFolder());
});
afterEach(() => tab.close());

const post = (call: string, body?: string | Uint8Array, headers = {}, vault = makeId(1)): Promise<Answer> =>
  send(tab.port, 'POST', `/vault/${call}`, { origin: tab.origin, [vaultHeader]: vault, ...headers }, body);
const json = ({ body }: Answer): unknown => JSON.parse(body.toString());

describe('the vault over HTTP', () => {
  it('takes entries and gives them back', async () => {
    expect(json(await post('append', JSON.stringify([[makeEntry(1)]])))).toMatchObject({
      ok: true,
      value: { entries: 1 },
    });
    expect(json(await post('state'))).toMatchObject({ value: { entries: 1, schema: SCHEMA_VERSION } });
    expect(json(await post('read-entries', '[]'))).toEqual({
      ok: true,
      value: { entries: [makeEntry(1)], damagedLines: 0 },
    });
    expect(json(await post('list'))).toMatchObject({ value: [{ id: makeId(1), own: true }] });
  });

  it('takes bytes as they are and gives them back', async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, n) => n % 256);
    expect(json(await post(`put-bytes?sha256=${sha256(bytes)}`, bytes))).toEqual({ ok: true });
    const answer = await post('read-bytes', JSON.stringify([sha256(bytes)]));
    expect(answer.headers['content-type']).toBe('application/octet-stream');
    expect(new Uint8Array(answer.body)).toEqual(bytes);
    const other = await post('read-bytes', JSON.stringify([sha256(bytes), makeId(1)]), {}, makeId(2));
    expect(new Uint8Array(other.body)).toEqual(bytes);
  });

  it('refuses bytes that are not those named', async () => {
    const named = sha256(new Uint8Array([1]));
    expect(json(await post(`put-bytes?sha256=${named}`, new Uint8Array([2])))).toMatchObject({
      error: { reason: 'damaged' },
    });
  });

  it.each([
    ['append', 'not json'],
    ['append', '[]'],
    ['append', '[[{"id":"x"}]]'],
    ['append', '{"__proto__":{"polluted":1}}'],
    ['read-bytes', '["../../../../etc/passwd"]'],
    ['read-bytes', `["${'a'.repeat(64)}","../x"]`],
    ['read-entries', '["../../x"]'],
    ['state', '[1]'],
    ['put-bytes', 'no hash'],
    ['put-bytes?sha256=../../x', 'bad hash'],
  ])('refuses bad arguments: %s %s', async (call, body) => {
    expect(json(await post(call, body))).toMatchObject({
      ok: false,
      error: { reason: 'failed', detail: expect.stringContaining('bad arguments') },
    });
  });

  it('asks for a vault by a proper name', async () => {
    expect((await post('state', '[]', { [vaultHeader]: '../x' })).status).toBe(400);
    expect((await send(tab.port, 'POST', '/vault/state', { origin: tab.origin })).status).toBe(400);
  });

  it('knows no other call and no other method', async () => {
    expect((await post('delete', '[]')).status).toBe(404);
    expect((await post('constructor', '[]')).status).toBe(404);
    expect((await send(tab.port, 'GET', '/vault/state', { [vaultHeader]: makeId(1) })).status).toBe(405);
  });

  it('refuses another origin before anything is read', async () => {
    const answer = await post('append', JSON.stringify([[makeEntry(9)]]), { origin: 'http://evil.example' });
    expect(answer.status).toBe(403);
    expect(json(await post('read-entries', '[]'))).toMatchObject({ value: { entries: [] } });
  });

  it('refuses a body beyond its limit, announced or not', async () => {
    const announced = await post('state', undefined, { 'content-length': MAX_VAULT_BYTES });
    expect(announced.status).toBe(413);
    expect(json(announced)).toEqual({ ok: false, error: { reason: 'too-large' } });
    const streamed = await post('state', 'x'.repeat(5000), { 'transfer-encoding': 'chunked' });
    expect(streamed.status).toBe(413);
  });
});
