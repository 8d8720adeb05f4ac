import { expect, test } from 'vitest';
import type { FoldedRecord } from '../../../shared/log/fold';
import { numberClaims } from '../../../shared/log/numbers';
import { makeMachines } from './model';

test('a claim keeps its number when another one is retracted', () => {
  const machine = makeMachines()[0]!;
  const ids = ['one', 'two', 'three'].map((statement) => machine.create('claim', { statement }));
  const numbers = (): number[] => {
    const found = numberClaims(machine.records().reverse() as FoldedRecord<'claim'>[]);
    return ids.map((id) => found.get(id)!);
  };
  expect(numbers()).toEqual([1, 2, 3]);
  machine.edit('claim', ids[1]!, { retracted: true });
  expect(numbers()).toEqual([1, 2, 3]);
});
