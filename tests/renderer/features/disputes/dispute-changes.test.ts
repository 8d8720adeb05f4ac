import '../../data/setup';
import { describe, expect, test } from 'vitest';
import {
  mergingChanges,
  openingChanges,
  placingChanges,
  splittingChanges,
  takingOverChanges,
} from '../../../../renderer/features/disputes/dispute-changes';
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

describe('positions made one, made two', () => {
  const position = (n: number, order: number) =>
    made('position', n, { dispute: idOf(1), label: `م${n}`, order });
  const stand = (n: number, at: number, claim: number) =>
    made('stand', n, { dispute: idOf(1), position: idOf(at), claim: idOf(claim) });
  const placed = (claim: number, ...stands: ReturnType<typeof stand>[]) => ({
    claim: idOf(claim),
    stands,
    alsoUnder: [],
  });

  test('merging moves every claim once and retracts the emptied position', () => {
    const from = {
      record: position(10, 0),
      placed: [placed(5, stand(20, 10, 5)), placed(6, stand(21, 10, 6))],
    };
    const into = { record: position(11, 1), placed: [placed(6, stand(22, 11, 6))] };
    expect(mergingChanges(from, into).map(({ record, set }) => [record.id, set])).toEqual([
      [idOf(20), { position: idOf(11) }],
      [idOf(21), { retracted: true }],
      [idOf(10), { retracted: true }],
    ]);
  });

  test('splitting makes a position right after, and the chosen claims go over', () => {
    const all = [position(10, 0), position(11, 1)];
    const changes = splittingChanges(all[0]!, [placed(6, stand(21, 10, 6))], ' جواب آخر ', all);
    const [created, shifted, moved] = changes;
    expect(created).toMatchObject({ record: { kind: 'position' }, set: { label: 'جواب آخر', order: 1 } });
    expect(shifted).toMatchObject({ record: { id: idOf(11) }, set: { order: 2 } });
    expect(moved).toMatchObject({ record: { id: idOf(21) }, set: { position: created!.record.id } });
  });
});

describe('claims that take over a verdict', () => {
  const judgement = { rating: 'disputed', reasons: 'صورتان لا تكفيان' };

  test('a claim without a verdict gets one of its own; one that has it is replaced as it was seen', () => {
    const seen = made('verdict', 6, {
      target: { kind: 'claim', id: idOf(6) },
      judgement: { rating: 'true', reasons: '' },
      retracted: true,
    });
    const given = new Map([
      [idOf(5), judgement],
      [idOf(6), judgement],
    ]);
    const [fresh, again] = takingOverChanges(given, new Map([[idOf(6), seen]]));
    expect(fresh).toMatchObject({
      record: { kind: 'verdict', id: idOf(5) },
      set: { target: { kind: 'claim', id: idOf(5) }, judgement },
    });
    expect(again).toMatchObject({ record: { id: idOf(6) }, set: { judgement, retracted: false } });
    expect(again?.replaces.judgement).toEqual(seen.heads.judgement);
  });
});
