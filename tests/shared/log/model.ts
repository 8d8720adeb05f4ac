/**
 * Editors at work, for the laws of the log: each has a machine with a log of its own, edits what it sees there,
 * takes things back, and now and then takes in another's log.
 */
import fc from 'fast-check';
import { type Act, summariseAct } from '../../../shared/log/acts';
import type { Editor, Entry } from '../../../shared/log/entry';
import { type FoldedRecord, foldLog } from '../../../shared/log/fold';
import { groupBy } from '../../../shared/log/group';
import { mergeLogs } from '../../../shared/log/merge';
import { type Draft, planUndo, undoStacks } from '../../../shared/log/undo';
import { type Id, makeUuid7 } from '../../../shared/records/ids';
import type { Kind } from '../../../shared/records/kinds';
import { kinds } from '../../../shared/records/kinds';

export const DOSSIER: Id = makeUuid7(1, new Uint8Array(10));

export const idAt = (millis: number, salt = 0): Id =>
  makeUuid7(
    millis,
    Uint8Array.from({ length: 10 }, (_, i) => (i === 9 ? salt : 0)),
  );

export const editorNamed = (name: string): Editor => ({ id: idAt(1, name.charCodeAt(0)), name });

/** An entry for examples: only what matters is named. */
export function makeEntry(part: Partial<Entry> & Pick<Entry, 'id'>): Entry {
  return {
    dossier: DOSSIER,
    at: '2026-01-02T03:04:05.678Z',
    by: editorNamed('a'),
    act: part.id,
    record: { kind: 'claim', id: idAt(2) },
    set: {},
    replaces: {},
    ...part,
  };
}

/** A clock that all machines of one example share; ids never collide. */
export class Clock {
  #now = 1_000;
  next(): Id {
    return idAt(++this.#now);
  }
}

/** One editor's machine. */
export class Machine {
  log: readonly Entry[] = [];
  readonly by: Editor;
  readonly #clock: Clock;

  constructor(name: string, clock: Clock) {
    this.by = editorNamed(name);
    this.#clock = clock;
  }

  records(): FoldedRecord[] {
    return foldLog(this.log);
  }

  record(kind: Kind, id: Id): FoldedRecord | undefined {
    return this.records().find((record) => record.kind === kind && record.id === id);
  }

  act(drafts: readonly Draft[], undoes?: Id): Id {
    const act = this.#clock.next();
    const made = drafts.map((draft): Entry => {
      const id = this.#clock.next();
      const at = new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)).toISOString();
      const { record, replaces } = draft;
      const set = draft.set as Entry['set'];
      return {
        id,
        dossier: DOSSIER,
        at,
        by: this.by,
        act,
        ...(undoes ? { undoes } : {}),
        record,
        set,
        replaces,
      };
    });
    this.log = [...this.log, ...made];
    return act;
  }

  create(kind: Kind, fields: object, id: Id = this.#clock.next()): Id {
    this.act([{ record: { kind, id }, set: { ...kinds[kind].defaults, ...fields }, replaces: {} }]);
    return id;
  }

  /** Edits what stands on this machine, having seen all of it. */
  edit(kind: Kind, id: Id, fields: Readonly<Record<string, unknown>>): Id | null {
    const seen = this.record(kind, id);
    if (!seen) return null;
    const replaces = Object.fromEntries(Object.keys(fields).map((field) => [field, seen.heads[field] ?? []]));
    return this.act([{ record: { kind, id }, set: fields, replaces }]);
  }

  acts(): Act[] {
    const groups = groupBy(this.log, (entry) => entry.act);
    return [...groups].map(summariseAct).sort((a, b) => (a.act < b.act ? 1 : -1));
  }

  /** @returns the act taken back, or null */
  takeBack(direction: 'undo' | 'redo'): Id | null {
    const stacks = undoStacks(this.acts().filter((act) => act.by.id === this.by.id));
    for (const act of stacks[direction]) {
      const touched = this.records()
        .filter(({ kind, id }) => act.changes.some((change) => change.kind === kind && change.id === id))
        .map((record) => ({
          record,
          entries: this.log.filter((e) => e.record.kind === record.kind && e.record.id === record.id),
        }));
      const plan = planUndo(act.act, touched);
      if (plan.changes.length > 0) {
        this.act(plan.changes, act.act);
        return act.act;
      }
    }
    return null;
  }

  takeIn(other: Machine): void {
    this.log = mergeLogs(this.log, other.log).entries;
  }
}

export type Step =
  | { readonly do: 'create'; readonly who: number; readonly record: number }
  | {
      readonly do: 'edit';
      readonly who: number;
      readonly record: number;
      readonly field: number;
      readonly value: number;
    }
  | { readonly do: 'undo' | 'redo'; readonly who: number }
  | { readonly do: 'merge'; readonly who: number; readonly from: number };

const who = fc.nat(2);
const record = fc.nat(2);

export const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('create' as const), who, record }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      who,
      record,
      field: fc.nat(2),
      value: fc.nat(4),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const), who }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('merge' as const), who, from: who }) },
);

export const FIELDS = ['statement', 'speaker', 'note'] as const;

/** Carries steps out on three machines. Records are few, so that editors meet in them. */
export function carryOut(steps: readonly Step[], machines: readonly Machine[]): void {
  for (const step of steps) {
    const machine = machines[step.who]!;
    if (step.do === 'create') {
      const id = idAt(10 + step.record);
      if (!machine.record('claim', id)) machine.create('claim', { statement: `by ${machine.by.name}` }, id);
    } else if (step.do === 'edit') {
      machine.edit('claim', idAt(10 + step.record), { [FIELDS[step.field]!]: `value ${step.value}` });
    } else if (step.do === 'merge') machine.takeIn(machines[step.from]!);
    else machine.takeBack(step.do);
  }
}

export function makeMachines(): Machine[] {
  const clock = new Clock();
  return ['a', 'b', 'c'].map((name) => new Machine(name, clock));
}

/** Logs such as three editors make who work apart and merge. */
export const logArbitrary: fc.Arbitrary<readonly Entry[]> = fc
  .array(stepArbitrary, { maxLength: 40 })
  .map((steps) => {
    const machines = makeMachines();
    carryOut(steps, machines);
    return mergeLogs(...machines.map((machine) => machine.log)).entries;
  });
