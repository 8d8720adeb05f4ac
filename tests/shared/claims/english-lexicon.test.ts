import { describe, expect, it } from 'vitest';
import { builtInEnglish } from '../../../shared/claims/english-lexicon';
import { layOver, namesOfClaims } from '../../../shared/claims/lexicon-set';
import { builtInClaims, claimSchemas } from '../../../shared/claims/lexicons';

describe('the English lexicon', () => {
  it('a desk adds to it as to any other', () => {
    const text = JSON.stringify({ documents: ['dossier'] });
    const { lexicons, problems } = layOver(
      [{ name: 'english.desk.json', text }],
      claimSchemas,
      namesOfClaims(builtInClaims),
    );
    expect(problems).toEqual([]);
    expect(lexicons.english).toMatchObject({ documents: [...builtInEnglish.documents, 'dossier'] });
  });

  it('every concept has words in both languages', () => {
    for (const { english, arabic } of builtInEnglish.concepts) {
      expect(english.every((word) => /^[a-z]/u.test(word))).toBe(true);
      expect(arabic.every((word) => /^[\u0621-\u064a]/u.test(word))).toBe(true);
    }
  });
});
