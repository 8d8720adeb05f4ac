import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapBlocks } from '../../../renderer/highlight/block-map';
import { findWords, firstFrom, makeSearchable, placesAround } from '../../../renderer/highlight/find';

const whole = (text: string) => makeSearchable(text, mapBlocks([{ start: 0, end: text.length }]));
const found = (text: string, words: string): string[] =>
  findWords(whole(text), words).map(({ start, end }) => text.slice(start, end));

describe('finding words in an article', () => {
  it('looks over harakat, forms of alef, ta marbuta, digit sets and case', () => {
    expect(found('أُغلِقَ الجِسْرُ في قرية', 'اغلق الجسر')).toEqual(['أُغلِقَ الجِسْرُ']);
    expect(found('مدرسه ومدرسة', 'مدرسة')).toEqual(['مدرسه', 'مدرسة']);
    expect(found('قبل ٢٥ عاماً', '25')).toEqual(['٢٥']);
    expect(found('The Bridge', 'bridge')).toEqual(['Bridge']);
  });

  it('finds a whole letter: what is found never ends before its harakat', () => {
    expect(found('كتابٌ', 'كتاب')).toEqual(['كتابٌ']);
  });

  it('finds nothing for nothing, and nothing that was set aside or runs over blocks', () => {
    const text = 'جسر أول\nمشاركة\nجسر ثان';
    const map = mapBlocks([
      { start: 0, end: 7 },
      { start: 15, end: text.length },
    ]);
    const searchable = makeSearchable(text, map);
    expect(findWords(searchable, '  ')).toEqual([]);
    expect(findWords(searchable, 'مشاركة')).toEqual([]);
    expect(findWords(searchable, 'أول مشاركة')).toEqual([]);
    expect(findWords(searchable, 'جسر').map(({ start }) => start)).toEqual([0, 15]);
  });

  it('finds every word of a text in that text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('جسر', 'سيلٌ', 'Wadi', '٤٤', 'أمس'), { minLength: 1 }),
        fc.nat(),
        (words, n) => {
          const word = words[n % words.length]!;
          expect(found(words.join(' '), word)).toEqual(words.filter((other) => other === word));
        },
      ),
    );
  });

  it('begins at the caret, and starts over where nothing follows', () => {
    const places = [3, 9, 20].map((start) => ({ start, end: start + 1 }));
    expect(firstFrom(places, 4)).toBe(1);
    expect(firstFrom(places, 30)).toBe(0);
  });

  it('paints no more places than can be painted at once, the current one among them', () => {
    const places = Array.from({ length: 100 }, (_, start) => ({ start, end: start + 1 }));
    for (const at of [0, 50, 99]) {
      const painted = placesAround(places, at, 10);
      expect(painted).toHaveLength(10);
      expect(painted).toContain(places[at]);
    }
    expect(placesAround(places, 5)).toBe(places);
  });
});
