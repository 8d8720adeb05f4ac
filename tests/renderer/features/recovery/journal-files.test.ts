import '../../data/setup';
import { expect, test } from 'vitest';
import { packJournal } from '../../../../renderer/features/recovery/journal-files';
import { unpackDossier } from '../../../../shared/dossier/unpack';
import { sha256Hex } from '../../../../shared/hash';
import { idAt, makeEntry } from '../../../shared/log/model';
import { MemoryVault } from '../../data/vault';

const now = '2026-01-01T00:00:00.000Z';
const bytes = new TextEncoder().encode('page');
const sha256 = sha256Hex(bytes);

function vaultOfTwo(): MemoryVault {
  const vault = new MemoryVault();
  for (const [n, title] of [
    [100, 'جسر: الشمال/2'],
    [200, ''],
  ] as const) {
    const dossier = idAt(n);
    void vault.append([
      makeEntry({ id: idAt(n + 1), dossier, record: { kind: 'dossier', id: dossier }, set: { title } }),
      makeEntry({ id: idAt(n + 2), dossier, record: { kind: 'capture', id: idAt(n) }, set: { sha256 } }),
    ]);
  }
  return vault;
}

test('each dossier of the journal becomes a file that Qarina opens again', async () => {
  const vault = vaultOfTwo();
  await vault.putBytes(sha256, bytes);
  const packed = await packJournal(vault, now);
  const files = packed.ok ? packed.value : [];
  expect(files.map(({ name }) => name)).toEqual(['جسر الشمال 2.qarina', 'qarina-2.qarina']);
  for (const file of files) {
    const unpacked = unpackDossier(file.bytes);
    expect(unpacked).toMatchObject({ ok: true });
    if (unpacked.ok) expect(unpacked.value.entries).toHaveLength(2);
  }
});

test('bytes that the journal has lost do not keep the rest from being saved', async () => {
  expect(await packJournal(vaultOfTwo(), now)).toMatchObject({ ok: true });
});

test('a journal that cannot be read is told', async () => {
  const vault = vaultOfTwo();
  vault.failing = { reason: 'denied' };
  expect(await packJournal(vault, now)).toEqual({ ok: false, error: { reason: 'denied' } });
});
