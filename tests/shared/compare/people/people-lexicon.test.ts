import { describe, expect, it } from 'vitest';
import { readCompareSet } from '../../../../shared/compare/lexicon-set';
import { builtInCompare } from '../../../../shared/compare/lexicons';
import { peopleSchema } from '../../../../shared/compare/people/people-lexicon';

describe('the lexicon of people', () => {
  it('is whole, and a desk may add to it', () => {
    expect(peopleSchema.safeParse(builtInCompare.people).success).toBe(true);
    const file = { name: 'people.desk.json', text: JSON.stringify({ trades: { diver: ['غواص'] } }) };
    const { lexicons, problems } = readCompareSet([file]);
    expect(problems).toEqual([]);
    expect(lexicons.people.trades.diver).toEqual(['غواص']);
    expect(lexicons.people.trades.teacher).toEqual(builtInCompare.people.trades.teacher);
  });

  it('has every word of its kinds of trades that go together', () => {
    const { together, trades } = builtInCompare.people;
    for (const kind of together.flat()) expect(Object.keys(trades)).toContain(kind);
  });
});
