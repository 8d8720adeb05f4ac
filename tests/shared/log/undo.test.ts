import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act } from '../../../shared/log/acts';
import { indexHistory, originOf } from '../../../shared/log/origin';
import { undoneActs, undoStacks } from '../../../shared/log/undo';
import type { Id } from '../../../shared/records/ids';
import { carryOut, FIELDS, idAt, type Machine, makeMachines, stepArbitrary } from './model';

/** What an editor sees: the fields of every record that is not retracted. */
const seen = (machine: Machine): Record<Id, unknown> =>
  Object.fromEntries(
    machine
      .records()
      .filter((record) => !record.fields.retracted)
      .map((record) => [record.id, { fields: record.fields, disagreements: record.disagreements }]),
  );

const soloStep = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('create' as const), record: fc.nat(2) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      record: fc.nat(2),
      fields: fc.uniqueArray(fc.constantFrom(...FIELDS), { minLength: 1 }),
      value: fc.nat(3),
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const) }) },
);

/** Whose value stands in every field: record, field and first entry. */
function standingOrigins(machine: Machine): Map<string, { readonly act: Id; readonly by: Id }> {
  const found = new Map<string, { act: Id; by: Id }>();
  for (const record of machine.records()) {
    const history = indexHistory(machine.log.filter((entry) => entry.record.id === record.id));
    for (const [field, heads] of Object.entries(record.heads)) {
      for (const head of heads) {
        const origin = originOf(history.byId.get(head)!, field, history);
        found.set(`${record.id} ${field} ${origin.id}`, { act: origin.act, by: origin.by.id });
      }
    }
  }
  return found;
}

describe('undo', () => {
  test('and redo bring back exactly what was there, as often as one likes', () => {
    fc.assert(
      fc.property(fc.array(soloStep, { maxLength: 40 }), (steps) => {
        const machine = makeMachines()[0]!;
        let past: Record<Id, unknown>[] = [];
        let future: Record<Id, unknown>[] = [];
        for (const step of steps) {
          const before = seen(machine);
          if (!('record' in step)) {
            const from = step.do === 'undo' ? past : future;
            const expected = from.pop();
            const done = machine.takeBack(step.do);
            expect(done === null).toBe(expected === undefined);
            if (expected === undefined) continue;
            expect(seen(machine)).toEqual(expected);
            (step.do === 'undo' ? future : past).push(before);
            continue;
          }
          const id = idAt(10 + step.record);
          const exists = machine.record('claim', id) !== undefined;
          if (!('fields' in step)) {
            if (exists) continue;
            machine.create('claim', { statement: 'new' }, id);
          } else {
            if (!exists || machine.record('claim', id)!.fields.retracted) continue;
            machine.edit('claim', id, Object.fromEntries(step.fields.map((f) => [f, `value ${step.value}`])));
          }
          past = [...past, before];
          future = [];
        }
      }),
      { numRuns: 300 },
    );
  });

  test('never takes away what somebody else said', () => {
    fc.assert(
      fc.property(fc.array(stepArbitrary, { maxLength: 40 }), fc.nat(2), (steps, who) => {
        const machines = makeMachines();
        carryOut(steps, machines);
        const machine = machines[who]!;
        for (const other of machines) machine.takeIn(other);
        const before = standingOrigins(machine);
        machine.takeBack('undo');
        const after = standingOrigins(machine);
        for (const [key, { by }] of before) {
          const retraction = key.includes(' retracted ');
          if (by !== machine.by.id && !retraction) expect([...after.keys()]).toContain(key);
        }
      }),
      {
        numRuns: 300,
        // Found once: a value that an undo puts back where a colleague gave the same one.
        examples: [
          [
            [
              { do: 'create', who: 0, record: 1 },
              { do: 'edit', who: 0, record: 1, field: 1, value: 0 },
              { do: 'undo', who: 0 },
              { do: 'create', who: 1, record: 1 },
            ],
            0,
          ],
          [
            [
              { do: 'create', who: 0, record: 1 },
              { do: 'edit', who: 0, record: 1, field: 0, value: 0 },
              { do: 'create', who: 2, record: 1 },
              { do: 'undo', who: 0 },
            ],
            2,
          ],
        ],
      },
    );
  });

  test('of a settled disagreement makes both values stand again, as their authors gave them', () => {
    const [a, b] = makeMachines() as [Machine, Machine];
    const id = a.create('claim', { statement: 'first' });
    b.takeIn(a);
    a.edit('claim', id, { statement: 'a says' });
    b.edit('claim', id, { statement: 'b says' });
    a.takeIn(b);
    const disagreement = a
      .record('claim', id)!
      .disagreements.statement!.map(({ value, by, at }) => [value, by, at]);
    a.edit('claim', id, { statement: 'settled', speaker: 'somebody' });
    a.takeBack('undo');
    const again = a.record('claim', id)!;
    expect(again.disagreements.statement!.map(({ value, by, at }) => [value, by, at])).toEqual(disagreement);
    expect(again.fields).toMatchObject({ speaker: '' });
    a.takeBack('redo');
    expect(a.record('claim', id)!).toMatchObject({
      disagreements: {},
      fields: { statement: 'settled', speaker: 'somebody' },
    });
  });

  test('leaves what a colleague has overwritten since, and says so', () => {
    const [a, b] = makeMachines() as [Machine, Machine];
    const id = a.create('claim', {});
    a.edit('claim', id, { statement: 'mine', speaker: 'mine' });
    b.takeIn(a);
    b.edit('claim', id, { statement: 'theirs' });
    a.takeIn(b);
    a.takeBack('undo');
    expect(a.record('claim', id)!).toMatchObject({
      disagreements: {},
      fields: { statement: 'theirs', speaker: '' },
    });
  });

  test('of a value that a colleague disagrees with leaves the colleague’s alone', () => {
    const [a, b] = makeMachines() as [Machine, Machine];
    const id = a.create('claim', { statement: 'first' });
    b.takeIn(a);
    a.edit('claim', id, { statement: 'a says' });
    b.edit('claim', id, { statement: 'b says' });
    a.takeIn(b);
    a.takeBack('undo');
    expect(a.record('claim', id)!).toMatchObject({ disagreements: {}, fields: { statement: 'b says' } });
    a.takeBack('redo');
    expect(a.record('claim', id)!.disagreements.statement!.map(({ value, by }) => [value, by.name])).toEqual([
      ['a says', 'a'],
      ['b says', 'b'],
    ]);
  });

  test('of a verdict leaves a colleague’s verdict on the same claim in force', () => {
    const [a, b] = makeMachines() as [Machine, Machine];
    const id = a.create('verdict', { judgement: { rating: 'true', reasons: '' } }, idAt(20));
    b.create('verdict', { judgement: { rating: 'false', reasons: '' } }, idAt(20));
    a.takeIn(b);
    a.takeBack('undo');
    expect(a.record('verdict', id)!).toMatchObject({
      disagreements: {},
      fields: { retracted: false, judgement: { rating: 'false' } },
    });
  });

  test('of a creation retracts the record, and redo brings it back', () => {
    const machine = makeMachines()[0]!;
    const id = machine.create('claim', { statement: 's' });
    machine.takeBack('undo');
    expect(machine.record('claim', id)!.fields).toMatchObject({ retracted: true, statement: 's' });
    machine.takeBack('redo');
    expect(machine.record('claim', id)!.fields.retracted).toBe(false);
  });

  test('cannot take back the dossier from inside it', () => {
    const machine = makeMachines()[0]!;
    machine.create('dossier', { title: 't' });
    expect(machine.takeBack('undo')).toBeNull();
  });
});

describe('the undo stacks', () => {
  const act = (n: number, undoes: number | null): Act => ({
    dossier: idAt(1),
    act: idAt(n),
    at: '2026-01-01T00:00:00.000Z',
    by: { id: idAt(1), name: '' },
    undoes: undoes === null ? null : idAt(undoes),
    changes: [],
  });
  const ids = (acts: readonly Act[]): Id[] => acts.map((found) => found.act);

  test('follow acts, undos and redos', () => {
    const stacks = undoStacks(
      [act(5, 4), act(4, 2), act(3, 1), act(2, null), act(1, null)].filter((a) => a.act !== idAt(3)),
    );
    expect(ids(stacks.undo)).toEqual([idAt(5), idAt(1)]);
    expect(stacks.redo).toEqual([]);
  });

  test('forget what could be done again once something new is done', () => {
    const stacks = undoStacks([act(3, null), act(2, 1), act(1, null)]);
    expect(ids(stacks.undo)).toEqual([idAt(3)]);
    expect(stacks.redo).toEqual([]);
  });

  test('say when older acts are needed', () => {
    expect(undoStacks([act(3, 1)]).incomplete).toBe(true);
  });

  test('know which acts are taken back', () => {
    expect([...undoneActs([act(3, 2), act(2, 1), act(1, null)])]).toEqual([idAt(2)]);
    expect([...undoneActs([act(2, 1), act(1, null)])]).toEqual([idAt(1)]);
  });
});
