import { describe, expect, it } from 'vitest';
import { builtInTimed, timedSchema } from '../../../../shared/compare/times/timed-lexicon';

describe('the lexicon of what happens at a time', () => {
  it('a list that is missing or no list is refused', () => {
    const { incident: _, ...rest } = builtInTimed;
    expect(timedSchema.safeParse(rest).success).toBe(false);
    expect(timedSchema.safeParse({ ...builtInTimed, carriers: 'عملية' }).success).toBe(false);
  });

  it('families belong within families there are', () => {
    const named = Object.values(builtInTimed.events).flatMap(({ within }) => within);
    for (const family of named) if (family !== '*') expect(builtInTimed.events).toHaveProperty(family);
  });
});
