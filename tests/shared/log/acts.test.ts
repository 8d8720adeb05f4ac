import { describe, expect, test } from 'vitest';
import { isCreation, joinActs, summariseAct } from '../../../shared/log/acts';
import { idAt, type Machine, makeEntry, makeMachines } from './model';

const actsOf = (machine: Machine) => machine.acts().reverse();

describe('an act', () => {
  test('tells what it made, changed, retracted and brought back', () => {
    const machine = makeMachines()[0]!;
    const id = machine.create('claim', { statement: 's' });
    machine.edit('claim', id, { statement: 't', note: 'n' });
    machine.edit('claim', id, { retracted: true });
    machine.edit('claim', id, { retracted: false });
    const [made, changed, retracted, restored] = actsOf(machine).map((act) => act.changes[0]!);
    expect(made).toMatchObject({ kind: 'claim', id, created: true, retracted: false, restored: false });
    expect(changed).toMatchObject({ fields: ['statement', 'note'], created: false });
    expect(retracted).toMatchObject({ fields: ['retracted'], retracted: true, created: false });
    expect(restored).toMatchObject({ restored: true, created: false });
  });

  test('that takes another back names it', () => {
    const machine = makeMachines()[0]!;
    machine.create('claim', {});
    machine.takeBack('undo');
    const [made, undo] = actsOf(machine);
    expect(undo).toMatchObject({ undoes: made!.act, changes: [{ retracted: true, created: false }] });
  });

  test('of several records tells each once', () => {
    const entries = [
      makeEntry({ id: idAt(5), act: idAt(4), set: { note: 'a' } }),
      makeEntry({ id: idAt(6), act: idAt(4), set: { speaker: 'b' } }),
      makeEntry({ id: idAt(7), act: idAt(4), record: { kind: 'source', id: idAt(3) }, set: { note: 'c' } }),
    ];
    const act = summariseAct(entries.toReversed());
    expect(act.changes.map(({ kind, fields }) => [kind, fields])).toEqual([
      ['claim', ['note', 'speaker']],
      ['source', ['note']],
    ]);
  });

  test('of which two machines know a part each is told whole', () => {
    const one = summariseAct([makeEntry({ id: idAt(5), act: idAt(4), set: { note: 'a' } })]);
    const two = summariseAct([
      makeEntry({ id: idAt(7), act: idAt(4), record: { kind: 'source', id: idAt(3) }, set: { note: 'c' } }),
    ]);
    expect(joinActs(one, two).changes.map((change) => change.kind)).toEqual(['claim', 'source']);
    expect(joinActs(one, one)).toEqual(one);
  });
});

test('an edit that happens to replace nothing does not make a record', () => {
  expect(isCreation(makeEntry({ id: idAt(5), set: { note: 'a' } }))).toBe(false);
});
