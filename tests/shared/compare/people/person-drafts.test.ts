import { describe, expect, it } from 'vitest';
import { draftPersons, personsWithin, spelledFacts } from '../../../../shared/compare/people/person-drafts';
import { factsOf, reader } from '../articles';
import { askedOf, keysOf } from './people';

describe('questions of people', () => {
  it('have the name, a position for each reading, and its evidence', () => {
    const { people } = factsOf(['وقتل الطبيب سامر حلاوي.', 'وقال الجيش إن سامر حلاوي مقاتل.']);
    const draft = draftPersons(
      people.facts.filter(({ trait }) => trait.dimension === 'calling'),
      reader,
    );
    expect(draft).toMatchObject({ kind: 'identity', severity: 'high', question: { key: 'who-was' } });
    expect(draft.question.data.name).toBe('سامر حلاوي');
    expect(draft.positions.map(({ label }) => label)).toEqual(['الطبيب', 'مقاتل']);
  });

  it('are asked inside one article between its voices', () => {
    const told = factsOf(['وقتل الطبيب سامر حلاوي.', 'وقال الجيش إن سامر حلاوي مقاتل.']);
    expect(personsWithin(told.people.facts, reader)).toHaveLength(1);
    const alone = factsOf(['وقتل الطبيب سامر حلاوي.', 'وكان سامر حلاوي مقاتلا.']);
    expect(personsWithin(alone.people.facts, reader)).toEqual([]);
  });

  it('ask of a name spelled in two ways once', () => {
    const asked = askedOf([
      'وقال الدكتور خالد السقاف ذلك.',
      'وقال الدكتور خالد الثقاف ذلك.\nوأضاف خالد الثقاف ذلك.',
    ]);
    expect(keysOf(asked)).toEqual(['person-names']);
    expect(asked[0]!.positions).toHaveLength(2);
    expect(spelledFacts([])).toEqual([]);
  });
});
