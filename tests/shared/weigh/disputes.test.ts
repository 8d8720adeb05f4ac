import { describe, expect, test } from 'vitest';
import { arrangeDispute } from '../../../shared/weigh/disputes';
import { idOf, made } from './records';

const question = idOf(1);
const tent = made('position', 10, { dispute: question, label: 'خيمة', order: 1 });
const store = made('position', 11, { dispute: question, label: 'مخزن', order: 0 });
const gone = made('position', 12, { dispute: question, label: 'هنغار', order: 2, retracted: true });
const foreign = made('position', 13, { dispute: idOf(2), label: 'غيره', order: 0 });
const stand = (n: number, position: string, claim: number, retracted = false) =>
  made('stand', n, { dispute: question, position, claim: idOf(claim), retracted });

describe('arrangeDispute', () => {
  test('positions stand in their order, each with its own claims', () => {
    const { positions } = arrangeDispute(
      question,
      [tent, store, gone, foreign],
      [stand(20, tent.id, 100), stand(21, store.id, 101), stand(22, tent.id, 102)],
    );
    expect(
      positions.map(({ record, placed }) => [record.fields.label, placed.map(({ claim }) => claim)]),
    ).toEqual([
      ['مخزن', [idOf(101)]],
      ['خيمة', [idOf(100), idOf(102)]],
    ]);
  });

  test('a claim that two editors added apart is there once, with both stands', () => {
    const { positions, claims } = arrangeDispute(
      question,
      [tent],
      [stand(20, tent.id, 100), stand(21, tent.id, 100)],
    );
    expect(positions[0]?.placed).toMatchObject([
      { claim: idOf(100), stands: [{ id: idOf(20) }, { id: idOf(21) }] },
    ]);
    expect(claims).toEqual([idOf(100)]);
  });

  test('a claim that two editors put under different positions is shown under both, and says so', () => {
    const { positions } = arrangeDispute(
      question,
      [tent, store],
      [stand(20, tent.id, 100), stand(21, store.id, 100)],
    );
    expect(positions.map(({ placed }) => placed[0]?.alsoUnder.map(({ id }) => id))).toEqual([
      [tent.id],
      [store.id],
    ]);
  });

  test('a claim whose position was removed meanwhile is never dropped', () => {
    const { unplaced } = arrangeDispute(question, [tent, gone], [stand(20, gone.id, 100)]);
    expect(unplaced.map(({ claim }) => claim)).toEqual([idOf(100)]);
  });

  test('what was taken out is not shown', () => {
    const { positions, unplaced, claims } = arrangeDispute(question, [tent], [stand(20, tent.id, 100, true)]);
    expect([positions[0]?.placed, unplaced, claims]).toEqual([[], [], []]);
  });
});
