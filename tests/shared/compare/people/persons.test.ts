import { describe, expect, it } from 'vitest';
import { statementOver } from '../../../../shared/compare/people/persons';
import { factsOf, statementsOf } from '../articles';

describe('the people of an article', () => {
  it('are each with what is said of them, the passage and the voice', () => {
    const { facts, seen } = factsOf(['وقالت الشرطة إن سامر حلاوي مقاتل.']).people;
    expect(seen.map(({ label }) => label)).toEqual(['سامر حلاوي']);
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({
      label: 'مقاتل',
      also: ['fighter'],
      who: { role: '', label: 'سامر حلاوي' },
    });
    expect(facts[0]!.statement.speaker).toBe('الشرطة');
  });

  it('are read outside of what is claimed too', () => {
    const { facts } = factsOf(['وروى عمر حلاوي، وهو سوداني عمره 22 عاما، أن القارب انقلب.']).people;
    expect(facts.map(({ trait }) => trait.dimension)).toEqual(['nation', 'age']);
    expect(facts[0]!.statement.quote).toContain('سوداني');
  });

  it('of whom a text says that another bears the name are left alone', () => {
    const text = 'قتل المعلم آدم جفون، وهو غير العمدة الذي يحمل الاسم نفسه.';
    expect(factsOf([text]).people.facts).toEqual([]);
  });

  it('words beside a statement are one of their own', () => {
    const [near] = statementsOf(['وقالت الشرطة إن سامر حلاوي مقاتل.']);
    const over = statementOver(near!, 0, 2, null);
    expect(over).toMatchObject({ quote: 'وقالت الشرطة', speaker: '', claim: null, from: 0, to: 2 });
  });
});
