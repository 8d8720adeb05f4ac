import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../shared/arabic/words';
import { builtInCompare } from '../../../shared/compare/lexicons';
import {
  blamingBook,
  kindBook,
  oppositesBook,
  partedBook,
  polesOf,
  rivalBook,
  toneBook,
  withDuals,
} from '../../../shared/compare/reader-books';

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

  it('families face each other in all their forms, and tell of good or ill', () => {
    const opposed = {
      ...builtInCompare.opposed,
      opposites: [],
      families: { up: ['يعلو'], down: ['يهوي'] },
      against: [['up', 'down'] as const, ['up', 'no such family'] as const],
      tones: { good: ['up'], ill: ['down'] },
    };
    const lexicons = { ...builtInCompare, opposed } as unknown as typeof builtInCompare;
    expect(oppositesBook(lexicons).startingAt(cutWords('ستعلو'), 0)?.value[0]).toEqual({
      pair: 0,
      pole: 'a',
    });
    expect(oppositesBook(lexicons).startingAt(cutWords('تهوي'), 0)?.value).toEqual([{ pair: 0, pole: 'b' }]);
    expect(toneBook(lexicons).startingAt(cutWords('تهوي'), 0)?.value).toBe('ill');
  });

  it('months and weekdays are rivals too', () => {
    const value = (word: string) => rivalBook(builtInCompare).startingAt(cutWords(word), 0)?.value;
    expect(value('آذار')).toEqual(value('مارس'));
    expect(value('السبت')?.[0]?.kind).toBe('weekday');
  });

  it('verbs are known apart from their preposition', () => {
    expect(partedBook({ gone: ['أتى على', 'دمر'] }).startingAt(cutWords('أتى'), 0)?.value).toEqual([
      { particle: 'علي', action: 'gone' },
    ]);
    expect(blamingBook(builtInCompare).startingAt(cutWords('عزا'), 0)?.value).toEqual(['الي']);
  });
});
