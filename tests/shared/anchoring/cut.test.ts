import { describe, expect, it } from 'vitest';
import { cutAt, cutPlaces, likelyCut } from '../../../shared/anchoring/cut';

const text = 'قال المدير إن الجسر أُغلق. وأضاف أن الطريق مفتوح.  Nobody was hurt.';
const whole = { start: 0, end: text.length };
const say = (span: { start: number; end: number }) => text.slice(span.start, span.end);

describe('cutting a passage in two', () => {
  it('is possible between any two words, and knows which of them begin a sentence', () => {
    const places = cutPlaces(text, whole);
    expect(places).toHaveLength(11);
    const sentences = places.filter(({ sentence }) => sentence).map(({ at }) => text.slice(at, at + 6));
    expect(sentences).toEqual(['وأضاف ', 'Nobody']);
  });

  it('leaves out nothing but the space at the cut', () => {
    const at = text.indexOf('Nobody');
    const cut = cutAt(text, whole, at);
    expect(cut?.map(say)).toEqual(['قال المدير إن الجسر أُغلق. وأضاف أن الطريق مفتوح.', 'Nobody was hurt.']);
  });

  it('never goes through a letter and its vowel mark, and never leaves an empty half', () => {
    const inside = text.indexOf('أُغلق') + 1;
    expect(cutAt(text, whole, inside)?.map(say)[1]).toMatch(/^أُغلق/u);
    expect(cutAt(text, whole, 0)).toBeNull();
    expect(cutAt(text, whole, text.length)).toBeNull();
    expect(cutPlaces(text, { start: 4, end: 10 })).toEqual([]);
  });

  it('offers the sentence nearest to the middle first', () => {
    const places = cutPlaces(text, whole);
    expect(text.slice(places[likelyCut(places, whole)]!.at)).toMatch(/^وأضاف/u);
    const words = cutPlaces(text, { start: 0, end: 19 });
    expect(text.slice(words[likelyCut(words, { start: 0, end: 19 })]!.at)).toMatch(/^إن/u);
  });

  it('is linear in the length of the passage', () => {
    const long = 'كلمة '.repeat(20_000);
    expect(cutPlaces(long, { start: 0, end: long.length - 1 })).toHaveLength(19_999);
  });
});
