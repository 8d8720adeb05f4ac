import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../shared/arabic/words';
import { englishOf } from '../../../shared/claims/english-grammar';
import { builtInEnglish } from '../../../shared/claims/english-lexicon';

const grammar = englishOf(builtInEnglish);

describe('the English grammar', () => {
  it.each([
    ['says', 'say', 'present'],
    ['denies', 'deny', 'present'],
    ['stresses', 'stress', 'present'],
    ['told', 'tell', 'past'],
    ['adding', 'add', 'participle'],
    ['pointed out', 'point out', 'past'],
  ])('%s is a form of %s', (word, base, tense) => {
    const form = grammar.reporting.startingAt(cutWords(word), 0)?.value;
    expect([form?.verb.base, form?.tense]).toEqual([base, tense]);
  });

  it('knows finite verbs by their ending or by heart', () => {
    expect(grammar.isFinite('collapsed', 'collapsed')).toBe(true);
    expect(grammar.isFinite('struck', 'struck')).toBe(true);
    expect(grammar.isFinite('mohammed', 'Mohammed')).toBe(false);
  });
});
