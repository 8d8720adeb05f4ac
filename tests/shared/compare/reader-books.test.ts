import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../shared/arabic/words';
import { builtInCompare } from '../../../shared/compare/lexicons';
import { blamingBook, kindBook, partedBook, polesOf, withDuals } from '../../../shared/compare/reader-books';

describe('books of the lexicons of comparing', () => {
  it('nouns have their duals, plurals and English words have none', () => {
    expect(withDuals({ a: ['سفينة', 'سفن', 'hours', 'حافلات'] }).a).toEqual(
      expect.arrayContaining(['سفينتان', 'سفينتين', 'hours', 'حافلات']),
    );
    expect(withDuals({ a: ['hours', 'حافلات'] }).a).toEqual(['hours', 'حافلات']);
  });

  it('a word of two lists is of none', () => {
    const book = kindBook({ a: ['بيت', 'دار'], b: ['بيت'] });
    expect(book.startingAt(cutWords('بيت'), 0)).toBeNull();
    expect(book.startingAt(cutWords('دار'), 0)?.value).toBe('a');
    const poles = polesOf([{ a: ['صعد', 'مال'], b: ['هبط', 'مال'], who: false }] as never);
    expect(poles.startingAt(cutWords('مال'), 0)).toBeNull();
  });

  it('verbs are known apart from their preposition', () => {
    expect(partedBook({ gone: ['أتى على', 'دمر'] }).startingAt(cutWords('أتى'), 0)?.value).toEqual([
      { particle: 'علي', action: 'gone' },
    ]);
    expect(blamingBook(builtInCompare).startingAt(cutWords('عزا'), 0)?.value).toEqual(['الي']);
  });
});
