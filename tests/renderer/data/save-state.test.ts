import { beforeEach, expect, test } from 'vitest';
import { freshMachine, openWindow } from './setup';

beforeEach(freshMachine);

async function load() {
  await openWindow();
  return import('../../../renderer/data/save-state');
}

const problem = { reason: 'no-space' } as const;

test('nothing was saved at first', async () => {
  const { readSaveState } = await load();
  expect(readSaveState()).toEqual({ state: 'idle', at: null, problem: null, retry: null });
});

test('work counts as saved when the last of several saves is', async () => {
  const { readSaveState, saveStarted, saveSucceeded } = await load();
  saveStarted();
  saveStarted();
  saveSucceeded('2026-01-01T00:00:00.000Z');
  expect(readSaveState().state).toBe('saving');
  saveSucceeded('2026-01-01T00:00:01.000Z');
  expect(readSaveState()).toMatchObject({ state: 'saved', at: '2026-01-01T00:00:01.000Z' });
});

test('a failure keeps the time of the last good save and offers to try again', async () => {
  const { readSaveState, saveFailed, saveStarted, saveSucceeded } = await load();
  saveStarted();
  saveSucceeded('2026-01-01T00:00:00.000Z');
  saveStarted();
  const retry = (): void => {};
  saveFailed(problem, retry);
  expect(readSaveState()).toEqual({ state: 'failed', at: '2026-01-01T00:00:00.000Z', problem, retry });
});

test('an undo that found nothing to undo does not claim to have saved', async () => {
  const { readSaveState, saveFailed, saveStarted, saveUnneeded } = await load();
  saveStarted();
  saveUnneeded();
  expect(readSaveState()).toMatchObject({ state: 'idle', at: null });
  saveStarted();
  saveFailed(problem, null);
  saveStarted();
  saveUnneeded();
  expect(readSaveState()).toMatchObject({ state: 'failed', problem });
});
