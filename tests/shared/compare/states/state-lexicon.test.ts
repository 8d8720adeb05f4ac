import { describe, expect, it } from 'vitest';
import { builtInStates, statesSchema } from '../../../../shared/compare/states/state-lexicon';

describe('the lexicon of states', () => {
  it('is read by its schema, and a state is said of things it has', () => {
    expect(statesSchema.safeParse(builtInStates).success).toBe(true);
    const families = Object.keys(builtInStates.things);
    for (const { of } of Object.values(builtInStates.states))
      expect(families).toEqual(expect.arrayContaining([...of]));
  });

  it('no word of a state or a matter stands on both its sides', () => {
    for (const { a, b } of Object.values(builtInStates.states))
      expect(a.filter((word) => b.includes(word))).toEqual([]);
    for (const { told, absent } of Object.values(builtInStates.matters))
      expect(told.filter((word) => absent.includes(word))).toEqual([]);
  });
});
