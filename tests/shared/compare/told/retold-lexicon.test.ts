import { describe, expect, it } from 'vitest';
import { builtInRetold, retoldSchema } from '../../../../shared/compare/told/retold-lexicon';

describe('the lexicon of retelling', () => {
  it('a list that is missing or no list is refused', () => {
    const { exceptions: _, ...rest } = builtInRetold;
    expect(retoldSchema.safeParse(rest).success).toBe(false);
    expect(retoldSchema.safeParse({ ...builtInRetold, linked: 'قريب' }).success).toBe(false);
  });

  it('kinds of people in somebody’s hands are kinds of the list', () => {
    for (const kind of builtInRetold.held) expect(builtInRetold.status).toHaveProperty(kind);
  });
});
