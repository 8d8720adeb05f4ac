/**
 * The journal's file format: one entry a line, each line with its own checksum, so that one damaged line costs
 * one entry and never the rest.
 *
 * A line is the first 16 hexadecimal digits of the SHA-256 of what follows the tab, a tab, the JSON
 * `{"schema": n, "entry": {…}}`, and a line feed. JSON never holds a raw line feed, so lines cannot run together.
 */
import { z } from 'zod';
import { type Entry, entrySchema, SCHEMA_VERSION } from '../shared/log/entry';
import { type Id, idSchema } from '../shared/records/ids';
import { sha256 } from './atomic-write';

const checksumLength = 16;
const tab = 0x09;
const lineFeed = 0x0a;

/** What every version of the format promises about a line; the entry itself is checked when it is read back. */
const payloadSchema = z.object({
  schema: z.number().int().positive(),
  entry: z.looseObject({ id: idSchema }),
});

/** A line whose checksum holds. */
export interface SoundLine {
  readonly schema: number;
  readonly id: Id;
  readonly entry: unknown;
}

const checksum = (payload: Uint8Array): string => sha256(payload).slice(0, checksumLength);

/** Prints entries as lines, ready to be appended. */
export function printLines(entries: readonly Entry[]): Buffer {
  return Buffer.concat(
    entries.map((entry) => {
      const payload = Buffer.from(JSON.stringify({ schema: SCHEMA_VERSION, entry }));
      return Buffer.concat([Buffer.from(`${checksum(payload)}\t`), payload, Buffer.from('\n')]);
    }),
  );
}

function readLine(line: Buffer): SoundLine | null {
  if (line.length <= checksumLength || line[checksumLength] !== tab) return null;
  const payload = line.subarray(checksumLength + 1);
  if (line.toString('latin1', 0, checksumLength) !== checksum(payload)) return null;
  try {
    const parsed = payloadSchema.safeParse(JSON.parse(payload.toString('utf8')));
    if (!parsed.success) return null;
    return { schema: parsed.data.schema, id: parsed.data.entry.id, entry: parsed.data.entry };
  } catch {
    return null;
  }
}

/**
 * Reads a journal's bytes.
 * @returns the sound lines in order, and how many lines are not: flipped bytes, or a last line torn off when the
 * machine went down while it was being written
 */
export function readLines(bytes: Buffer): { readonly lines: readonly SoundLine[]; readonly damaged: number } {
  const lines: SoundLine[] = [];
  let damaged = 0;
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(lineFeed, from);
    const end = found === -1 ? bytes.length : found;
    if (end > from) {
      const line = readLine(bytes.subarray(from, end));
      if (line) lines.push(line);
      else damaged++;
    }
    from = end + 1;
  }
  return { lines, damaged };
}

/**
 * The entries of sound lines, each once.
 * @returns with them the number of lines whose entry is not one of this version
 */
export function readEntries(lines: readonly SoundLine[]): {
  readonly entries: readonly Entry[];
  readonly refused: number;
} {
  const entries = new Map<Id, Entry>();
  let refused = 0;
  for (const line of lines) {
    const parsed = entrySchema.safeParse(line.entry);
    if (!parsed.success) refused++;
    else if (!entries.has(line.id)) entries.set(line.id, parsed.data);
  }
  return { entries: [...entries.values()], refused };
}
