import { expect, test } from 'vitest';
import { freshMachine, openWindow } from './setup';

test('every transaction waits for the disk', async () => {
  freshMachine();
  const { Database } = await openWindow();
  const db = new Database('other');
  expect((db as unknown as { _options: Record<string, unknown> })._options.chromeTransactionDurability).toBe(
    'strict',
  );
});

test('our versions and IndexedDB’s own can be told from each other', async () => {
  freshMachine();
  const { db, nativeVersion } = await openWindow();
  await db.open();
  const [found] = await indexedDB.databases();
  expect(found).toEqual({ name: 'qarina', version: nativeVersion(db.verno) });
});
