import { describe, expect, it } from 'vitest';
import { kindNames, partsOf, SENTENCES, say, sentenceOf } from '../../../shared/compare/say';
import { tensionKinds } from '../../../shared/compare/tension';

const placesIn = (text: readonly string[]): number => text.length;

describe('questions in words', () => {
  it('both languages say every sentence, with the same places to fill', () => {
    for (const key of Object.keys(SENTENCES)) {
      const said = { key, data: {} };
      expect(
        partsOf(said, 'ar')
          .filter((_, at) => at % 2 === 0)
          .join('')
          .trim(),
      ).not.toBe('');
      const ordinary = key !== 'sum' && key !== 'sum-holds';
      if (ordinary) expect(placesIn(partsOf(said, 'ar'))).toBe(placesIn(partsOf(said, 'en')));
    }
  });

  it('values stand apart from the sentence', () => {
    expect(partsOf({ key: 'sum-holds', data: { parts: '1 + 2', total: '3' } }, 'en')).toEqual([
      '',
      '1 + 2',
      ' = ',
      '3',
      '',
    ]);
    expect(say({ key: 'sum-holds', data: { parts: '1 + 2', total: '3' } }, 'ar')).toBe('1 + 2 = 3');
  });

  it('words of the articles stand isolated in plain text, and their marks of direction are seen and not obeyed', () => {
    const said = { key: 'spoken-twice', data: {} };
    expect(say(said, 'en')).toBe('spoken-twice');
    const person = { key: 'person', data: { values: '\u202eعون · Aoun' } };
    expect(say(person, 'en')).toBe('Who was it: \u2068◇عون · Aoun\u2069?');
    expect(say({ key: 'dated-twice', data: { a: '2 May\u2069', b: '3' } }, 'en')).toBe(
      'When did it happen: \u20682 May◇\u2069 or 3?',
    );
    expect(say({ key: 'person', data: { values: '\ufeffAoun' } }, 'en')).toBe(
      'Who was it: \u2068␣Aoun\u2069?',
    );
  });

  it('for those who show such marks themselves the words stay as they are', () => {
    expect(sentenceOf({ key: 'person', data: { values: '\u202eعون' } }, 'en')).toBe('Who was it: \u202eعون?');
  });

  it('every kind has a name', () => {
    for (const kind of tensionKinds) expect(kindNames[kind].ar && kindNames[kind].en).not.toBe('');
  });
});
