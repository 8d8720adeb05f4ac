import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../../shared/arabic/words';
import { builtInReckoning } from '../../../../shared/compare/sums/reckoning-lexicon';
import { reckoningReaderOf } from '../../../../shared/compare/sums/reckoning-reader';

describe('the words of reckoning', () => {
  it('are found with what is glued to them', () => {
    const reader = reckoningReaderOf(builtInReckoning);
    expect(reader.ballots.startingAt(cutWords('وامتنع سبعة'), 0)?.value).toBe('abstained');
    expect(reader.fractions.startingAt(cutWords('ثلث المدارس'), 0)?.value).toBeCloseTo(33.33);
    expect(reader.dividing.startingAt(cutWords('وتتوزع على'), 0)?.value).toBe(true);
  });
});
