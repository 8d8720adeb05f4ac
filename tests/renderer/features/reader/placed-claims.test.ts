import { describe, expect, it } from 'vitest';
import { placeClaims } from '../../../../renderer/features/reader/placed-claims';
import { describe as describePlace } from '../../../../shared/anchoring/describe';
import { made } from '../records';

const text = 'قال الحارس إن البوابة كانت مغلقة. وقال الجار إن البوابة لم تكن مغلقة.';

function claimOn(n: number, quote: string) {
  const start = text.indexOf(quote);
  return made('claim', n, { anchor: describePlace(text, start, start + quote.length), category: 'location' });
}

describe('claims in their article', () => {
  it('stand in reading order with their numbers', () => {
    const late = claimOn(1, 'لم تكن مغلقة');
    const early = claimOn(2, 'كانت مغلقة');
    const numbers = new Map([
      [late.id, 1],
      [early.id, 2],
    ]);
    const { placed, unplaced } = placeClaims(text, [late, early], numbers);
    expect(placed.map(({ number, quote }) => [number, quote])).toEqual([
      [2, 'كانت مغلقة'],
      [1, 'لم تكن مغلقة'],
    ]);
    expect(unplaced).toEqual([]);
  });

  it('are painted nowhere when their words do not stand exactly where they stood', () => {
    const claim = claimOn(1, 'مغلقة');
    const { placed, unplaced } = placeClaims(`اليوم ${text}`, [claim], new Map());
    expect(placed).toEqual([]);
    expect(unplaced).toEqual([claim]);
  });
});
