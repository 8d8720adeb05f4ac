/**
 * Reads a dossier file. The file may come from anybody: sizes are checked before anything is inflated, names
 * and counts before anything is kept, every part against its hash and every entry against its schema. Either
 * all of it is sound, or nothing of it is used and the reason is told.
 */
import { unzipSync } from 'fflate';
import { sha256Hex } from '../hash';
import { checkEntry, type Entry, SCHEMA_VERSION } from '../log/entry';
import type { Id } from '../records/ids';
import { fail, ok, type Result } from '../result';
import { type DossierLimits, dossierLimits } from './limits';
import {
  DOSSIER_FORMAT,
  DOSSIER_VERSION,
  LOG_NAME,
  MANIFEST_NAME,
  type Manifest,
  manifestHeadSchema,
  manifestSchema,
  type Part,
  partNameOf,
  SEAL_NAME,
  sealOf,
} from './manifest';
import type { PackedBytes } from './pack';

/** Why a dossier file is refused. Nothing of it has been used. */
export type DossierFileProblem =
  | { readonly reason: 'empty' }
  /** Not a zip, or a zip of something else. */
  | { readonly reason: 'not-a-dossier' }
  /** The end is missing: a copy that was cut off. */
  | { readonly reason: 'truncated' }
  | {
      readonly reason: 'too-large';
      readonly what: keyof DossierLimits;
      readonly size: number;
      readonly limit: number;
    }
  | { readonly reason: 'newer'; readonly version: number; readonly supported: number }
  /** A part that is missing, does not match its hash, or cannot be read. */
  | { readonly reason: 'damaged'; readonly part: string }
  /** A name that leads out of the file, stands twice, or is not in the manifest. */
  | { readonly reason: 'unsafe'; readonly part: string }
  | {
      readonly reason: 'invalid-entry';
      readonly line: number;
      readonly path: string;
      readonly detail: string;
    }
  | { readonly reason: 'foreign-entry'; readonly line: number };

export interface UnpackedDossier {
  readonly dossier: Id;
  readonly title: string;
  readonly madeAt: string;
  readonly entries: readonly Entry[];
  readonly bytes: readonly PackedBytes[];
}

/** A refusal on its way out of the zip reader, which knows no other way out. */
class Refusal extends Error {
  constructor(readonly problem: DossierFileProblem) {
    super(problem.reason);
  }
}

const refuse = (problem: DossierFileProblem): never => {
  throw new Refusal(problem);
};

const ZIP_START = 0x04034b50;
const ZIP_END = 0x06054b50;
/** The end record without its comment, and the longest comment. */
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

const uint32 = (bytes: Uint8Array, at: number): number =>
  (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0;

function checkOutside(file: Uint8Array, limits: DossierLimits): void {
  if (file.length === 0) refuse({ reason: 'empty' });
  if (file.length > limits.file)
    refuse({ reason: 'too-large', what: 'file', size: file.length, limit: limits.file });
  if (file.length < 4 || uint32(file, 0) !== ZIP_START) refuse({ reason: 'not-a-dossier' });
  for (let at = file.length - END_SIZE; at >= 0 && at >= file.length - END_SIZE - LONGEST_COMMENT; at--)
    if (uint32(file, at) === ZIP_END) return;
  refuse({ reason: 'truncated' });
}

const known = /^(?:manifest\.json|manifest\.sha256|log\.jsonl|bytes\/[0-9a-f]{64})$/u;

/** Inflates the archive after looking at everything it declares. */
function inflate(file: Uint8Array, limits: DossierLimits): ReadonlyMap<string, Uint8Array> {
  const seen = new Set<string>();
  let total = 0;
  let unknown: string | null = null;
  const files = unzipSync(file, {
    filter: ({ name, size: packed, originalSize }) => {
      // A folder on its own, as zip programs add it.
      if (name === 'bytes/' && originalSize === 0) return false;
      if (seen.has(name)) refuse({ reason: 'unsafe', part: name.slice(0, 200) });
      seen.add(name);
      // A stored part takes what it is, whatever it says it would be when inflated.
      total += Math.max(packed, originalSize);
      const ratio = Math.max(limits.ratioFrom, file.length * limits.ratio);
      const log = name === LOG_NAME ? originalSize : 0;
      for (const [what, size, limit] of [
        ['parts', seen.size, limits.parts],
        ['log', log, limits.log],
        ['total', total, limits.total],
        ['ratio', total, ratio],
      ] as const)
        if (!(size <= limit)) refuse({ reason: 'too-large', what, size, limit });
      if (known.test(name)) return true;
      unknown ??= name;
      return false;
    },
  });
  if (!seen.has(MANIFEST_NAME)) refuse({ reason: 'not-a-dossier' });
  if (unknown !== null) refuse({ reason: 'unsafe', part: String(unknown).slice(0, 200) });
  return new Map(Object.entries(files));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function readManifest(files: ReadonlyMap<string, Uint8Array>): Manifest {
  const head = files.get(MANIFEST_NAME);
  const seal = files.get(SEAL_NAME);
  if (!head) return refuse({ reason: 'not-a-dossier' });
  const raw = parse(decode(head));
  const begins = manifestHeadSchema.safeParse(raw);
  if (begins.success) {
    const { version, schema } = begins.data;
    if (version > DOSSIER_VERSION) refuse({ reason: 'newer', version, supported: DOSSIER_VERSION });
    if (schema > SCHEMA_VERSION) refuse({ reason: 'newer', version: schema, supported: SCHEMA_VERSION });
  }
  if (!seal || decode(seal) !== sealOf(sha256Hex(head))) refuse({ reason: 'damaged', part: MANIFEST_NAME });
  if (!begins.success) {
    const other = typeof raw === 'object' && raw !== null && 'format' in raw && raw.format !== DOSSIER_FORMAT;
    return refuse(other ? { reason: 'not-a-dossier' } : { reason: 'damaged', part: MANIFEST_NAME });
  }
  const manifest = manifestSchema.safeParse(raw);
  return manifest.success ? manifest.data : refuse({ reason: 'damaged', part: MANIFEST_NAME });
}

/** Checks that the archive holds what the manifest lists, no more and no less, unharmed. */
function readParts(
  manifest: Manifest,
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, { readonly part: Part; readonly bytes: Uint8Array }> {
  const parts = new Map<string, { part: Part; bytes: Uint8Array }>();
  for (const part of manifest.parts) {
    const bytes = files.get(part.name);
    if (parts.has(part.name) || part.name === MANIFEST_NAME || part.name === SEAL_NAME)
      refuse({ reason: 'unsafe', part: part.name });
    const named = part.name === LOG_NAME || part.name === partNameOf(part.sha256);
    if (!bytes || !named || bytes.length !== part.byteLength || sha256Hex(bytes) !== part.sha256)
      return refuse({ reason: 'damaged', part: part.name });
    parts.set(part.name, { part, bytes });
  }
  for (const name of files.keys())
    if (name !== MANIFEST_NAME && name !== SEAL_NAME && !parts.has(name))
      refuse({ reason: 'unsafe', part: name });
  return parts;
}

const NEWLINE = 0x0a;

function* readLines(bytes: Uint8Array): Generator<string> {
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found === -1 ? bytes.length : found;
    yield decode(bytes.subarray(start, end));
    start = end + 1;
  }
}

function readLog(bytes: Uint8Array, manifest: Manifest, limits: DossierLimits): Entry[] {
  if (manifest.entries > limits.entries)
    refuse({ reason: 'too-large', what: 'entries', size: manifest.entries, limit: limits.entries });
  const entries: Entry[] = [];
  const ids = new Set<Id>();
  let line = 0;
  for (const text of readLines(bytes)) {
    line++;
    const candidate = parse(text);
    const problem = checkEntry(candidate)[0];
    if (problem) refuse({ reason: 'invalid-entry', line, path: problem.path, detail: problem.message });
    const entry = candidate as Entry;
    if (entry.dossier !== manifest.dossier) refuse({ reason: 'foreign-entry', line });
    if (ids.has(entry.id)) refuse({ reason: 'invalid-entry', line, path: 'id', detail: 'stands twice' });
    ids.add(entry.id);
    entries.push(entry);
  }
  if (entries.length !== manifest.entries) refuse({ reason: 'damaged', part: LOG_NAME });
  return entries;
}

/**
 * Reads a dossier file.
 * @param limits smaller ones for tests; the program uses the default
 * @returns everything in it, checked, or why it is refused; never throws on a bad file
 */
export function unpackDossier(
  file: Uint8Array,
  limits: DossierLimits = dossierLimits,
): Result<UnpackedDossier, DossierFileProblem> {
  try {
    checkOutside(file, limits);
    const files = inflate(file, limits);
    const manifest = readManifest(files);
    const parts = readParts(manifest, files);
    const log = parts.get(LOG_NAME) ?? refuse({ reason: 'damaged', part: LOG_NAME });
    const bytes = [...parts.values()].flatMap(({ part, bytes: one }) =>
      part.name === LOG_NAME
        ? []
        : [{ sha256: part.sha256, bytes: new Uint8Array(one), mediaType: part.mediaType }],
    );
    return ok({
      dossier: manifest.dossier,
      title: manifest.title,
      madeAt: manifest.madeAt,
      entries: readLog(log.bytes, manifest, limits),
      bytes,
    });
  } catch (error) {
    if (error instanceof Refusal) return fail(error.problem);
    // The zip reader throws on broken structure.
    return fail({ reason: 'damaged', part: 'zip' });
  }
}
