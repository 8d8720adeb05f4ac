import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../shared/log/entry';
import { mergeLogs } from '../../../shared/log/merge';
import { idAt, logArbitrary, makeEntry } from './model';

/** Logs in which somebody may have altered an entry under its id. */
const tamperedArbitrary = fc
  .tuple(logArbitrary, fc.array(fc.tuple(fc.nat(40), fc.nat(2)), { maxLength: 3 }))
  .map(([log, alterations]) =>
    log.map((entry, i): Entry => {
      const alteration = alterations.find(([at]) => at === i);
      return alteration ? { ...entry, at: `2030-01-0${alteration[1] + 1}T00:00:00.000Z` } : entry;
    }),
  );

describe('merging', () => {
  test('comes to the same whichever log is first', () => {
    fc.assert(
      fc.property(tamperedArbitrary, tamperedArbitrary, (a, b) => {
        expect(mergeLogs(a, b)).toEqual(mergeLogs(b, a));
      }),
    );
  });

  test('comes to the same in whatever steps', () => {
    fc.assert(
      fc.property(tamperedArbitrary, tamperedArbitrary, tamperedArbitrary, (a, b, c) => {
        const left = mergeLogs(mergeLogs(a, b).entries, c).entries;
        const right = mergeLogs(a, mergeLogs(b, c).entries).entries;
        expect(left).toEqual(right);
      }),
    );
  });

  test('of a log with itself is that log', () => {
    fc.assert(
      fc.property(logArbitrary, (log) => {
        expect(mergeLogs(log, log)).toEqual({ entries: log, altered: [] });
      }),
    );
  });

  test('loses no entry', () => {
    fc.assert(
      fc.property(logArbitrary, logArbitrary, (a, b) => {
        const ids = new Set(mergeLogs(a, b).entries.map(({ id }) => id));
        expect([...a, ...b].every(({ id }) => ids.has(id))).toBe(true);
      }),
    );
  });

  test('reports an entry that says one thing here and another there', () => {
    const ours = makeEntry({ id: idAt(5), set: { statement: 'ours' } });
    const theirs = makeEntry({ id: idAt(5), set: { statement: 'theirs' } });
    expect(mergeLogs([ours], [theirs])).toEqual({ entries: [ours], altered: [idAt(5)] });
    expect(mergeLogs([theirs], [ours])).toEqual({ entries: [ours], altered: [idAt(5)] });
  });

  test('does not mind keys in another order', () => {
    const entry = makeEntry({ id: idAt(5), set: { statement: 's', speaker: 'p' } });
    const reordered = makeEntry({ id: idAt(5), set: { speaker: 'p', statement: 's' } });
    expect(mergeLogs([entry], [reordered]).altered).toEqual([]);
  });
});
