import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownWords, ownWordsOfGroups } from '../../../../shared/compare/passages/facing';

const loose = { ignoreMarks: true };
const strict = { ignoreMarks: false };

it('contradicting vowels are a word of one’s own, also where harakat are ignored', () => {
  const [mine, theirs] = ['قَتَلَ الجندي', 'قُتِلَ الجندي'];
  expect(ownWords(mine, [theirs], loose).map(({ start, end }) => mine.slice(start, end))).toEqual(['قَتَلَ']);
  expect(ownWords(mine, ['قتل الجندي'], loose)).toEqual([]);
});
const cut = (text: string, facing: readonly string[], options = loose): string[] =>
  ownWords(text, facing, options).map(({ start, end }) => text.slice(start, end));

describe('ownWords', () => {
  it('marks the words the other quote does not have, and whole ones only', () => {
    expect(cut('أصابت الغارة خيمة عزاء عند المدخل', ['أصابت الغارة مخزن أسلحة عند المدخل'])).toEqual([
      'خيمة عزاء',
    ]);
    expect(cut('قتل ثلاثة', ['قتل وثلاثة'])).toEqual(['ثلاثة']);
  });

  it('ignores harakat, tatweel and digit sets where asked, and counts them where not', () => {
    expect(cut('كَتَبَ ٤٤ تقريراً', ['كتب 44 تقريرا'])).toEqual([]);
    expect(cut('كَتَبَ ٤٤ مرة', ['كتب ٤٤ مرة'], strict)).toEqual(['كَتَبَ']);
  });

  it('a word that any of several others has is shared', () => {
    expect(cut('خيمة أم هنغار', ['خيمة أو بيت', 'كان هنغار'])).toEqual(['أم']);
  });

  it('a comma alone is no difference', () => {
    expect(cut('وصلوا، ثم عادوا', ['وصلوا ثم عادوا'])).toEqual([]);
  });

  it('marks nothing against itself, and everything against nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(ownWords(text, [text], loose)).toEqual([]);
        expect(ownWords(text, [text, 'غيره'], strict)).toEqual([]);
      }),
    );
    expect(cut('كل الكلمات', [])).toEqual(['كل الكلمات']);
  });

  it('more quotes to face never mark more', () => {
    const words = fc
      .array(fc.constantFrom('أ', 'ب', 'ج', 'د', 'ه'), { maxLength: 8 })
      .map((all) => all.join(' '));
    const lengthOf = (text: string, facing: readonly string[]): number =>
      ownWords(text, facing, loose).reduce(
        (so, { start, end }) => so + text.slice(start, end).split(' ').length,
        0,
      );
    fc.assert(
      fc.property(words, words, words, (text, one, other) => {
        expect(lengthOf(text, [one, other])).toBeLessThanOrEqual(lengthOf(text, [one]));
      }),
    );
  });
});

describe('ownWordsOfGroups', () => {
  it('sets each group against all others, not against itself', () => {
    const [tent, store] = ownWordsOfGroups([['خيمة عزاء', 'خيمة خالية'], ['مخزن عزاء']], loose);
    expect(tent).toEqual([[{ start: 0, end: 4 }], [{ start: 0, end: 10 }]]);
    expect(store).toEqual([[{ start: 0, end: 4 }]]);
  });

  it('a flood of quotes in one group leaves no other group out', () => {
    const flood = Array.from({ length: 500 }, (_, at) => `خبر رقم ${at}`);
    const [own] = ownWordsOfGroups([['هنغار'], flood, ['هنغار فاكهة']], loose);
    expect(own).toEqual([[]]);
  });
});
