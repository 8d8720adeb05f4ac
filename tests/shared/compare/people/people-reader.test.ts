import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../../shared/arabic/words';
import { withForms } from '../../../../shared/compare/people/people-reader';
import { reader } from '../articles';

describe('the lexicon of people', () => {
  it('knows nouns with their feminine and accusative', () => {
    expect(withForms(['معلم', 'سائق شاحنة', 'doctor'])).toEqual([
      'معلم',
      'معلمة',
      'معلما',
      'سائق شاحنة',
      'doctor',
    ]);
    expect(reader.persons.callings.startingAt(cutWords('ممرضة'), 0)?.value.kind).toBe('nurse');
  });

  it('knows given names, and those that are words too', () => {
    expect(reader.persons.isSurelyGiven('حسين')).toBe(true);
    expect(reader.persons.isGiven('كامل')).toBe(true);
    expect(reader.persons.isSurelyGiven('كامل')).toBe(false);
    expect(reader.persons.isGiven('طاوله')).toBe(false);
  });
});
