import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { idAt, makeEntry } from '../../shared/log/model';
import { freshMachine, openWindow, type TestWindow } from './setup';
import { MemoryVault } from './vault';

let window: TestWindow;
let vault: MemoryVault;

beforeEach(async () => {
  freshMachine();
  window = await openWindow();
  vault = new MemoryVault();
});
afterEach(() => void vi.useRealTimers());

const entry = (n: number) => makeEntry({ id: idAt(n) });

test('what is queued before the vault is known goes there once it is', async () => {
  window.journal([entry(5)], []);
  expect(await window.journalSettled()).toEqual({ pending: 1, problem: null });
  window.journalInto(vault);
  expect(await window.journalSettled()).toEqual({ pending: 0, problem: null });
  expect([...vault.entries.keys()]).toEqual([idAt(5)]);
});

test('bytes are there before the entries that name them', async () => {
  const order: string[] = [];
  vi.spyOn(vault, 'putBytes').mockImplementation(async () => {
    order.push('bytes');
    return { ok: true, value: undefined };
  });
  const append = vault.append.bind(vault);
  vi.spyOn(vault, 'append').mockImplementation((entries) => {
    order.push('entries');
    return append(entries);
  });
  window.journalInto(vault);
  window.journal([entry(5)], [{ sha256: 'a'.repeat(64), bytes: new Uint8Array(1) }]);
  await window.journalSettled();
  expect(order).toEqual(['bytes', 'entries']);
});

test('a vault that refuses is shown, and tried again by itself', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  window.journalInto(vault);
  vault.failing = { reason: 'no-space' };
  window.journal([entry(5)], []);
  window.journal([entry(6)], []);
  await vi.advanceTimersByTimeAsync(0);
  expect(await window.journalSettled()).toEqual({ pending: 2, problem: { reason: 'no-space' } });
  vault.failing = null;
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  expect(await window.journalSettled()).toEqual({ pending: 0, problem: null });
  expect(vault.entries.size).toBe(2);
});

test('a vault that throws is a vault that refuses', async () => {
  window.journalInto(vault);
  vi.spyOn(vault, 'append').mockRejectedValue(new Error('gone'));
  window.journal([entry(5)], []);
  expect(await window.journalSettled()).toMatchObject({ pending: 1, problem: { reason: 'failed' } });
});
