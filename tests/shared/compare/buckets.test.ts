import { describe, expect, it } from 'vitest';
import { Buckets } from '../../../shared/compare/buckets';

describe('the index', () => {
  it('facts that say the same are one node', () => {
    const buckets = new Buckets<number>();
    for (let at = 0; at < 1000; at++) buckets.add('k', at % 2 === 0 ? 'a' : 'b', at);
    expect(buckets.nodesOf('k').map(({ facts }) => facts.size)).toEqual([500, 500]);
  });

  it('a key of too many different facts relates nothing, and does again when they go', () => {
    const buckets = new Buckets<number>();
    for (let at = 0; at < 60; at++) buckets.add('k', String(at), at);
    expect(buckets.nodesOf('k')).toEqual([]);
    for (let at = 2; at < 60; at++) buckets.remove('k', String(at), at);
    expect(buckets.nodesOf('k')).toHaveLength(2);
  });

  it('says once which keys changed, and takes back what was not looked at', () => {
    const buckets = new Buckets<number>();
    buckets.add('k', 'a', 1);
    expect(buckets.takeChanged()).toEqual(['k']);
    expect(buckets.takeChanged()).toEqual([]);
    buckets.putBack(['k']);
    expect(buckets.takeChanged()).toEqual(['k']);
  });
});
