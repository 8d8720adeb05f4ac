import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../shared/log/entry';
import { stepsOf } from '../../../shared/log/steps';
import { claimDefaults } from '../../../shared/records/claim';

const id = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const claim = { kind: 'claim' as const, id: id(900) };

const entry = (n: number, act: number, set: Entry['set'], replaces: Entry['replaces'] = {}): Entry => ({
  id: id(n),
  dossier: id(999),
  at: `2025-01-01T00:00:${String(n).padStart(2, '0')}.000Z`,
  by: { id: id(800 + (act % 2)), name: act % 2 === 1 ? 'سلمى' : 'Rami' },
  act: id(100 + act),
  record: claim,
  set,
  replaces,
});
const made = entry(1, 1, {
  ...claimDefaults,
  via: [],
  figures: null,
  speaker: 'البلدية',
  category: 'strike',
});
const changed = entry(2, 2, { speaker: 'الإطفاء' }, { speaker: [made.id] });

describe('the history of records', () => {
  it('begins with what was written down when the record was made, leaving out what was empty', () => {
    const [first] = stepsOf([made]);
    expect(first).toMatchObject({ created: true, by: { name: 'سلمى' } });
    expect(first?.fields.map(({ field }) => field).sort()).toEqual(['category', 'speaker']);
  });

  it('says what stood before, and what it became, whatever order the entries come in', () => {
    const steps = stepsOf([changed, made]);
    expect(steps.map(({ by }) => by.name)).toEqual(['سلمى', 'Rami']);
    expect(steps[1]?.fields).toEqual([{ field: 'speaker', before: ['البلدية'], after: 'الإطفاء' }]);
  });

  it('shows every answer that was settled by one', () => {
    const other = entry(3, 3, { speaker: 'الدفاع المدني' }, { speaker: [made.id] });
    const settled = entry(4, 4, { speaker: 'الإطفاء' }, { speaker: [changed.id, other.id] });
    const last = stepsOf([made, changed, other, settled]).at(-1);
    expect(last?.fields).toEqual([
      { field: 'speaker', before: ['الإطفاء', 'الدفاع المدني'], after: 'الإطفاء' },
    ]);
  });

  it('leaves out what an editor set to what it was, and names the act that was taken back', () => {
    const again = entry(3, 3, { speaker: 'الإطفاء' }, { speaker: [changed.id] });
    const undone = { ...entry(4, 4, { speaker: 'البلدية' }, { speaker: [again.id] }), undoes: changed.act };
    const steps = stepsOf([made, changed, again, undone]);
    expect(steps[2]?.fields).toEqual([]);
    expect(steps[3]).toMatchObject({ undoes: changed.act });
  });
});
