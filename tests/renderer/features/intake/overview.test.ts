import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../renderer/features/intake/intake-items';
import { addedOf, inSight, readyOf, unsavedOf } from '../../../../renderer/features/intake/overview';
import { itemFor, readOf } from './pages';

const read = itemFor(1, 'a.txt', readOf('Flood at the mill'));
const at = (key: number, state: Item['state']): Item => ({ ...read, key, state });
const added = at(2, { kind: 'added', articles: ['x', 'y'] });
const failed = at(3, { kind: 'failed', problem: { reason: 'empty' } });
const waiting = at(4, { kind: 'waiting' });
const fresh = () => ({ kind: 'new', proposals: [null] }) as const;

describe('all pages at once', () => {
  it('tells what was added', () => {
    expect(addedOf([read, added, failed])).toEqual(['x', 'y']);
  });

  it('a page that was read and is new would be lost by leaving; one that is here already would not', () => {
    expect(unsavedOf([read, added, failed, waiting], fresh).map(({ key }) => key)).toEqual([1]);
    expect(unsavedOf([read], () => ({ kind: 'twin', of: read }))).toEqual([]);
    expect(unsavedOf([read], () => null)).toEqual([]);
  });

  it('only pages with an article can be added', () => {
    const bare = itemFor(5, 'menu.html', {
      ...readOf('x'),
      page: { ...readOf('x').page, articles: [], lines: [] },
    });
    expect(readyOf([read, bare, failed], fresh).map(({ key }) => key)).toEqual([1]);
  });

  it('the page in sight is the chosen one, else the first that wants something, else the first that failed', () => {
    expect(inSight([added, failed, waiting, read], 1)?.key).toBe(1);
    expect(inSight([added, failed, waiting, read], null)?.key).toBe(4);
    expect(inSight([added, failed], null)?.key).toBe(3);
    expect(inSight([added], 99)?.key).toBe(2);
    expect(inSight([], null)).toBeUndefined();
  });
});
