import { describe, expect, it } from 'vitest';
import { manifestSchema, partNameOf, sealOf } from '../../../shared/dossier/manifest';
import { DOSSIER, NOW } from './parcels';

const sha256 = 'a'.repeat(64);
const manifest = {
  format: 'qarina.dossier',
  version: 1,
  schema: 1,
  dossier: DOSSIER,
  title: 'ملف',
  madeAt: NOW,
  entries: 1,
  parts: [{ name: 'log.jsonl', sha256, byteLength: 3, mediaType: 'application/jsonl' }],
};

describe('the manifest of a dossier file', () => {
  it('says what is inside and under which hash', () => {
    expect(manifestSchema.parse(manifest)).toEqual(manifest);
    expect(manifestSchema.safeParse({ ...manifest, format: 'other' }).success).toBe(false);
    expect(manifestSchema.safeParse({ ...manifest, entries: -1 }).success).toBe(false);
  });

  it('is sealed by a line that `sha256sum -c` understands', () => {
    expect(sealOf(sha256)).toBe(`${sha256}  manifest.json\n`);
    expect(partNameOf(sha256)).toBe(`bytes/${sha256}`);
  });
});
