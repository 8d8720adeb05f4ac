/** The tab's vault, against the real server: calls, refusals, and what happens when it is gone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserVault, ownVault } from '../../../renderer/host/browser-vault';
import { sha256Hex } from '../../../shared/hash';
import { SCHEMA_VERSION } from '../../../shared/log/entry';
import { makeEntry, makeId } from '../../electron/samples';
import { startTestTab, type TestTab } from '../../electron/tab';

class FakeStorage {
  readonly #items = new Map<string, string>();
  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#items.set(key, value);
  }
}

const makeStorage = (): Storage => new FakeStorage() as unknown as Storage;
const page = new TextEncoder().encode('<p>صفحة');
let tab: TestTab;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'qarina-'));
  tab = await startTestTab(folder);
  const origin = tab.origin;
  const real = globalThis.fetch;
  vi.stubGlobal('localStorage', makeStorage());
  vi.stubGlobal('fetch', (path: string, init: RequestInit) =>
    real(`${origin}${path}`, { ...init, headers: { ...init.headers, origin } }),
  );
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await tab.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the tab’s vault', () => {
  it('keeps entries and bytes on the disk, and gives them back', async () => {
    const appended = await browserVault.append([makeEntry(1), makeEntry(2)]);
    expect(appended).toMatchObject({ ok: true, value: { entries: 2, schema: SCHEMA_VERSION } });
    expect(await browserVault.state()).toEqual(appended);
    expect(await browserVault.readEntries()).toEqual({
      ok: true,
      value: { entries: [makeEntry(1), makeEntry(2)], damagedLines: 0 },
    });
    expect(await browserVault.putBytes(sha256Hex(page), page)).toEqual({ ok: true, value: undefined });
    expect(await browserVault.readBytes(sha256Hex(page))).toEqual({ ok: true, value: page });
  });

  it('can be found and read from another browser profile', async () => {
    const first = ownVault();
    await browserVault.append([makeEntry(1)]);
    await browserVault.putBytes(sha256Hex(page), page);
    vi.stubGlobal('localStorage', makeStorage());
    expect(ownVault()).not.toBe(first);
    expect(await browserVault.list()).toMatchObject({ value: [{ id: first, own: false, entries: 1 }] });
    expect(await browserVault.readEntries(first)).toMatchObject({ value: { entries: [makeEntry(1)] } });
    expect(await browserVault.readBytes(sha256Hex(page), first)).toEqual({ ok: true, value: page });
  });

  it('tells why not', async () => {
    const missing = sha256Hex(new Uint8Array());
    expect(await browserVault.readBytes(missing)).toMatchObject({
      ok: false,
      error: { reason: 'not-found' },
    });
    expect(await browserVault.putBytes(missing, page)).toMatchObject({ error: { reason: 'damaged' } });
    expect(await browserVault.append([{ ...makeEntry(1), id: 'x' }])).toMatchObject({
      error: { reason: 'failed' },
    });
  });

  it('says so where its server is gone', async () => {
    await tab.close();
    expect(await browserVault.state()).toMatchObject({ ok: false, error: { reason: 'failed' } });
    expect(await browserVault.readBytes(sha256Hex(page))).toMatchObject({ ok: false });
  });

  it('settles where its server never answers', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new DOMException('late', 'TimeoutError')));
    expect(await browserVault.state()).toMatchObject({ ok: false, error: { reason: 'timed-out' } });
  });

  it('does not take another program’s answer for its own', async () => {
    for (const answer of ['{}', '{"ok":true}', '{"ok":true,"value":{"entries":"many"}}', 'null', 'hello']) {
      vi.stubGlobal('fetch', async () => new Response(answer));
      expect(await browserVault.state()).toMatchObject({ ok: false, error: { reason: 'failed' } });
    }
  });
});

describe('the name of a vault', () => {
  it('is made once for a browser profile', () => {
    const storage = makeStorage();
    expect(ownVault(storage)).toBe(ownVault(storage));
    expect(ownVault(makeStorage())).not.toBe(ownVault(storage));
  });

  it('is made anew where what is stored is none', () => {
    const storage = makeStorage();
    storage.setItem('qarina.vault', '../x');
    expect(ownVault(storage)).toMatch(/^[0-9a-f-]{36}$/u);
    storage.setItem('qarina.vault', makeId(1));
    expect(ownVault(storage)).toBe(makeId(1));
  });
});
