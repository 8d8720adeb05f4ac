import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FoldedRecord, foldLog, foldNext, foldRecord } from '../../../shared/log/fold';
import { groupBy } from '../../../shared/log/group';
import { editorNamed, idAt, logArbitrary, type Machine, makeEntry, makeMachines } from './model';

const sorted = (records: readonly FoldedRecord[]): FoldedRecord[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('the fold', () => {
  test('gives the same records in whatever order entries arrive', () => {
    fc.assert(
      fc.property(logArbitrary, fc.infiniteStream(fc.nat()), (log, numbers) => {
        const shuffled = log
          .map((entry) => ({ entry, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ entry }) => entry);
        expect(sorted(foldLog(shuffled))).toEqual(sorted(foldLog(log)));
      }),
    );
  });

  test('is not changed by an entry that arrives twice', () => {
    fc.assert(
      fc.property(logArbitrary, (log) => {
        expect(foldLog([...log, ...log])).toEqual(foldLog(log));
      }),
    );
  });

  test('shows a value for every field that anybody set', () => {
    fc.assert(
      fc.property(logArbitrary, (log) => {
        for (const record of foldLog(log)) {
          expect(Object.values(record.heads).every((heads) => heads.length > 0)).toBe(true);
        }
      }),
    );
  });

  test('of one entry after another is the fold of them all', () => {
    fc.assert(
      fc.property(logArbitrary, (log) => {
        for (const group of groupBy(log, (entry) => entry.record.id)) {
          let step: FoldedRecord | undefined;
          for (const [i, entry] of group.entries()) {
            const whole = foldRecord(group.slice(0, i + 1));
            const next = foldNext(step, entry);
            if (next) expect(next).toEqual(whole);
            step = whole;
          }
        }
      }),
    );
  });

  test('never takes the short way to a wrong record, in whatever order entries arrive', () => {
    fc.assert(
      fc.property(logArbitrary, fc.infiniteStream(fc.nat()), (log, numbers) => {
        const arriving = log
          .map((entry) => ({ entry, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ entry }) => entry);
        for (const group of groupBy(arriving, (entry) => entry.record.id)) {
          for (let i = 1; i < group.length; i++) {
            const before = foldRecord(group.slice(0, i));
            const next = foldNext(before, group[i]!);
            // Right only for an entry that nothing here replaces yet: what was made here and now.
            const foreign = group
              .slice(0, i)
              .some((entry) => Object.values(entry.replaces).some((ids) => ids.includes(group[i]!.id)));
            if (next && !foreign) expect(next).toEqual(foldRecord(group.slice(0, i + 1)));
          }
        }
      }),
    );
  });

  test('takes the short way for an editor who works alone', () => {
    const [machine] = makeMachines();
    const id = machine!.create('claim', {});
    machine!.edit('claim', id, { statement: 'one' });
    machine!.edit('claim', id, { statement: 'two', speaker: 'three' });
    let record: FoldedRecord | null = null;
    for (const entry of machine!.log) {
      record = foldNext(record ?? undefined, entry);
      expect(record).not.toBeNull();
    }
    expect(record!.fields).toMatchObject({ statement: 'two', speaker: 'three' });
  });

  test('keeps both of two values given apart, with who gave them', () => {
    const [a, b] = makeMachines() as [Machine, Machine];
    const id = a.create('claim', { statement: 'first' });
    b.takeIn(a);
    a.edit('claim', id, { statement: 'a says' });
    b.edit('claim', id, { statement: 'b says' });
    a.takeIn(b);
    const record = a.record('claim', id)!;
    expect(record.disagreements.statement?.map(({ value, by }) => [value, by.name])).toEqual([
      ['a says', 'a'],
      ['b says', 'b'],
    ]);
    expect(record.fields).toMatchObject({ statement: 'b says' });
  });

  test('calls the same value given apart no disagreement', () => {
    const [a, b] = makeMachines() as [Machine, Machine];
    const id = a.create('verdict', { judgement: { rating: 'x', reasons: 'y' } }, idAt(20));
    b.create('verdict', { judgement: { reasons: 'y', rating: 'x' } }, idAt(20));
    a.takeIn(b);
    expect(a.record('verdict', id)!.disagreements).toEqual({});
  });

  test('lets two verdicts on one claim stand side by side', () => {
    const [a, b] = makeMachines() as [Machine, Machine];
    const id = a.create('verdict', { judgement: { rating: 'true', reasons: 'seen' } }, idAt(20));
    b.create('verdict', { judgement: { rating: 'false', reasons: 'asked' } }, idAt(20));
    a.takeIn(b);
    expect(a.record('verdict', id)!.disagreements.judgement).toHaveLength(2);
    a.edit('verdict', id, { judgement: { rating: 'open', reasons: 'both' } });
    expect(a.record('verdict', id)!.disagreements).toEqual({});
    b.takeIn(a);
    expect(b.record('verdict', id)!.fields).toMatchObject({ judgement: { rating: 'open' } });
  });

  test('does not let entries that replace each other in a ring hide a value', () => {
    const one = makeEntry({ id: idAt(5), set: { statement: 'one' }, replaces: { statement: [idAt(6)] } });
    const two = makeEntry({ id: idAt(6), set: { statement: 'two' }, replaces: { statement: [idAt(5)] } });
    const record = foldRecord<'claim'>([one, two]);
    expect(record.disagreements.statement).toHaveLength(2);
  });

  test('takes null in a field that knows no null as never set', () => {
    const entry = makeEntry({ id: idAt(5), set: { statement: null } });
    expect(foldRecord<'claim'>([entry]).fields.statement).toBe('');
  });

  test('cannot be used to reach the prototype of objects', () => {
    const set = JSON.parse('{"__proto__": {"polluted": true}, "constructor": "x", "statement": "s"}');
    const record = foldRecord<'claim'>([makeEntry({ id: idAt(5), set })]);
    expect(Object.getPrototypeOf(record.fields)).toBe(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.keys(record.heads)).toEqual(['statement']);
    expect(
      foldNext(record, makeEntry({ id: idAt(6), set, replaces: { statement: [idAt(5)] } })),
    ).toMatchObject({
      heads: { statement: [idAt(6)] },
    });
  });

  test('tells who made a record and who changed it last', () => {
    const created = makeEntry({ id: idAt(5), set: { retracted: false } });
    const changed = makeEntry({ id: idAt(6), by: editorNamed('b'), set: { note: 'n' } });
    const record = foldRecord([changed, created]);
    expect(record.created.entry).toBe(idAt(5));
    expect(record.changed.by.name).toBe('b');
  });
});
