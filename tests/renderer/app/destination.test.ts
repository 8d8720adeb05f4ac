import { describe, expect, it } from 'vitest';
import { destinationOf } from '../../../renderer/app/destination';

const target = { id: 'x', place: null, beside: false };

describe('where a hit leads', () => {
  it('an article opens in the first pane, or beside; no claim stays in hand', () => {
    expect(destinationOf({ ...target, kind: 'article' }, ['a', 'b']).place).toEqual({
      view: 'read',
      claim: null,
      panes: ['x', 'b'],
    });
    expect(destinationOf({ ...target, kind: 'article', beside: true }, ['a']).place.panes).toEqual([
      'a',
      'x',
    ]);
  });

  it('a claim opens its card, a dispute and a source their page', () => {
    expect(destinationOf({ ...target, kind: 'claim' }, [])).toEqual({
      place: { view: 'read', claim: 'x' },
      side: 'claims',
    });
    expect(destinationOf({ ...target, kind: 'dispute' }, []).place).toEqual({
      view: 'disputes',
      dispute: 'x',
    });
    expect(destinationOf({ ...target, kind: 'source' }, []).place).toEqual({ view: 'sources', source: 'x' });
  });
});
