import { describe, expect, it } from 'vitest';
import { digits, draftSum, isExact } from '../../../../shared/compare/sums/sum-drafts';
import { factsOf } from '../articles';

const figure = (text: string) => factsOf([text]).figures[0]!;

describe('reckoning', () => {
  it('is done with what is said exactly, and written without long fractions', () => {
    expect([isExact(figure('قتل 9 أشخاص.')), isExact(figure('قتل أكثر من 9 أشخاص.'))]).toEqual([true, false]);
    expect([digits(76.5), digits(1 / 3), digits(43)]).toEqual(['76.5', '0.33', '43']);
  });

  it('a question has a position for each figure', () => {
    const facts = [figure('قتل 9 أشخاص.'), figure('قتل 12 شخصاً.')];
    const draft = draftSum({ key: 'sum', data: {} }, facts, []);
    expect(draft.positions.map(({ label }) => label)).toEqual(['9', '12']);
    expect(draft).toMatchObject({ kind: 'sum', severity: 'high', about: 'sum killed 9 12' });
  });
});
