/** Packs a dossier into one portable file: its whole log, and the bytes that the log names. */
import { type Zippable, zipSync } from 'fflate';
import { sha256Hex } from '../hash';
import type { Entry } from '../log/entry';
import { SCHEMA_VERSION } from '../log/entry';
import { foldRecord } from '../log/fold';
import type { Id, Sha256 } from '../records/ids';
import { dossierLimits } from './limits';
import {
  DOSSIER_FORMAT,
  DOSSIER_VERSION,
  LOG_NAME,
  MANIFEST_NAME,
  type Manifest,
  type Part,
  partNameOf,
  SEAL_NAME,
  sealOf,
} from './manifest';

/** Bytes of a dossier under their hash, as the store keeps them. */
export interface PackedBytes {
  readonly sha256: Sha256;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

interface NamedPart {
  readonly part: Part;
  readonly bytes: Uint8Array;
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Kinds of bytes that are worth deflating; pictures, sound and archives are as small as they get. */
const worthDeflating = /^(?:text\/|application\/(?:json|xml|jsonl)|image\/(?:svg|bmp)|\S+\+(?:json|xml))/u;

function titleOf(entries: readonly Entry[], dossier: Id): string {
  const own = entries.filter((entry) => entry.record.kind === 'dossier' && entry.record.id === dossier);
  return own.length === 0 ? '' : foldRecord<'dossier'>(own).fields.title;
}

function writeLog(entries: readonly Entry[]): Uint8Array {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const chunks: Uint8Array[] = sorted.map((entry) => encode(`${JSON.stringify(entry)}\n`));
  const log = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    log.set(chunk, at);
    at += chunk.length;
  }
  return log;
}

/** Zip time stamps begin in 1980 and hold no zone: the same local date everywhere. The instant is in the manifest. */
const ZIP_EPOCH = new Date(1980, 0, 1);

function writeZip(parts: readonly NamedPart[], deflate: boolean): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const { part, bytes } of parts) {
    const level = deflate && worthDeflating.test(part.mediaType) ? 6 : 0;
    files[part.name] = [bytes, { level, mtime: ZIP_EPOCH }];
  }
  return zipSync(files) as Uint8Array<ArrayBuffer>;
}

/**
 * Packs a dossier. The same log and bytes give the same file, whatever their order, but for `now`.
 * @param dossier whose file this is; every entry must belong to it
 * @param entries its whole log
 * @param bytes what the log names; each under its own hash, duplicates allowed
 * @param now ISO instant, written into the manifest
 * @throws Error where an entry belongs to another dossier or bytes stand under a wrong hash: the caller's mistake
 */
export function packDossier(
  dossier: Id,
  entries: readonly Entry[],
  bytes: readonly PackedBytes[],
  now: string,
): Uint8Array<ArrayBuffer> {
  if (entries.some((entry) => entry.dossier !== dossier)) throw new Error('an entry of another dossier');
  const unique = [...new Map(bytes.map((one) => [one.sha256, one])).values()];
  unique.sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  const log = writeLog(entries);
  const content: NamedPart[] = [
    { part: describePart(LOG_NAME, log, 'application/jsonl'), bytes: log },
    ...unique.map((one) => {
      const part = describePart(partNameOf(one.sha256), one.bytes, one.mediaType);
      if (part.sha256 !== one.sha256) throw new Error(`bytes that are not ${one.sha256}`);
      return { part, bytes: one.bytes };
    }),
  ];
  const manifest: Manifest = {
    format: DOSSIER_FORMAT,
    version: DOSSIER_VERSION,
    schema: SCHEMA_VERSION,
    dossier,
    title: titleOf(entries, dossier),
    madeAt: now,
    entries: entries.length,
    parts: content.map(({ part }) => part),
  };
  const head = encode(`${JSON.stringify(manifest, null, 2)}\n`);
  const seal = encode(sealOf(sha256Hex(head)));
  const parts = [
    { part: describePart(MANIFEST_NAME, head, 'application/json'), bytes: head },
    { part: describePart(SEAL_NAME, seal, 'text/plain'), bytes: seal },
    ...content,
  ];
  const packed = writeZip(parts, true);
  const inflated = parts.reduce((sum, { bytes: one }) => sum + one.length, 0);
  const suspicious = inflated > dossierLimits.ratioFrom && inflated > packed.length * dossierLimits.ratio;
  return suspicious ? writeZip(parts, false) : packed;
}

const describePart = (name: string, bytes: Uint8Array, mediaType: string): Part => ({
  name,
  sha256: sha256Hex(bytes),
  byteLength: bytes.length,
  mediaType,
});
