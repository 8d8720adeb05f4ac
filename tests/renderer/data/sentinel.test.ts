import { beforeEach, expect, test, vi } from 'vitest';
import { noteSaved, readSentinel, writeSentinel } from '../../../renderer/data/sentinel';
import { freshMachine } from './setup';

beforeEach(freshMachine);

test('counts what is saved after it was set', () => {
  writeSentinel({ schema: 1, entries: 5 });
  noteSaved(2);
  expect(readSentinel()).toEqual({ schema: 1, entries: 7 });
});

test('starts nothing by itself: only a start that went well sets it', () => {
  noteSaved(2);
  expect(readSentinel()).toBeNull();
});

test.each(['', '{', 'null', '{"entries":"x"}', '{"schema":1,"entries":-1}'])(
  'is not believed where it says %s',
  (text) => {
    localStorage.setItem('qarina.sentinel', text);
    expect(readSentinel()).toBeNull();
  },
);

test('a full disk does not make it lie', () => {
  writeSentinel({ schema: 1, entries: 5 });
  const full = vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  noteSaved(2);
  full.mockRestore();
  expect(readSentinel()).toEqual({ schema: 1, entries: 5 });
});
