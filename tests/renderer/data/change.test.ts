import './setup';
import { expect, test } from 'vitest';
import { create, edit, settle } from '../../../renderer/data/change';
import type { FoldedRecord } from '../../../shared/log/fold';
import { kinds } from '../../../shared/records/kinds';
import { idAt, type Machine, makeMachines } from '../../shared/log/model';

test('a new record writes every field down', () => {
  const change = create('claim', { statement: 's' });
  expect(change.set).toEqual({ ...kinds.claim.defaults, statement: 's' });
  expect(change.replaces).toEqual({});
});

test('a new record may bear a given id', () => {
  expect(create('verdict', {}, idAt(20)).record).toEqual({ kind: 'verdict', id: idAt(20) });
});

test('an edit replaces what was shown, field by field', () => {
  const [a, b] = makeMachines() as [Machine, Machine];
  const id = a.create('claim', { statement: 'first' });
  b.takeIn(a);
  a.edit('claim', id, { statement: 'a' });
  b.edit('claim', id, { statement: 'b' });
  a.takeIn(b);
  const seen = a.record('claim', id) as FoldedRecord<'claim'>;
  const change = edit(seen, { statement: 'c', note: 'n' });
  expect(change.set).toEqual({ statement: 'c', note: 'n' });
  expect(change.replaces.statement).toHaveLength(2);
  expect(change.replaces.note).toEqual([seen.created.entry]);
  expect(settle(seen, 'statement', 'a').replaces).toEqual({ statement: seen.heads.statement });
});
