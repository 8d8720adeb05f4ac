import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../shared/log/entry';
import { tellGrades } from '../../../shared/weigh/grades';

const idOf = (n: number): string => `0198f000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const entry = (n: number, set: Entry['set'], name = 'ليلى'): Entry => ({
  id: idOf(n),
  dossier: idOf(90),
  at: `2026-01-0${n}T00:00:00.000Z`,
  by: { id: idOf(91), name },
  act: idOf(n),
  record: { kind: 'source', id: idOf(92) },
  set,
  replaces: {},
});

describe('the grades of a source', () => {
  it('are told newest first, each with its editor, and which one stands', () => {
    const entries = [
      entry(1, { name: 'أ', reliability: 'C', retracted: false }),
      entry(2, { name: 'ب' }),
      entry(3, { reliability: 'B' }, 'سامر'),
    ];
    const told = tellGrades(entries, [idOf(3)]);
    expect(told.map(({ grade, by, stands }) => [grade, by.name, stands])).toEqual([
      ['B', 'سامر', true],
      ['C', 'ليلى', false],
    ]);
  });
});
