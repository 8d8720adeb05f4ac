import { describe, expect, it } from 'vitest';
import type { Command } from '../../../../renderer/features/search/commands';
import {
  countFound,
  isChoosable,
  listRows,
  recentRows,
  stepFrom,
} from '../../../../renderer/features/search/rows';
import type { HitKind } from '../../../../shared/search/filters';
import type { Line } from '../../../../shared/search/lines';
import { parseQuery } from '../../../../shared/search/query';
import type { Hits } from '../../../../shared/search/search-index';

const kind = (name: HitKind, count: number) => ({
  total: count,
  hits: Array.from({ length: Math.min(count, 5) }, (_, n) => ({ key: `${name} ${n}`, kind: name, score: 1 })),
});
const hits: Hits = {
  claim: kind('claim', 2),
  article: kind('article', 9),
  dispute: kind('dispute', 0),
  source: kind('source', 0),
};
const line: Line = { part: 'text', text: 'x', marks: [], place: null, cutStart: false, cutEnd: false };
const shown = new Map([['article 0', { head: [], lines: [line, line, line], more: 0 }]]);
const command: Command = { id: 'c', group: 'command', name: 'c', also: [], keys: [], run: () => {} };
const rows = listRows({ query: parseQuery('x'), hits, shown, missing: new Set(), commands: [command] });

describe('the lines of the results', () => {
  it('stand in groups, commands first, further sentences under their article, the rest behind one line', () => {
    expect(rows.map(({ type }) => type)).toEqual([
      ...['heading', 'command', 'heading', 'hit', 'hit'],
      ...['heading', 'hit', 'line', 'line', 'hit', 'hit', 'hit', 'hit', 'all'],
    ]);
  });

  it('where one kind is looked at, no line leads to the rest', () => {
    const one = listRows({
      query: parseQuery('x in:articles'),
      hits,
      shown: new Map(),
      missing: new Set(),
      commands: [],
    });
    expect(one.some(({ type }) => type === 'all')).toBe(false);
  });

  it('each has a name of its own', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('steps go from choosable line to choosable line, round at the ends', () => {
    expect(stepFrom(rows, -1, 1)).toBe(1);
    expect(stepFrom(rows, 1, 1)).toBe(3);
    expect(stepFrom(rows, 1, -1)).toBe(13);
    expect(stepFrom(rows, 13, 1)).toBe(1);
    expect(stepFrom([], -1, 1)).toBe(-1);
    expect(isChoosable(undefined)).toBe(false);
  });

  it('are counted in all, not only those that are shown', () => {
    expect(countFound(hits, [command])).toBe(12);
    expect(countFound(null, [])).toBe(0);
  });

  it('before anything is typed, earlier searches stand there', () => {
    expect(recentRows(['a', 'b']).map(({ type }) => type)).toEqual(['heading', 'recent', 'recent']);
    expect(recentRows([])).toEqual([]);
  });
});
