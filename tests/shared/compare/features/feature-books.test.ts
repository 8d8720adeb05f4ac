import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../../shared/arabic/words';
import { exclude, featureBooksOf } from '../../../../shared/compare/features/feature-books';
import { reader } from '../articles';

const books = featureBooksOf(reader);
const valuesOf = (word: string) =>
  books.values.startingAt(cutWords(word), 0)?.value.map(({ of, value }) => `${of.name} ${value}`) ?? [];

describe('the books of features', () => {
  it('know an adjective in its forms', () => {
    for (const word of ['خشبي', 'خشبية', 'خشبياً', 'الخشبي', 'wooden'])
      expect(valuesOf(word)).toContain('hull wood');
  });

  it('know a floor by its number, written out in either language', () => {
    expect(books.ordinals.get('الثالث')).toBe(3);
    expect(books.ordinals.get('third')).toBe(3);
  });

  it('values exclude each other unless they are said to go together', () => {
    const alike = new Set(['bus minibus']);
    expect(exclude(alike, 'bus', 'truck')).toBe(true);
    expect(exclude(alike, 'minibus', 'bus')).toBe(false);
    expect(exclude(alike, 'bus', 'bus')).toBe(false);
  });

  it('are made once for a reader', () => {
    expect(featureBooksOf(reader)).toBe(books);
  });
});
