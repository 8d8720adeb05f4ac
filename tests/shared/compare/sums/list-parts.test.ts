import { describe, expect, it } from 'vitest';
import {
  isOutOf,
  isPartOf,
  isTotal,
  partsFrom,
  sharesWhole,
} from '../../../../shared/compare/sums/list-parts';
import { factsOf, reader, statementsOf } from '../articles';

const figuresOf = (text: string) => factsOf([text]).figures;

describe('what can be a part of a whole', () => {
  it('people are among people, and no part is more than its whole', () => {
    const [arrested, pills] = figuresOf('ألقت القوة القبض على تسعة متهمين، وضبطت 1200 حبة.');
    expect(isPartOf(arrested!, pills!, pills!, reader)).toBe(false);
    const [all, women, school] = figuresOf('قتل تسعة أشخاص بينهم 3 نساء ودمرت مدرستان.');
    expect([sharesWhole(all!, women!, reader), sharesWhole(all!, school!, reader)]).toEqual([true, false]);
  });

  it('parts follow one another until a verb tells of something else', () => {
    const facts = figuresOf('قبض على سبعة متهمين، خمسة من المدينة واثنان من الريف، وضبطت 3 بنادق.');
    expect(partsFrom(facts[0]!, 0, facts.slice(1), reader)).toHaveLength(2);
    expect(isTotal(facts[0]!, reader)).toBe(true);
  });

  it('`من أصل` leads up to a whole', () => {
    const { passage } = statementsOf(['صوت 82 من أصل 138.'])[0]!;
    expect([isOutOf(passage.words, 4, reader), isOutOf(passage.words, 2, reader)]).toEqual([true, false]);
  });
});
