import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Buckets } from '../../../shared/compare/buckets';

const nameOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
const firstOf = (facts: ReadonlySet<number>): number => [...facts][0]!;

function pairsIn(buckets: Buckets<number>): Set<string> {
  const pairs = [...buckets.pairsOf('k')].map(([a, b]) => nameOf(firstOf(a.facts), firstOf(b.facts)));
  expect(new Set(pairs).size).toBe(pairs.length);
  return new Set(pairs);
}

/** Facts in two orders: their own, and one that puts every hundredth side by side. */
function fill(facts: readonly number[]): Buckets<number> {
  const buckets = new Buckets<number>();
  const padded = (at: number): string => String(at).padStart(4, '0');
  for (const at of facts) buckets.add('k', `s${at}`, at, [padded(at), `${padded(at % 100)} ${padded(at)}`]);
  return buckets;
}

describe('the index', () => {
  it('facts that say the same are one node', () => {
    const buckets = new Buckets<number>();
    for (let at = 0; at < 1000; at++) buckets.add('k', at % 2 === 0 ? 'a' : 'b', at);
    expect(buckets.nodesOf('k').map(({ facts }) => facts.size)).toEqual([500, 500]);
  });

  it('in a small bucket all meet, each two once', () => {
    const buckets = new Buckets<number>();
    for (let at = 0; at < 40; at++) buckets.add('k', String(at), at);
    expect(pairsIn(buckets).size).toBe((40 * 39) / 2);
    for (let at = 1; at < 40; at++) buckets.remove('k', String(at), at);
    expect([...buckets.pairsOf('k')]).toEqual([]);
  });

  it('in a busy one neighbours of any order meet, whatever order they came in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 49, max: 400 }), fc.array(fc.nat(1000)), (size, shuffle) => {
        const facts = Array.from({ length: size }, (_, at) => at);
        const mixed = [...facts].sort((a, b) => (shuffle[a] ?? a) - (shuffle[b] ?? b));
        const [one, other] = [fill(facts), fill(mixed)];
        const pairs = pairsIn(one);
        expect(pairsIn(other)).toEqual(pairs);
        // No more work for each fact than in a small bucket.
        expect(pairs.size).toBeLessThanOrEqual(size * 24);
        for (let at = 0; at + 1 < size; at++) {
          expect(pairs.has(nameOf(at, at + 1))).toBe(true);
          if (at + 100 < size) expect(pairs.has(nameOf(at, at + 100))).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
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
