import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../../shared/arabic/words';
import { builtInCompare } from '../../../../shared/compare/lexicons';
import { clearPoles, clearRivals, pairBooksOf } from '../../../../shared/compare/pairs/pair-books';

const opposed = {
  ...builtInCompare.opposed,
  opposites: [{ a: ['قريب'], b: ['بعيد'] }],
  families: { up: ['يعلو'], down: ['يهوي'] },
  against: [['up', 'down'] as const, ['up', 'no such family'] as const],
  tones: { good: ['up'], ill: ['down'] },
  rivals: {
    boat: [
      ['زورق', 'فلك'],
      ['قارب', 'فلك'],
    ],
  },
};
const books = pairBooksOf({ ...builtInCompare, opposed } as unknown as typeof builtInCompare);

describe('the lexicons of headline pairs', () => {
  it('families face each other in all their forms, behind those that face only each other', () => {
    expect(books.poles.startingAt(cutWords('قريبة'), 0)?.values).toEqual([{ pair: 0, pole: 'a' }]);
    expect(books.poles.startingAt(cutWords('ستعلو'), 0)?.values[0]).toEqual({ pair: 1, pole: 'a' });
    expect(books.poles.startingAt(cutWords('تهوي'), 0)?.values).toEqual([{ pair: 1, pole: 'b' }]);
    expect(books.tones.startingAt(cutWords('تهوي'), 0)?.values).toEqual(['ill']);
  });

  it('months and weekdays are rivals too', () => {
    const values = (word: string) => books.rivals.startingAt(cutWords(word), 0)?.values;
    expect(values('آذار')).toEqual(values('مارس'));
    expect(values('السبت')?.[0]?.kind).toBe('weekday');
  });

  it('a word on both sides of a pair, or of two things of a kind, tells neither', () => {
    expect(
      clearPoles([
        { pair: 0, pole: 'a' },
        { pair: 0, pole: 'b' },
        { pair: 1, pole: 'a' },
      ]),
    ).toEqual([{ pair: 1, pole: 'a' }]);
    expect(clearRivals(books.rivals.startingAt(cutWords('فلك'), 0)!.values)).toEqual([]);
    expect(clearRivals(books.rivals.startingAt(cutWords('زوارق زورق'), 1)!.values)).toEqual([
      { kind: 'boat', thing: 0 },
    ]);
  });

  it('are made once', () => {
    expect(pairBooksOf(builtInCompare)).toBe(pairBooksOf(builtInCompare));
  });
});
