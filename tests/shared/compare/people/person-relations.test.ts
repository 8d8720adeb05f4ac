import { describe, expect, it } from 'vitest';
import { personRelationsOf } from '../../../../shared/compare/people/person-relations';
import { factsOf, reader } from '../articles';

describe('relations of people', () => {
  it('join what two articles say of one', () => {
    const told = ['وقتل الطبيب سامر حلاوي في الغارة.', 'وقتل المقاتل سامر حلاوي في الغارة.'].map((text, at) =>
      factsOf([text], { id: `${at}`, title: 'غارة على بلدة عين الزهر', published: '2025-03-11' }),
    );
    const { persons, seen, compositions } = personRelationsOf(reader);
    for (const { people } of told) {
      persons.add(people.facts);
      seen.add(people.seen);
    }
    persons.settle(() => false);
    seen.settle(() => false);
    expect(persons.groups('odds')).toHaveLength(1);
    expect(seen.groups('spelled')).toEqual([]);
    expect(compositions.groups('contradicted')).toEqual([]);
  });
});
