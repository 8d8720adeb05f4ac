import { describe, expect, it } from 'vitest';
import { builtInIndicators, indicatorsSchema } from '../../../../shared/compare/figures/indicator-lexicon';

describe('the lexicon of quantities with a name', () => {
  it('what a family is given in is money or a rate', () => {
    const wrong = { ...builtInIndicators, families: { fine: { in: ['stones'], heads: ['غرامة'] } } };
    expect(indicatorsSchema.safeParse(wrong).success).toBe(false);
  });

  it('poles that stand alone are poles of an axis', () => {
    const poles = builtInIndicators.axes.flatMap((axis) => Object.keys(axis));
    for (const pole of builtInIndicators.alone) expect(poles).toContain(pole);
  });
});
