import { RangeSet } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { onRecordsChanged, type RecordChange, readChange } from '../../../renderer/data/mutations';
import { freshMachine, openWindow } from './setup';

beforeEach(freshMachine);

const part = 'idb://qarina/records/';

test('each changed record is named', () => {
  const keys = [
    ['claim', 'd', '1'],
    ['verdict', 'd', '1'],
  ];
  expect(readChange({ [part]: new RangeSet().addKeys(keys) })).toEqual(keys);
});

test('a range of records may hold any', () => {
  expect(readChange({ [part]: new RangeSet(-Infinity, [[]]) })).toBe('any');
  expect(readChange({ all: new RangeSet(-Infinity, [[]]) })).toBe('any');
});

test('other tables do not concern records', () => {
  expect(readChange({ 'idb://qarina/bytes/': new RangeSet('x') })).toBeNull();
});

test('a commit is heard, and after stopping no more', async () => {
  const { commit, create, db, newId } = await openWindow();
  await db.open();
  const heard: RecordChange[] = [];
  const stop = onRecordsChanged((change) => heard.push(change));
  const dossier = newId();
  const change = create('claim', {});
  await commit(dossier, [change]);
  expect(heard).toEqual([[['claim', dossier, change.record.id]]]);
  stop();
  await commit(dossier, [create('claim', {})]);
  expect(heard).toHaveLength(1);
});
