import { describe, expect, it } from 'vitest';
import {
  claimsBetween,
  countFacet,
  everything,
  narrowClaims,
  parseArrangement,
  rowsOf,
} from '../../../../renderer/features/claims/claim-groups';
import type { Claim, ShownVerdict } from '../../../../renderer/features/claims/claim-list';
import { idOf, made } from '../records';

const claims = [
  made('claim', 1, { category: 'legal', speaker: 'المدير', workflow: 'new' }),
  made('claim', 2, { category: 'quantity', speaker: 'المدير', workflow: 'ready' }),
  made('claim', 3, { category: 'legal', speaker: '', workflow: 'ready' }),
];
const judge = (id: string): ShownVerdict => ({ state: id === idOf(3) ? 'differ' : 'none' });
const numbersOf = (some: readonly Claim[]): number[] =>
  some.map(({ id }) => Number.parseInt(id.slice(-12), 16));

describe('filters of the panel', () => {
  it('combine, and let an outlet’s own claims be chosen too', () => {
    const narrow = (part: object, inHand: string | null = null) =>
      numbersOf(narrowClaims(claims, { ...everything, ...part }, judge, inHand));
    expect(narrow({})).toEqual([1, 2, 3]);
    expect(narrow({ category: 'legal' })).toEqual([1, 3]);
    expect(narrow({ category: 'legal', workflow: 'ready' })).toEqual([3]);
    expect(narrow({ speaker: '' })).toEqual([3]);
    expect(narrow({ verdict: 'differ', speaker: 'المدير' })).toEqual([]);
  });

  it('never hide the claim in hand', () => {
    expect(numbersOf(narrowClaims(claims, { ...everything, speaker: '' }, judge, idOf(1)))).toEqual([1, 3]);
  });

  it('say how many each choice would show, the other filters standing', () => {
    const narrowing = { ...everything, category: 'legal' as const, workflow: 'ready' as const };
    expect([...countFacet(claims, 'category', narrowing, judge)]).toEqual([
      ['quantity', 1],
      ['legal', 1],
    ]);
    expect([...countFacet(claims, 'workflow', narrowing, judge)]).toEqual([
      ['new', 1],
      ['ready', 1],
    ]);
  });

  it('come back as they were left, and plain where what was kept cannot be read', () => {
    const kept = {
      scope: 'all',
      grouping: 'speaker',
      narrowing: { ...everything, category: 'legal' },
    } as const;
    expect(parseArrangement(JSON.stringify(kept))).toEqual(kept);
    const plain = { scope: 'here', narrowing: everything, grouping: 'none' };
    for (const broken of [null, '', '{', '7', '{"scope":"x","narrowing":{"category":"nonsense"}}']) {
      expect(parseArrangement(broken)).toEqual(plain);
    }
  });
});

describe('groups of the panel', () => {
  const disputes: Record<string, string[]> = { [idOf(1)]: ['a', 'b'], [idOf(2)]: ['b'], [idOf(3)]: [''] };
  const rows = rowsOf(claims, (claim) =>
    disputes[claim.id]!.map((key) => ({ key, label: key || 'none', rank: key ? 0 : 1 })),
  );

  it('hold every claim of theirs; one in two groups can be opened in the first alone', () => {
    const told = rows.map((row) =>
      row.kind === 'group'
        ? `${row.label}:${row.count}`
        : `${numbersOf([row.claim])[0]}${row.first ? '' : ' again'}`,
    );
    expect(told).toEqual(['a:1', '1', 'b:2', '1 again', '2', 'none:1', '3']);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  it('are none where the claims stand in reading order', () => {
    expect(rowsOf(claims, null).map((row) => row.kind)).toEqual(['claim', 'claim', 'claim']);
  });

  it('are selected over with Shift, from either end, each claim once', () => {
    expect(claimsBetween(rows, idOf(1), idOf(3))).toEqual([idOf(1), idOf(2), idOf(3)]);
    expect(claimsBetween(rows, idOf(3), idOf(2))).toEqual([idOf(2), idOf(3)]);
    expect(claimsBetween(rows, null, idOf(2))).toEqual([idOf(2)]);
    expect(claimsBetween(rows, 'gone', idOf(2))).toEqual([idOf(2)]);
  });
});
