import { describe, expect, it } from 'vitest';
import { Clauses } from '../../../../shared/compare/states/clauses';
import { reader, statementsOf } from '../articles';

describe('the clauses of a statement', () => {
  it('end at a comma, a turn and a verb joined on', () => {
    const [statement] = statementsOf(['أغلقت البلدية السوق الكبير، لكن التجار عادوا وفتحوا المحال.']);
    const clauses = new Clauses(statement!, reader);
    const text = (at: number): string => {
      const { from, to } = clauses.clauseOf(at);
      return statement!.words
        .slice(from, to)
        .map(({ key }) => key)
        .join(' ');
    };
    expect(text(1)).toBe('اغلقت البلديه السوق الكبير');
    expect(clauses.sentenceFrom(3)).toBe(0);
    expect(clauses.negations.isNegated(1)).toBe(false);
  });
});
