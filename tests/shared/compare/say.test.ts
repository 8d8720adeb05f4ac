import { describe, expect, it } from 'vitest';
import { kindNames, partsOf, SENTENCES, say } from '../../../shared/compare/say';
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

  it('every kind has a name', () => {
    for (const kind of tensionKinds) expect(kindNames[kind].ar && kindNames[kind].en).not.toBe('');
  });
});
