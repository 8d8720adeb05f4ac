import '../../data/setup';
import { describe, expect, test } from 'vitest';
import { openingChanges, placingChanges } from '../../../../renderer/features/disputes/dispute-changes';
import { idOf, made } from '../records';

describe('openingChanges', () => {
  test('a dispute opened from a claim has its question, its positions and the claim behind the first', () => {
    const changes = openingChanges(
      { question: ' ماذا كان في الموقع؟ ', positions: ['خيمة', ' ', 'مخزن'], claim: idOf(5) },
      idOf(1),
    );
    expect(changes.map(({ record, set }) => [record.kind, set.question ?? set.label ?? set.claim])).toEqual([
      ['dispute', 'ماذا كان في الموقع؟'],
      ['position', 'خيمة'],
      ['position', 'مخزن'],
      ['stand', idOf(5)],
    ]);
    expect(changes[3]?.set).toMatchObject({ dispute: idOf(1), position: changes[1]?.record.id });
    expect(changes.slice(1).every(({ set }) => set.dispute === idOf(1))).toBe(true);
  });

  test('a dispute may be opened with a question alone', () => {
    const changes = openingChanges({ question: 'متى؟', positions: ['', ''], claim: null }, idOf(1));
    expect(changes.map(({ record }) => record.kind)).toEqual(['dispute']);
  });
});

describe('placingChanges', () => {
  const tent = made('position', 10, { dispute: idOf(1), label: 'خيمة' });
  const stand = (n: number) => made('stand', n, { dispute: idOf(1), position: idOf(11), claim: idOf(5) });

  test('a claim that is new to the dispute gets a stand', () => {
    expect(placingChanges(tent, idOf(5), [])).toMatchObject([
      { record: { kind: 'stand' }, set: { dispute: idOf(1), position: tent.id, claim: idOf(5) } },
    ]);
  });

  test('a claim that stands elsewhere is moved, never doubled', () => {
    expect(placingChanges(tent, idOf(5), [stand(20), stand(21)])).toMatchObject([
      { record: { id: idOf(20) }, set: { position: tent.id } },
      { record: { id: idOf(21) }, set: { retracted: true } },
    ]);
  });
});
