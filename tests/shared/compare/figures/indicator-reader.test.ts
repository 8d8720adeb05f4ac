import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../../shared/arabic/words';
import { builtInIndicators } from '../../../../shared/compare/figures/indicator-lexicon';
import { indicatorReaderOf } from '../../../../shared/compare/figures/indicator-reader';

describe('quantities with a name', () => {
  it('the longest name wins', () => {
    const { heads, periods } = indicatorReaderOf(builtInIndicators);
    expect(heads.startingAt(cutWords('سعر الصرف'), 0)?.value.name).toBe('exchange');
    expect(heads.startingAt(cutWords('سعر الخبز'), 0)?.value).toMatchObject({ name: 'price', told: true });
    expect(periods.startingAt(cutWords('شهريا'), 0)?.value).toBe('month');
  });
});
