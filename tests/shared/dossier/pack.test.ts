import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packDossier } from '../../../shared/dossier/pack';
import { unpackDossier } from '../../../shared/dossier/unpack';
import { sha256Hex } from '../../../shared/hash';
import { bytesOf, DOSSIER, idOf, makeEntry, NOW, opening, parcels } from './parcels';

const text = (content: string) => bytesOf(new TextEncoder().encode(content));

describe('packing a dossier', () => {
  it('gives back every entry and every byte when it is unpacked', () => {
    fc.assert(
      fc.property(parcels, ({ entries, bytes }) => {
        const unpacked = unpackDossier(packDossier(DOSSIER, entries, bytes, NOW));
        expect(unpacked.ok).toBe(true);
        if (!unpacked.ok) return;
        expect(unpacked.value).toMatchObject({ dossier: DOSSIER, title: 'ملف', madeAt: NOW, entries });
        const sorted = [...bytes].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
        expect(unpacked.value.bytes).toEqual(sorted);
      }),
    );
  });

  it('makes the same file whatever the order in which entries and bytes are handed in', () => {
    const entries = [opening('أ'), makeEntry(1), makeEntry(2)];
    const bytes = [text('صفحة'), text('أخرى')];
    const straight = packDossier(DOSSIER, entries, bytes, NOW);
    const reversed = packDossier(DOSSIER, entries.toReversed(), [...bytes, ...bytes].toReversed(), NOW);
    expect(reversed).toEqual(straight);
  });

  it('makes a zip that other tools can open and check', () => {
    const page = text('<p>صفحة</p>');
    const files = unzipSync(packDossier(DOSSIER, [opening('أ')], [page], NOW));
    expect(Object.keys(files)).toEqual([
      'manifest.json',
      'manifest.sha256',
      'log.jsonl',
      `bytes/${page.sha256}`,
    ]);
    expect(strFromU8(files['manifest.sha256']!)).toBe(
      `${sha256Hex(files['manifest.json']!)}  manifest.json\n`,
    );
    expect(files[`bytes/${page.sha256}`]).toEqual(page.bytes);
    expect(strFromU8(files['log.jsonl']!).trimEnd().split('\n')).toHaveLength(1);
  });

  it('takes the title that stands after every edit', () => {
    const renamed = makeEntry(1, {
      record: { kind: 'dossier', id: DOSSIER },
      set: { title: 'الاسم الجديد' },
      replaces: { title: [opening('').id] },
    });
    const unpacked = unpackDossier(packDossier(DOSSIER, [opening('القديم'), renamed], [], NOW));
    expect(unpacked.ok && unpacked.value.title).toBe('الاسم الجديد');
  });

  it('packs what compresses suspiciously well so that it can be opened again', () => {
    const blank = bytesOf(new Uint8Array(70 * 2 ** 20), 'text/plain');
    const unpacked = unpackDossier(packDossier(DOSSIER, [opening('أ')], [blank], NOW));
    expect(unpacked.ok).toBe(true);
  });

  it('refuses entries of another dossier and bytes under a wrong hash: a mistake of the program', () => {
    const foreign = makeEntry(1, { dossier: idOf(77) });
    expect(() => packDossier(DOSSIER, [foreign], [], NOW)).toThrow(/another dossier/u);
    const wrong = { ...text('أ'), sha256: 'a'.repeat(64) };
    expect(() => packDossier(DOSSIER, [opening('أ')], [wrong], NOW)).toThrow(/bytes that are not/u);
  });
});
