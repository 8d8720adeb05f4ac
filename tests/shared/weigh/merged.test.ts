import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../shared/log/entry';
import { type FoldedRecord, foldLog } from '../../../shared/log/fold';
import { mergeLogs } from '../../../shared/log/merge';
import type { Id } from '../../../shared/records/ids';
import { sourceDefaults } from '../../../shared/records/source';
import { mergeSources } from '../../../shared/weigh/merged';

type Source = FoldedRecord<'source'>;

const idOf = (n: number): Id => `0198f000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const source = (n: number, into: number | null): Source =>
  ({
    id: idOf(n),
    fields: { ...sourceDefaults, name: `s${n}`, mergedInto: into === null ? null : idOf(into) },
  }) as Source;

describe('sources entered twice', () => {
  it('are shown as the one that is kept, through any number of steps', () => {
    const merged = mergeSources([source(1, 2), source(2, 3), source(3, null), source(4, null)]);
    expect(merged.kept.map(({ id }) => id)).toEqual([idOf(3), idOf(4)]);
    expect(merged.of(idOf(1))?.id).toBe(idOf(3));
    expect(merged.into(idOf(3)).map(({ id }) => id)).toEqual([idOf(1), idOf(2)]);
    expect(merged.of(null)).toBeNull();
    expect(merged.of(idOf(9))).toBeNull();
  });

  it('stay what they are where they point at nothing that is here, or at themselves', () => {
    expect(mergeSources([source(1, 9), source(2, 2)]).kept).toHaveLength(2);
  });

  it('end at exactly one, however the pointers run', () => {
    const graph = fc.array(fc.option(fc.nat(11)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(graph, fc.nat(1000), (pointers, turn) => {
        const sources = pointers.map((into, n) => source(n, into));
        const merged = mergeSources(sources);
        for (const { id, fields } of sources) {
          const kept = merged.of(id)!;
          expect(merged.of(kept.id)).toBe(kept);
          if (fields.mergedInto && merged.of(fields.mergedInto))
            expect(merged.of(fields.mergedInto)).toBe(kept);
        }
        // Nothing is lost: every source is kept or stands under one that is.
        const shown = merged.kept.flatMap((one) => [one, ...merged.into(one.id)]);
        expect(new Set(shown)).toEqual(new Set(sources));
        // Every machine sees the same, whatever the order in which the records come.
        const at = turn % sources.length;
        const turned = mergeSources([...sources.slice(at), ...sources.slice(0, at)]);
        for (const { id } of sources) expect(turned.of(id)).toBe(merged.of(id));
      }),
    );
  });

  it('that two machines merged in opposite directions are one after the logs meet', () => {
    const dossier = idOf(900);
    const entry = (n: number, of: number, set: Entry['set'], replaces: Entry['replaces'] = {}): Entry => ({
      id: idOf(n),
      dossier,
      at: '2026-01-01T00:00:00.000Z',
      by: { id: idOf(901), name: '' },
      act: idOf(n),
      record: { kind: 'source', id: idOf(of) },
      set,
      replaces,
    });
    const both = [
      entry(1, 11, { name: 'أ', retracted: false }),
      entry(2, 12, { name: 'ب', retracted: false }),
    ];
    const here = [...both, entry(3, 11, { mergedInto: idOf(12) }, { mergedInto: [] })];
    const there = [...both, entry(4, 12, { mergedInto: idOf(11) }, { mergedInto: [] })];
    const fold = (log: readonly Entry[]) => mergeSources(foldLog(mergeLogs(log).entries) as Source[]);
    for (const log of [
      [...here, ...there],
      [...there, ...here],
    ]) {
      const merged = fold(log);
      expect(merged.kept.map(({ id }) => id)).toEqual([idOf(11)]);
      expect(merged.into(idOf(11)).map(({ fields }) => fields.name)).toEqual(['ب']);
    }
  });
});
