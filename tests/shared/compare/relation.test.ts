import { describe, expect, it } from 'vitest';
import { Relation } from '../../../shared/compare/relation';

interface Fact {
  readonly article: string;
  readonly word: string;
  readonly value: number;
}

const fact = (article: string, word: string, value: number): Fact => ({ article, word, value });

const relation = (asks?: (one: Fact) => boolean) =>
  new Relation<Fact, 'differ'>({
    keysOf: ({ word }) => [word],
    signatureOf: ({ word, value }) => `${word} ${value}`,
    ordersOf: ({ value }) => [String(value)],
    relate: (a, b) => (a.value === b.value ? null : 'differ'),
    articleOf: ({ article }) => article,
    ...(asks ? { asks } : {}),
  });

describe('facts that meet through the keys they share', () => {
  it('those that say the same are one side, those of other keys never meet', () => {
    const some = relation();
    some.add([fact('a', 'جسر', 9), fact('b', 'جسر', 12), fact('c', 'جسر', 12), fact('d', 'سد', 3)]);
    expect(some.settle(() => false)).toBe(true);
    expect(some.groups('differ').map((group) => group.length)).toEqual([3]);
    expect(some.pairs).toBe(1);
  });

  it('facts of one article alone make nothing, and what is taken out is gone', () => {
    const some = relation();
    const other = fact('b', 'جسر', 12);
    some.add([fact('a', 'جسر', 9), fact('a', 'جسر', 10), other]);
    some.settle(() => false);
    expect(some.groups('differ')).toHaveLength(1);
    some.remove([other]);
    some.settle(() => false);
    expect(some.groups('differ')).toEqual([]);
  });

  it('sides that said nothing to each other are weighed anew when another article joins one of them', () => {
    const some = relation();
    some.add([fact('a', 'جسر', 9), fact('a', 'جسر', 10)]);
    some.settle(() => false);
    expect(some.groups('differ')).toEqual([]);
    some.add([fact('b', 'جسر', 10)]);
    some.settle(() => false);
    expect(some.groups('differ')).toHaveLength(1);
  });

  it('can be interrupted between keys', () => {
    const some = relation();
    some.add([fact('a', 'جسر', 9), fact('b', 'جسر', 12)]);
    expect(some.settle(() => true)).toBe(false);
    expect(some.groups('differ')).toEqual([]);
    expect(some.settle(() => false)).toBe(true);
    expect(some.groups('differ')).toHaveLength(1);
  });

  it('two that do not ask are never brought together', () => {
    const some = relation(({ value }) => value === 9);
    some.add([fact('a', 'جسر', 1), fact('b', 'جسر', 2), fact('c', 'سد', 9), fact('d', 'سد', 2)]);
    some.settle(() => false);
    expect([some.pairs, some.groups('differ').length]).toEqual([1, 1]);
  });
});
