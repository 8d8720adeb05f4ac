import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../../shared/compare/relations';
import { factsOf, reader } from './articles';

describe('how facts of different articles may stand to each other', () => {
  it('facts of one article meet nothing, those of two do', () => {
    const relations = relationsOf(reader);
    const told = (text: string, id: string) =>
      factsOf([text], { id, title: 'حريق سوق الحبوب', published: '2024-05-01' });
    const fire = told('وقال القائد إن الحريق ناجم عن تماس كهربائي.', 'a');
    relations.causes.add(fire.causes);
    expect(relations.causes.settle(() => false)).toBe(true);
    expect(relations.causes.groups('rival')).toEqual([]);
    relations.causes.add(told('وقال التجار إن الحريق متعمد.', 'b').causes);
    relations.causes.settle(() => false);
    expect(relations.causes.groups('rival')).toHaveLength(1);
    relations.causes.remove(fire.causes);
    relations.causes.settle(() => false);
    expect(relations.causes.groups('rival')).toEqual([]);
  });
});
