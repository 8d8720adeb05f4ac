import { beforeEach, expect, test, vi } from 'vitest';
import { freshMachine, openWindow } from './setup';

beforeEach(freshMachine);

async function load() {
  const { db } = await openWindow();
  const { write } = await import('../../../renderer/data/write');
  return { db, write };
}

test('a write that the disk never answers settles, as not saved', async () => {
  const { db, write } = await load();
  const result = await write(async () => {
    await db.meta.put({ key: 'a', value: 1 });
    await new Promise(() => {});
  }, 40);
  expect(result).toMatchObject({ ok: false, error: { reason: 'timed-out' } });
});

test('a write that ran out of time is taken back', async () => {
  const { db, write } = await load();
  await db.open();
  const result = await write(async (): Promise<void> => {
    await db.meta.put({ key: 'a', value: 1 });
    for (;;) await db.meta.get('a');
  }, 40);
  expect(result).toMatchObject({ ok: false, error: { reason: 'timed-out' } });
  expect(await db.meta.count()).toBe(0);
});

test('a long write that gets on is not cut off', async () => {
  const { db, write } = await load();
  await db.open();
  const started = Date.now();
  const result = await write(async (keepWaiting) => {
    while (Date.now() - started < 1200) {
      await db.meta.put({ key: 'a', value: 1 });
      keepWaiting();
    }
    // Longer than a busy machine stands still, shorter than the whole.
  }, 500);
  expect(result).toEqual({ ok: true, value: undefined });
});

test('after a full disk the next write opens a new connection first', async () => {
  const { db, write } = await load();
  await db.open();
  const full = Object.assign(new Error('FILE_ERROR_NO_SPACE'), { name: 'UnknownError' });
  expect(await write(() => Promise.reject(full))).toMatchObject({ error: { reason: 'no-space' } });
  const open = vi.spyOn(db, 'open');
  expect(await write(() => db.meta.put({ key: 'a', value: 1 }))).toMatchObject({ ok: true });
  expect(open).toHaveBeenCalledOnce();
});

test('a mistake in the program does not cost the connection', async () => {
  const { db, write } = await load();
  await db.open();
  await write(() => Promise.reject(new TypeError('mistake')));
  const open = vi.spyOn(db, 'open');
  await write(() => db.meta.put({ key: 'a', value: 1 }));
  expect(open).not.toHaveBeenCalled();
});

test('files along with an act give the disk longer, by what they weigh', async () => {
  await load();
  const { SETTLE_MS, settleWithBytes } = await import('../../../renderer/data/write');
  expect(settleWithBytes([])).toBe(SETTLE_MS);
  expect(settleWithBytes([{ bytes: new Uint8Array(53_000_000) }])).toBe(SETTLE_MS + 53_000);
});
