import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { idAt } from '../../shared/log/model';
import { freshMachine, openWindow } from './setup';
import { MemoryVault } from './vault';

beforeEach(freshMachine);
afterEach(() => void vi.useRealTimers());

describe('new ids', () => {
  test('follow each other, however many are made in a millisecond', async () => {
    vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] });
    const { newId } = await openWindow();
    const ids = Array.from({ length: 20_000 }, newId);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('do not run backwards with the clock', async () => {
    vi.useFakeTimers({ now: 1_000_000_000, toFake: ['Date'] });
    const { newId } = await openWindow();
    const before = newId();
    vi.setSystemTime(5);
    expect(newId() > before).toBe(true);
  });

  test('follow what the log holds, but not an id that no honest clock made', async () => {
    const { idsAfter, newId } = await openWindow();
    idsAfter(idAt(Date.UTC(2500)));
    expect(newId() > idAt(Date.UTC(2500))).toBe(true);
    idsAfter('ffffffff-ffff-7fff-bfff-ffffffffffff');
    expect(newId() < idAt(Date.UTC(2501))).toBe(true);
  });
});

describe('the editor of this machine', () => {
  test('is asked for a name once, and may go on without', async () => {
    const window = await openWindow();
    expect(window.isNameAwaited()).toBe(true);
    window.answerName('  ');
    expect(window.isNameAwaited()).toBe(false);
    expect(window.currentEditor().name).toBe('');
    window.answerName(' ريما ');
    expect(window.currentEditor().name).toBe('ريما');
  });

  test('who has a name is not asked for one', async () => {
    const window = await openWindow();
    window.renameEditor('ريما');
    expect(window.isNameAwaited()).toBe(false);
  });

  test('is still themselves after a kill that localStorage did not survive', async () => {
    const vault = new MemoryVault();
    const window = await openWindow();
    window.renameEditor('ريما');
    await window.openStorage(vault);
    const { id } = window.currentEditor();
    localStorage.clear();
    const next = await openWindow();
    expect(next.currentEditor().id).not.toBe(id);
    await next.openStorage(vault);
    expect(next.currentEditor()).toEqual({ id, name: 'ريما' });
  });

  test('keeps one id, and the name they gave', async () => {
    const { currentEditor, renameEditor } = await openWindow();
    const first = currentEditor();
    renameEditor('  ريما  ');
    const again = (await openWindow()).currentEditor();
    expect(again).toEqual({ id: first.id, name: 'ريما' });
  });

  test.each(['{', '1', '{"id":"x"}'])('is made anew where the setting is damaged: %s', async (text) => {
    localStorage.setItem('qarina.editor', text);
    const { currentEditor } = await openWindow();
    expect(currentEditor().id).toMatch(/^[0-9a-f-]{36}$/);
  });
});
