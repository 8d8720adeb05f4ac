/** The journal of a vault: what is acknowledged is on the disk, once, and comes back after any accident. */
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Journal } from '../../electron/journal';
import { SCHEMA_VERSION } from '../../shared/log/entry';
import { addToTally, emptyTally } from '../../shared/log/tally';
import { makeEntry, makeId, mountTinyDisk, noDisk, tidyFolders } from './samples';

const makeFolder = tidyFolders();
const entries = [1, 2, 3].map((n) => makeEntry(n));
let path: string;

beforeEach(() => {
  path = join(makeFolder(), 'vault', 'journal.jsonl');
});

describe('a new journal', () => {
  it('is empty, and asking makes no file', async () => {
    expect(await new Journal(path).state()).toEqual({ ...emptyTally, schema: 0, changedAt: null });
    expect(await new Journal(path).readEntries()).toEqual({ entries: [], damagedLines: 0 });
    expect(() => statSync(path)).toThrow();
  });
});

describe('an append', () => {
  it('is there for whoever opens the journal next', async () => {
    const state = await new Journal(path).append(entries);
    const reopened = new Journal(path);
    expect(await reopened.state()).toEqual(state);
    expect(state).toMatchObject({
      ...addToTally(emptyTally, [makeId(1), makeId(2), makeId(3)]),
      schema: SCHEMA_VERSION,
      changedAt: expect.stringMatching(/Z$/u),
    });
    expect((await reopened.readEntries()).entries).toEqual(entries);
  });

  it('of entries it holds writes nothing', async () => {
    const journal = new Journal(path);
    const state = await journal.append(entries);
    const { size } = statSync(path);
    expect(await journal.append(entries)).toEqual(state);
    expect(await new Journal(path).append([...entries, ...entries])).toEqual(state);
    expect(statSync(path).size).toBe(size);
  });

  it('holds an entry given twice at once a single time', async () => {
    const state = await new Journal(path).append([makeEntry(1), makeEntry(1)]);
    expect(state).toMatchObject(addToTally(emptyTally, [makeId(1)]));
  });

  it('waits for the one before it: many at once lose nothing', async () => {
    const journal = new Journal(path);
    const many = Array.from({ length: 50 }, (_, n) => makeEntry(n));
    await Promise.all(many.map((entry) => journal.append([entry])));
    const { entries: back, damagedLines } = await new Journal(path).readEntries();
    expect([back.length, damagedLines]).toEqual([50, 0]);
  });

  it('sees what another process appended in between', async () => {
    const journal = new Journal(path);
    await journal.append([makeEntry(1)]);
    await new Journal(path).append([makeEntry(2)]);
    expect(await journal.append([makeEntry(2), makeEntry(3)])).toMatchObject(
      addToTally(emptyTally, [makeId(1), makeId(2), makeId(3)]),
    );
  });

  it('is readable only by its owner', async () => {
    await new Journal(path).append(entries);
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(statSync(join(path, '..')).mode & 0o077).toBe(0);
  });

  it('makes the file again where somebody removed it', async () => {
    const journal = new Journal(path);
    await journal.append(entries);
    rmSync(path);
    expect(await journal.state()).toMatchObject({ entries: 0 });
    expect(await journal.append(entries)).toMatchObject({ entries: 3 });
  });
});

describe('after an accident', () => {
  it('a last line torn off costs that line, and the next append stands on a line of its own', async () => {
    await new Journal(path).append(entries);
    truncateSync(path, statSync(path).size - 20);
    const journal = new Journal(path);
    expect(await journal.state()).toMatchObject({ entries: 2 });
    expect(await journal.append([makeEntry(3), makeEntry(4)])).toMatchObject({ entries: 4 });
    const { entries: back, damagedLines } = await new Journal(path).readEntries();
    expect(back.map(({ id }) => id)).toEqual([1, 2, 3, 4].map(makeId));
    expect(damagedLines).toBe(1);
  });

  it('a flipped byte costs one line, is counted, and can be written again', async () => {
    await new Journal(path).append(entries);
    const bytes = readFileSync(path);
    bytes[bytes.indexOf('Title 2')]! ^= 1;
    writeFileSync(path, bytes);
    const journal = new Journal(path);
    expect(await journal.state()).toMatchObject(addToTally(emptyTally, [makeId(1), makeId(3)]));
    expect((await journal.readEntries()).damagedLines).toBe(1);
    expect(await journal.append(entries)).toMatchObject({ entries: 3 });
  });

  it('rubbish in the file is passed over', async () => {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, Buffer.from([0, 255, 10, 10, 9, 10, 123, 125]));
    const journal = new Journal(path);
    await journal.append(entries);
    expect((await new Journal(path).readEntries()).entries).toEqual(entries);
  });

  it('lines of a newer version are kept and announced', async () => {
    await new Journal(path).append([makeEntry(1)]);
    const { createHash } = await import('node:crypto');
    const payload = JSON.stringify({ schema: 7, entry: { id: makeId(9), news: true } });
    const sum = createHash('sha256').update(payload).digest('hex').slice(0, 16);
    appendFileSync(path, `${sum}\t${payload}\n`);
    expect(await new Journal(path).state()).toMatchObject({ entries: 2, schema: 7 });
  });
});

const disk = mountTinyDisk(64 * 1024);

describe('a full disk', () => {
  it.skipIf(!disk)(
    `refuses the append, keeps what was there, and takes it later ${disk ? '' : noDisk}`,
    async () => {
      const full = join(disk!, 'work', 'journal.jsonl');
      const journal = new Journal(full);
      await journal.append(entries);
      const before = readFileSync(full);
      const large = makeEntry(4, 'ق'.repeat(60_000));
      await expect(journal.append([large])).rejects.toMatchObject({ code: 'ENOSPC' });
      expect(readFileSync(full).equals(before)).toBe(true);
      expect(await journal.state()).toMatchObject({ entries: 3 });
      expect(await journal.append([makeEntry(5)])).toMatchObject({ entries: 4 });
      expect((await new Journal(full).readEntries()).damagedLines).toBe(0);
    },
  );
});
