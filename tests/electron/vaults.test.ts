/** All vaults of a machine: each for itself, readable by the others, every call settled in time. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { sha256 } from '../../electron/atomic-write';
import { Journal } from '../../electron/journal';
import { openVaults } from '../../electron/vaults';
import { makeEntry, makeId, mountTinyDisk, noDisk, tidyFolders } from './samples';

const makeFolder = tidyFolders();
const [mine, other] = [makeId(0xa), makeId(0xb)];
const page = new TextEncoder().encode('a page');

describe('a vault', () => {
  it('holds what its owner put there, and not what others did', async () => {
    const vaults = openVaults(makeFolder());
    await vaults['vault:append'](mine, [makeEntry(1)]);
    await vaults['vault:append'](other, [makeEntry(2), makeEntry(3)]);
    expect(await vaults['vault:state'](mine)).toMatchObject({ ok: true, value: { entries: 1 } });
    expect(await vaults['vault:read-entries'](mine, undefined)).toMatchObject({
      value: { entries: [makeEntry(1)] },
    });
  });

  it('can be read by another that knows its name', async () => {
    const vaults = openVaults(makeFolder());
    await vaults['vault:append'](other, [makeEntry(2)]);
    await vaults['vault:put-bytes'](other, sha256(page), page);
    expect(await vaults['vault:read-entries'](mine, other)).toMatchObject({
      value: { entries: [makeEntry(2)] },
    });
    expect(await vaults['vault:read-bytes'](mine, sha256(page), other)).toEqual({ ok: true, value: page });
    expect(await vaults['vault:read-bytes'](mine, sha256(page), undefined)).toMatchObject({
      error: { reason: 'not-found' },
    });
  });

  it('shows in the list once it holds something, marked where it is one’s own', async () => {
    const root = join(makeFolder(), 'vaults');
    const vaults = openVaults(root);
    expect(await vaults['vault:list'](mine)).toEqual({ ok: true, value: [] });
    await vaults['vault:append'](mine, [makeEntry(1)]);
    await vaults['vault:append'](other, [makeEntry(2)]);
    await vaults['vault:state'](makeId(0xc));
    writeFileSync(join(root, 'stray'), '');
    const list = await vaults['vault:list'](mine);
    expect(list.ok && list.value.map(({ id, own }) => [id, own]).sort()).toEqual([
      [mine, true],
      [other, false],
    ]);
  });
});

describe('a call', () => {
  it('on damaged bytes says "damaged"', async () => {
    const root = makeFolder();
    const vaults = openVaults(root);
    await vaults['vault:put-bytes'](mine, sha256(page), page);
    writeFileSync(join(root, mine, 'bytes', sha256(page).slice(0, 2), sha256(page)), 'other');
    expect(await vaults['vault:read-bytes'](mine, sha256(page), undefined)).toMatchObject({
      error: { reason: 'damaged' },
    });
  });

  it('whose disk does not answer settles with "timed-out"', async () => {
    const hanging = vi.spyOn(Journal.prototype, 'append').mockReturnValue(new Promise(() => undefined));
    try {
      const vaults = openVaults(makeFolder(), { call: 20, readAll: 20 });
      expect(await vaults['vault:append'](mine, [makeEntry(1)])).toEqual({
        ok: false,
        error: { reason: 'timed-out' },
      });
    } finally {
      hanging.mockRestore();
    }
  });
});

const disk = mountTinyDisk(64 * 1024);

describe('a full disk', () => {
  it.skipIf(!disk)(`is told as "no-space" for entries and for bytes ${disk ? '' : noDisk}`, async () => {
    const vaults = openVaults(join(disk!, 'work'));
    const large = new Uint8Array(100_000);
    expect(await vaults['vault:put-bytes'](mine, sha256(large), large)).toMatchObject({
      error: { reason: 'no-space' },
    });
    expect(await vaults['vault:append'](mine, [makeEntry(1, 'x'.repeat(100_000))])).toMatchObject({
      error: { reason: 'no-space' },
    });
    expect(await vaults['vault:append'](mine, [makeEntry(2)])).toMatchObject({ value: { entries: 1 } });
  });
});
