import { expect, test } from 'vitest';
import { indexHistory, originOf } from '../../../shared/log/origin';
import { idAt, makeEntry } from './model';

const statement = (n: number, value: string, replaces: number[], undoes?: number) =>
  makeEntry({
    id: idAt(n),
    act: idAt(n),
    set: { statement: value },
    replaces: { statement: replaces.map((r) => idAt(r)) },
    ...(undoes === undefined ? {} : { undoes: idAt(undoes) }),
  });

test('a value put back by an undo is whose it was, through any number of undos', () => {
  const log = [
    statement(5, 'one', []),
    statement(6, 'two', [5]),
    statement(7, 'one', [6], 6),
    statement(8, 'two', [7], 7),
    statement(9, 'one', [8], 8),
  ];
  const origins = log.map((entry) => originOf(entry, 'statement', indexHistory(log)).id);
  expect(origins).toEqual([5, 6, 5, 6, 5].map((n) => idAt(n)));
});

test('an undo that put nothing earlier back is its own origin', () => {
  const log = [statement(5, 'one', []), statement(6, 'else', [5], 5)];
  expect(originOf(log[1]!, 'statement', indexHistory(log))).toBe(log[1]);
});

test('undos that point at each other do not hang the reader', () => {
  const log = [statement(5, 'one', [6], 6), statement(6, 'one', [5], 5)];
  expect(() => originOf(log[0]!, 'statement', indexHistory(log))).not.toThrow();
});
