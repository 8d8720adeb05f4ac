/**
 * The journal of one vault: an append-only file of every entry, beside the browser's database, which was seen to
 * come back empty without an error when its files are damaged. It is opened by reading it whole, so that what it
 * says it holds is what it holds; an append is acknowledged once the disk has it.
 */
import { constants } from 'node:fs';
import { type FileHandle, open, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Salvage, VaultState } from '../shared/host-api';
import { type Entry, SCHEMA_VERSION } from '../shared/log/entry';
import { addToTally, emptyTally, type Tally } from '../shared/log/tally';
import type { Id } from '../shared/records/ids';
import { makeFolder, syncFolder } from './atomic-write';
import { printLines, readEntries, readLines } from './journal-lines';

/** What is known of the file between two appends. */
interface Known {
  readonly ids: Set<Id>;
  tally: Tally;
  schema: number;
  /** Length of the file in bytes: where another process or a repair changed it, it is read again. */
  size: number;
  /** Whether the file ends in the middle of a line. */
  torn: boolean;
  changedAt: string | null;
}

async function readIfThere(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

async function learn(path: string): Promise<Known> {
  const bytes = await readIfThere(path);
  const { lines } = readLines(bytes);
  const ids = new Set(lines.map((line) => line.id));
  return {
    ids,
    tally: addToTally(emptyTally, ids),
    schema: lines.reduce((highest, line) => Math.max(highest, line.schema), 0),
    size: bytes.length,
    torn: bytes.length > 0 && bytes.at(-1) !== 0x0a,
    changedAt: bytes.length > 0 ? (await stat(path)).mtime.toISOString() : null,
  };
}

/** One vault's journal. Appends wait for one another; several readers may run at any time. */
export class Journal {
  readonly #path: string;
  #known: Known | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  /** @param path the journal's file; it and its folder are made by the first append */
  constructor(path: string) {
    this.#path = path;
  }

  /** How many distinct entries it holds, and which. */
  state(): Promise<VaultState> {
    return this.#inTurn(async () => summarise(await this.#open()));
  }

  /**
   * Writes down the entries it does not hold yet.
   * @throws the system's error; the file then holds what it held before
   */
  append(entries: readonly Entry[]): Promise<VaultState> {
    return this.#inTurn(async () => {
      const known = await this.#open();
      const fresh = new Map(entries.filter(({ id }) => !known.ids.has(id)).map((entry) => [entry.id, entry]));
      if (fresh.size > 0) await this.#write(known, [...fresh.values()]);
      return summarise(known);
    });
  }

  /** All sound entries, each once, with the number of lines that could not be read. */
  async readEntries(): Promise<Salvage> {
    const { lines, damaged } = readLines(await readIfThere(this.#path));
    const { entries, refused } = readEntries(lines);
    return { entries, damagedLines: damaged + refused };
  }

  #inTurn<T>(action: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(action, action);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #open(): Promise<Known> {
    if (this.#known && (await sizeOf(this.#path)) !== this.#known.size) this.#known = null;
    this.#known ??= await learn(this.#path);
    return this.#known;
  }

  async #write(known: Known, entries: readonly Entry[]): Promise<void> {
    const lines = printLines(entries);
    const bytes = known.torn ? Buffer.concat([Buffer.from('\n'), lines]) : lines;
    const isNew = known.size === 0;
    if (isNew) await makeFolder(dirname(this.#path));
    // Until the disk has confirmed, what the file holds is unknown: a failure leads to reading it again.
    this.#known = null;
    await appendWhole(this.#path, bytes, known.size);
    if (isNew) await syncFolder(dirname(this.#path));
    const ids = entries.map(({ id }) => id);
    for (const id of ids) known.ids.add(id);
    known.tally = addToTally(known.tally, ids);
    known.schema = Math.max(known.schema, SCHEMA_VERSION);
    known.size += bytes.length;
    known.torn = false;
    known.changedAt = (await stat(this.#path)).mtime.toISOString();
    this.#known = known;
  }
}

const summarise = (known: Known): VaultState => ({
  ...known.tally,
  schema: known.schema,
  changedAt: known.changedAt,
});

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0;
    throw error;
  }
}

/** Appends and flushes, or takes back what a full disk let through of it. */
async function appendWhole(path: string, bytes: Buffer, size: number): Promise<void> {
  const handle: FileHandle = await open(path, constants.O_CREAT | constants.O_RDWR, 0o600);
  try {
    let written = 0;
    while (written < bytes.length) {
      const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, size + written);
      written += bytesWritten;
    }
    await handle.datasync();
  } catch (error) {
    await handle.truncate(size).catch(() => undefined);
    throw error;
  } finally {
    await handle.close();
  }
}
