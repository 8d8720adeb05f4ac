import { expect, test } from 'vitest';
import { freshMachine, openWindow } from './setup';
import { MemoryVault } from './vault';

test('a journal that cannot be read is shown as behind and written to at the next start', async () => {
  freshMachine();
  const window = await openWindow();
  const { catchUp } = await import('../../../renderer/data/catch-up');
  const vault = new MemoryVault();
  await window.openStorage(vault);
  const dossier = window.newId();
  vault.failing = { reason: 'denied' };
  await window.commit(dossier, [window.create('claim', {})]);
  await catchUp(vault);
  expect(await window.journalSettled()).toMatchObject({ problem: { reason: 'denied' } });
  vault.failing = null;
  await catchUp(vault);
  await window.journalSettled();
  expect(vault.entries.size).toBe(1);
});
