import { describe, expect, it } from 'vitest';
import { findTensions } from '../../../../shared/compare/find-tensions';
import { actsIn, draftAhead, draftPlans, isAhead, plansWithin } from '../../../../shared/compare/told/plans';
import { articleOf, factsOf, reader, statementsOf } from '../articles';

const plan = 'وقال المدرب سامر الحكيم إن النادي يعتزم التعاقد مع مهاجم برازيلي.';
const deed = 'وتعاقد النادي مع المهاجم البرازيلي لموسمين.';
const told = (text: string, id: string, published: string | null) => articleOf([text], { id, published });
const asked = (planned: string | null, done: string | null) =>
  findTensions([told(plan, 'a', planned), told(deed, 'b', done)]).tensions.map(
    ({ question }) => question.key,
  );

describe('a plan become a fact', () => {
  it('is asked about where the fact is told no later than the plan', () => {
    expect(asked('2024-05-01', '2024-05-01')).toEqual(['plan-or-fact']);
    expect(asked('2024-05-03', '2024-05-01')).toEqual(['plan-or-fact']);
    expect(asked('2024-05-01', '2024-05-03')).toEqual([]);
  });

  it('is not asked about where nobody knows which was told first', () => {
    expect(asked(null, '2024-05-01')).toEqual([]);
    expect(asked('2024-05-01', null)).toEqual([]);
    expect(asked(null, null)).toEqual([]);
  });

  it('a headline may not tell as done what the body plans', () => {
    const facts = factsOf(['ومن المقرر أن تبرم مصر اتفاق المياه مع السودان الأسبوع المقبل.'], {
      title: 'مصر أبرمت اتفاق المياه مع السودان',
    });
    expect(facts.drafts.map(({ question }) => question.key)).toContain('plan-or-fact');
    expect(plansWithin([], reader)).toEqual([]);
  });

  it('another act of the same people is none', () => {
    const [a] = actsIn(statementsOf([plan])[0]!, reader);
    const acts = actsIn(statementsOf(['وباع النادي المهاجم البرازيلي لموسمين.'], { id: 'b' })[0]!, reader);
    expect(acts.some((b) => isAhead(a!, b, reader))).toBe(false);
    // What was not done is no deed.
    expect(actsIn(statementsOf(['ولم يتعاقد النادي مع المهاجم البرازيلي.'])[0]!, reader)).toEqual([]);
  });

  it('the order of the two makes no difference', () => {
    const published = '2024-05-01';
    const [a] = actsIn(statementsOf([plan], { published })[0]!, reader);
    const [b] = actsIn(statementsOf([deed], { id: 'b', published })[0]!, reader);
    expect([isAhead(a!, b!, reader), isAhead(b!, a!, reader)]).toEqual([true, true]);
    expect(draftAhead(a!, b!)).toEqual(draftAhead(b!, a!));
    expect(draftPlans([b!, a!])).toEqual([draftAhead(a!, b!)]);
  });
});
