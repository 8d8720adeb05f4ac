import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dossierLimits } from '../../../shared/dossier/limits';
import { sealOf } from '../../../shared/dossier/manifest';
import { packDossier } from '../../../shared/dossier/pack';
import { type DossierFileProblem, unpackDossier } from '../../../shared/dossier/unpack';
import { sha256Hex } from '../../../shared/hash';
import { bytesOf, DOSSIER, idOf, makeEntry, NOW, opening } from './parcels';

const page = bytesOf(strToU8('<p>صفحة محفوظة</p>'.repeat(40)) as Uint8Array<ArrayBuffer>);
const photo = bytesOf(
  Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256),
  'image/jpeg',
);
const packed = packDossier(DOSSIER, [opening('ملف'), makeEntry(1), makeEntry(2)], [page, photo], NOW);
const whole = unpackDossier(packed);

function problemOf(file: Uint8Array, limits = dossierLimits): DossierFileProblem | null {
  const unpacked = unpackDossier(file, limits);
  return unpacked.ok ? null : unpacked.error;
}

type Files = Record<string, Uint8Array>;
/** A manifest in the hands of a forger. */
interface Loose {
  version: unknown;
  schema: unknown;
  entries: unknown;
  title: unknown;
  parts: { name: string; sha256: string; byteLength: number }[];
}

/** A file with other contents whose seals are all right: only what a forger who knows the format would make. */
function forge(change: (files: Files, manifest: Loose) => void, reseal = true): Uint8Array {
  const files: Files = { ...unzipSync(packed) };
  const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as Loose;
  change(files, manifest);
  if (reseal) {
    for (const part of manifest.parts) {
      const bytes = files[part.name];
      if (bytes && part.name === 'log.jsonl') {
        part.sha256 = sha256Hex(bytes);
        part.byteLength = bytes.length;
      }
    }
    files['manifest.json'] = strToU8(JSON.stringify(manifest));
    files['manifest.sha256'] = strToU8(sealOf(sha256Hex(files['manifest.json'])));
  }
  return zipSync(files as Zippable);
}

/** A file with one more part, under a name that no packer would write. */
function withPartNamed(name: string): Uint8Array {
  const stand = '#'.repeat(name.length);
  const file = zipSync({ ...unzipSync(packed), [stand]: strToU8('x') });
  const text = strFromU8(file, true);
  for (let at = text.indexOf(stand); at !== -1; at = text.indexOf(stand, at + 1)) file.set(strToU8(name), at);
  return file;
}

const withLog = (lines: readonly unknown[], count = lines.length): Uint8Array =>
  forge((files, manifest) => {
    const log = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
    files['log.jsonl'] = strToU8(`${log.join('\n')}\n`);
    manifest.entries = count;
  });

describe('unpacking a dossier file', () => {
  it('never takes a file with one flipped bit for another dossier', () => {
    expect(whole.ok).toBe(true);
    fc.assert(
      fc.property(fc.nat(packed.length - 1), fc.nat(7), (at, bit) => {
        const flipped = packed.slice();
        flipped[at]! ^= 1 << bit;
        const unpacked = unpackDossier(flipped);
        if (unpacked.ok) expect(unpacked).toEqual(whole);
      }),
      { numRuns: 1000 },
    );
  });

  it('notices every flipped bit of what it holds', () => {
    const start = strFromU8(packed, true).indexOf('log.jsonl') + 'log.jsonl'.length;
    for (let at = start; at < start + 60; at++) {
      const flipped = packed.slice();
      flipped[at]! ^= 4;
      expect(problemOf(flipped), `byte ${at}`).not.toBeNull();
    }
  });

  it('refuses every truncated file', () => {
    for (let length = 0; length < packed.length; length += 7) {
      const problem = problemOf(packed.subarray(0, length));
      expect(problem?.reason, `${length} bytes`).toMatch(/^(?:empty|not-a-dossier|truncated)$/u);
    }
  });

  it('refuses what is not a dossier, naming the reason', () => {
    expect(problemOf(new Uint8Array())).toEqual({ reason: 'empty' });
    expect(problemOf(strToU8('مرحبا، هذا نص عادي'))).toEqual({ reason: 'not-a-dossier' });
    expect(problemOf(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toEqual({ reason: 'not-a-dossier' });
    expect(
      problemOf(zipSync({ 'manifest.json': strToU8('{"format":"other","version":1,"schema":1}') }))?.reason,
    ).toBe('damaged');
  });

  it('never throws, whatever bytes it is given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        const zipped = new Uint8Array([0x50, 0x4b, 3, 4, ...noise, ...packed.subarray(packed.length - 22)]);
        expect(unpackDossier(noise).ok).toBe(false);
        expect(unpackDossier(zipped).ok).toBe(false);
      }),
    );
  });

  it('refuses a file of a newer Qarina as newer, before looking at anything else', () => {
    const sealed = forge((_, manifest) => {
      manifest.version = 2;
    });
    expect(problemOf(sealed)).toEqual({ reason: 'newer', version: 2, supported: 1 });
    const schema = forge((_, manifest) => {
      manifest.schema = 99;
    });
    expect(problemOf(schema)).toMatchObject({ reason: 'newer', version: 99 });
  });

  it('opens a file of an older Qarina', () => {
    const older = forge((_, manifest) => {
      manifest.schema = 1;
    });
    expect(unpackDossier(older)).toMatchObject({ ok: true, value: { title: 'ملف' } });
  });

  it('checks declared sizes before inflating, and never inflates more than was declared', () => {
    const bomb = zipSync({ 'manifest.json': strToU8('{}'), 'log.jsonl': new Uint8Array(30 * 2 ** 20) });
    const limits = { ...dossierLimits, log: 2 ** 20 };
    expect(problemOf(bomb, limits)).toMatchObject({ reason: 'too-large', what: 'log', limit: 2 ** 20 });
    expect(problemOf(bomb, { ...dossierLimits, total: 2 ** 20 })).toMatchObject({ what: 'total' });
    expect(problemOf(bomb, { ...dossierLimits, ratioFrom: 2 ** 20 })).toMatchObject({ what: 'ratio' });
    expect(problemOf(packed, { ...dossierLimits, file: 100 })).toMatchObject({ what: 'file', limit: 100 });
    expect(problemOf(packed, { ...dossierLimits, parts: 3 })).toMatchObject({ what: 'parts' });
    expect(problemOf(packed, { ...dossierLimits, entries: 2 })).toMatchObject({ what: 'entries' });
  });

  it('is not fooled by a part that declares less than it holds', () => {
    const lying = packed.slice();
    const view = new DataView(lying.buffer);
    const directory = strFromU8(lying, true).lastIndexOf('log.jsonl') - 46;
    view.setUint32(directory + 24, 10, true);
    expect(problemOf(lying)).toEqual({ reason: 'damaged', part: 'log.jsonl' });
  });

  it('refuses names that lead out of it, stand twice, or are not in the manifest', () => {
    const names = [
      '../evil',
      '/etc/passwd',
      'bytes/../log.jsonl',
      'C:\\x',
      'bytes/short',
      '__proto__',
      'extra.txt',
    ];
    for (const name of names)
      expect(problemOf(withPartNamed(name)), name).toEqual({ reason: 'unsafe', part: name });
    const unlisted = forge((files) => {
      files[`bytes/${'e'.repeat(64)}`] = strToU8('x');
    });
    expect(problemOf(unlisted)?.reason).toBe('unsafe');
    const twice = packed.slice();
    const text = strFromU8(twice, true);
    const at = text.lastIndexOf(page.sha256);
    twice.set(strToU8(photo.sha256), at);
    expect(problemOf(twice)?.reason).toBe('unsafe');
    expect('x' in {}).toBe(false);
  });

  it('opens a file that was unzipped and zipped again with its folder', () => {
    const files = { ...unzipSync(packed), 'bytes/': new Uint8Array() };
    expect(unpackDossier(zipSync(files))).toEqual(whole);
  });

  it('refuses a part that is missing or is not what its hash says', () => {
    const name = `bytes/${page.sha256}`;
    expect(problemOf(forge((files) => delete files[name]))).toEqual({ reason: 'damaged', part: name });
    const swapped = forge((files) => {
      files[name] = strToU8('صفحة أخرى');
    });
    expect(problemOf(swapped)).toEqual({ reason: 'damaged', part: name });
    expect(problemOf(forge((files) => delete files['log.jsonl']))).toEqual({
      reason: 'damaged',
      part: 'log.jsonl',
    });
  });

  it('refuses a manifest that was touched', () => {
    const touched = forge((files, manifest) => {
      files['manifest.json'] = strToU8(JSON.stringify({ ...manifest, title: 'ملف آخر' }));
    }, false);
    expect(problemOf(touched)).toEqual({ reason: 'damaged', part: 'manifest.json' });
  });

  it('checks every entry of the log, naming the line', () => {
    const good = opening('ملف');
    expect(problemOf(withLog([good, { ...makeEntry(1), at: 'أمس' }]))).toMatchObject({
      reason: 'invalid-entry',
      line: 2,
      path: 'at',
    });
    expect(problemOf(withLog([good, makeEntry(1, { set: { statement: 5 } })]))).toMatchObject({
      line: 2,
      path: 'set.statement',
    });
    expect(problemOf(withLog([good, 'ليس JSON']))).toMatchObject({ reason: 'invalid-entry', line: 2 });
    expect(problemOf(withLog([good, good]))).toMatchObject({ reason: 'invalid-entry', line: 2, path: 'id' });
    expect(problemOf(withLog([good, '['.repeat(100_000)]))).toMatchObject({
      reason: 'invalid-entry',
      line: 2,
    });
    expect(problemOf(withLog([good], 2))).toEqual({ reason: 'damaged', part: 'log.jsonl' });
  });

  it('refuses an entry of another dossier', () => {
    const foreign = makeEntry(1, { dossier: idOf(77) });
    expect(problemOf(withLog([opening('ملف'), foreign]))).toEqual({ reason: 'foreign-entry', line: 2 });
  });

  it('lets no entry reach the prototypes of objects', () => {
    const poisoned = JSON.stringify(makeEntry(1)).replace('"set":{', '"set":{"__proto__":{"polluted":true},');
    expect(problemOf(withLog([opening('ملف'), poisoned]))?.reason).toBe('invalid-entry');
    expect('polluted' in {}).toBe(false);
  });
});
