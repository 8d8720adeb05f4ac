import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../shared/arabic/words';
import { builtInEnglish } from '../../../shared/claims/english-lexicon';
import { EnglishWords } from '../../../shared/compare/english-words';
import { stemOf } from '../../../shared/compare/stems';

const words = new EnglishWords(builtInEnglish);
const conceptOf = (text: string) => words.concepts.startingAt(cutWords(text), 0)?.value;

describe('words of one thing in both languages', () => {
  it.each([
    ['fire', 'حريق'],
    ['killed', 'قتلى'],
    ['truce', 'هدنة'],
    ['arrested', 'اعتقال'],
  ])('%s: %s', (english, arabic) => {
    expect(conceptOf(english)).toBeDefined();
    expect(conceptOf(english)).toBe(conceptOf(arabic));
  });

  it('points of the compass and names go by their Arabic stem', () => {
    expect(words.compass.get('southern')).toBe(stemOf('جنوب'));
    expect(words.compass.get('nearby')).toBe('');
    expect(words.names.startingAt(cutWords('Lebanese'), 0)?.value).toBe(stemOf('لبنان'));
  });
});
