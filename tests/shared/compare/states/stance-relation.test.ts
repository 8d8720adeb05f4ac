import { describe, expect, it } from 'vitest';
import { stanceRelationOf } from '../../../../shared/compare/states/stance-relation';
import { factsOf, reader } from '../articles';

const read = (text: string, id: string) =>
  factsOf(['وقع حريق في مصنع الندى.', text], { id, title: 'حريق في مصنع الندى', published: '2025-03-03' })
    .stances;

describe('stances of different articles', () => {
  it('meet where they are of one matter, and only where one says that it is not so', () => {
    const relation = stanceRelationOf(reader);
    relation.add(read('وقال المدير إن أبواب المصنع كانت مفتوحة.', 'a'));
    relation.add(read('وقال المحافظ إن أبواب المصنع كانت مفتوحة.', 'b'));
    relation.settle(() => false);
    expect(relation.pairs).toBe(0);
    const locked = read('وقال عمال إن باب المصنع كان مقفلاً.', 'c');
    relation.add(locked);
    relation.settle(() => false);
    expect(relation.groups('opposed').map((group) => group.length)).toContain(3);
    relation.remove(locked);
    relation.settle(() => false);
    expect(relation.groups('opposed')).toEqual([]);
  });
});
