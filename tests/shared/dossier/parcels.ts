/** Dossiers to pack: any log that could be there, and the bytes it names. */
import fc from 'fast-check';
import type { PackedBytes } from '../../../shared/dossier/pack';
import { sha256Hex } from '../../../shared/hash';
import type { Entry } from '../../../shared/log/entry';
import { type Id, makeUuid7 } from '../../../shared/records/ids';

export const NOW = '2026-03-02T09:15:00.000Z';
export const idOf = (n: number): Id => makeUuid7(1_700_000_000_000 + n, new Uint8Array(10).fill(3));
export const DOSSIER = idOf(0);

const editor = { id: idOf(1), name: 'ليلى' };

export function makeEntry(n: number, part: Partial<Entry> = {}): Entry {
  return {
    id: idOf(1000 + n),
    dossier: DOSSIER,
    at: NOW,
    by: editor,
    act: idOf(1000 + n),
    record: { kind: 'claim', id: idOf(100_000 + n) },
    set: { statement: `ادعاء ${n}` },
    replaces: {},
    ...part,
  };
}

/** The entry that makes the dossier itself. */
export const opening = (title: string): Entry =>
  makeEntry(0, { record: { kind: 'dossier', id: DOSSIER }, set: { title, note: '', retracted: false } });

export function bytesOf(content: Uint8Array<ArrayBuffer>, mediaType = 'text/html'): PackedBytes {
  return { sha256: sha256Hex(content), bytes: content, mediaType };
}

const entries = fc
  .array(fc.record({ statement: fc.string({ unit: 'grapheme' }), name: fc.string() }), { maxLength: 8 })
  .map((list) =>
    list.map(({ statement, name }, i) =>
      makeEntry(i + 1, { set: { statement }, by: { ...editor, name }, replaces: { statement: [idOf(5)] } }),
    ),
  );

const stored = fc
  .array(
    fc.tuple(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('text/html', 'text/plain', 'image/jpeg', 'application/octet-stream', ''),
    ),
    { maxLength: 4 },
  )
  .map((list) => {
    const all = list.map(([content, mediaType]) => bytesOf(new Uint8Array(content), mediaType));
    return [...new Map(all.map((one) => [one.sha256, one])).values()];
  });

export const parcels = fc.record({
  entries: entries.map((list) => [opening('ملف'), ...list]),
  bytes: stored,
});
