import { describe, expect, it } from 'vitest';
import { claimMeant, claimsAt, inReadingOrder } from '../../../renderer/highlight/hit-test';

const outer = { id: 'outer', start: 0, end: 40 };
const inner = { id: 'inner', start: 10, end: 20 };
const later = { id: 'later', start: 15, end: 60 };
const sorted = inReadingOrder([later, inner, outer]);

describe('clicking on highlighted text', () => {
  it('means the innermost claim first', () => {
    expect(claimMeant(sorted, 12, null)).toBe('inner');
  });

  it('goes round all claims that share the word', () => {
    expect(claimMeant(sorted, 16, 'inner')).toBe('outer');
    expect(claimMeant(sorted, 16, 'outer')).toBe('later');
    expect(claimMeant(sorted, 16, 'later')).toBe('inner');
  });

  it('means nothing beside a claim: its end is not part of it', () => {
    expect(claimMeant(sorted, 60, null)).toBeNull();
    expect(claimsAt(sorted, 20).map((hit) => hit.id)).toEqual(['outer', 'later']);
  });

  it('keeps claims in the order in which they are read', () => {
    expect(sorted.map((claim) => claim.id)).toEqual(['outer', 'inner', 'later']);
  });
});
