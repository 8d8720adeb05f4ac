import { describe, expect, it } from 'vitest';
import { builtInReckoning, reckoningSchema } from '../../../../shared/compare/sums/reckoning-lexicon';

describe('the lexicon of reckoning', () => {
  it('a list that is missing or no list is refused', () => {
    const { outOf: _, ...rest } = builtInReckoning;
    expect(reckoningSchema.safeParse(rest).success).toBe(false);
    expect(reckoningSchema.safeParse({ ...builtInReckoning, dividing: 'توزع' }).success).toBe(false);
  });

  it('fractions are parts of a hundred', () => {
    for (const { value } of builtInReckoning.fractions) expect(value).toBeLessThan(100);
  });
});
