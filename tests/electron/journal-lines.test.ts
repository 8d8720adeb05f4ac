/** The journal's format: what was written comes back; what was damaged is counted, and costs only itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printLines, readEntries, readLines } from '../../electron/journal-lines';
import { makeEntry } from './samples';

const read = (bytes: Buffer) => readEntries(readLines(bytes).lines).entries;

describe('a journal’s lines', () => {
  it('give back every entry, whatever its text holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 50 }), { maxLength: 8 }), (titles) => {
        const entries = titles.map((title, n) => makeEntry(n, title));
        expect(read(printLines(entries))).toEqual(entries);
      }),
    );
  });

  it('give back an entry written twice once', () => {
    expect(read(printLines([makeEntry(1), makeEntry(2), makeEntry(1)]))).toEqual([
      makeEntry(1),
      makeEntry(2),
    ]);
  });

  it('notice any flipped bit, and lose no line but those it touches', () => {
    const entries = [1, 2, 3].map((n) => makeEntry(n));
    const whole = printLines(entries);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 7 }), (at, bit) => {
        const damagedBytes = Buffer.from(whole);
        damagedBytes[at]! ^= 1 << bit;
        const { lines, damaged } = readLines(damagedBytes);
        expect(damaged).toBeGreaterThan(0);
        // A flipped line feed joins two lines.
        expect(lines.length).toBeGreaterThanOrEqual(entries.length - 2);
        for (const entry of readEntries(lines).entries) expect(entries).toContainEqual(entry);
      }),
    );
  });

  it('cut off anywhere lose only the last, and say so', () => {
    const whole = printLines([makeEntry(1), makeEntry(2)]);
    const first = printLines([makeEntry(1)]).length;
    for (let length = first + 1; length < whole.length - 1; length++) {
      const { lines, damaged } = readLines(whole.subarray(0, length));
      expect([lines.length, damaged]).toEqual([1, 1]);
    }
  });

  it('that are sound but no entries of this version are refused, not guessed at', () => {
    const entry = { ...makeEntry(1), record: { kind: 'planet', id: makeEntry(1).id } };
    const { lines, damaged } = readLines(printLines([entry as never]));
    expect([lines.length, damaged]).toEqual([1, 0]);
    expect(readEntries(lines)).toEqual({ entries: [], refused: 1 });
  });
});
