import './setup';
import { expect, test } from 'vitest';
import { dropDraft, keepDraft, readDraft, readDrafts } from '../../../renderer/data/drafts';

test('what was typed can be read again under its key, and only there', async () => {
  const kept = await keepDraft('verdict a', { rating: 'proven', reasons: 'صورتان' });
  expect(kept?.at).toMatch(/^\d{4}-.*Z$/u);
  expect(await readDraft('verdict a')).toEqual(kept);
  expect(await readDraft('verdict b')).toBeNull();
});

test('drafts of one kind are found by how their keys begin', async () => {
  await keepDraft('form x 1', 'a');
  await keepDraft('form x 2', 'b');
  await keepDraft('form y 1', 'c');
  expect((await readDrafts('form x ')).map(({ value }) => value)).toEqual(['a', 'b']);
});

test('the last keeping wins', async () => {
  await keepDraft('verdict c', 'أول');
  await keepDraft('verdict c', 'ثانٍ');
  expect((await readDraft('verdict c'))?.value).toBe('ثانٍ');
});

test('a file in hand is kept byte for byte', async () => {
  const bytes = new Uint8Array([0, 255, 7]);
  await keepDraft('evidence file', { bytes });
  expect((await readDraft('evidence file'))?.value).toEqual({ bytes });
});

test('a draft that was saved or thrown away is gone', async () => {
  await keepDraft('verdict d', 'x');
  await dropDraft('verdict d');
  expect(await readDraft('verdict d')).toBeNull();
});

test('what the machine cannot keep is told, not thrown', async () => {
  expect(await keepDraft('verdict e', () => 'functions cannot be stored')).toBeNull();
});
