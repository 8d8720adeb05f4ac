import { describe, expect, it } from 'vitest';
import { foldText } from '../../../shared/arabic/fold';
import { eachWord, formsOf, keysOf, termAt, termsOf } from '../../../shared/search/words';

const words = (text: string): string[] => termsOf(foldText(text, 'search'));

describe('words of a folded text', () => {
  it('are runs of letters and digits; a number keeps its separators and is known by its digits', () => {
    expect(words('قُتل ١٬٢٠٠ شخص، و3.5 في المئة.')).toEqual(
      ['قتل', '1200', 'شخص', 'و3.5', 'في', 'المئه'].map((w) => foldText(w, 'search')),
    );
    expect(words('a,b 1,200.')).toEqual(['a', 'b', '1200']);
    expect(words('')).toEqual([]);
  });

  it('stand where they are said to stand', () => {
    const found: string[] = [];
    eachWord('«جسر» 12', (start, end) => found.push('«جسر» 12'.slice(start, end)));
    expect(found).toEqual(['جسر', '12']);
    expect(termAt('1,200 x', 0, 5)).toBe('1200');
  });

  it('lone surrogates and marks alone are no words, letters beyond the first plane are', () => {
    expect(words('\ud800 \udc00 َُِّ')).toEqual([]);
    expect(termsOf('𐤀𐤁 x')).toEqual(['𐤀𐤁', 'x']);
  });

  it('a word is found under what particles and article leave of it', () => {
    const forms = (word: string): string[] => formsOf(word).map(({ text }) => text);
    expect(forms('والجسر')).toEqual(expect.arrayContaining(['والجسر', 'الجسر', 'جسر']));
    expect(forms('للجسر')).toEqual(expect.arrayContaining(['الجسر', 'جسر']));
    expect(forms('وبالجسر')).toEqual(expect.arrayContaining(['بالجسر', 'الجسر', 'جسر']));
    expect(forms('ولد')).toEqual(['ولد']);
    expect(forms('bridge')).toEqual(['bridge']);
  });

  it('a form says how many letters of the word stand before it', () => {
    for (const { text, skip } of formsOf('وبالجسر')) expect('وبالجسر'.slice(skip)).toBe(text);
  });

  it('a word with the article is looked for without it too', () => {
    expect(keysOf('الجسر')).toEqual(['الجسر', 'جسر']);
    expect(keysOf('والجسر')).toEqual(['والجسر', 'الجسر', 'جسر']);
    expect(keysOf('الى')).toEqual(['الى']);
  });
});
