import { describe, expect, it } from 'vitest';
import { englishOf } from '../../../shared/claims/english-grammar';
import { builtInEnglish } from '../../../shared/claims/english-lexicon';
import { nameBefore, nameBehind } from '../../../shared/claims/english-names';
import { passageOf } from './passages';

const grammar = englishOf(builtInEnglish);
const nameIn = (text: string) => {
  const passage = passageOf(text);
  const at = passage.words.findIndex(({ key }) => key === 'said');
  const name = nameBefore(passage, grammar, at, 0);
  return name && [passage.raw(name.from, name.to), name.kind];
};

describe('names of those who speak', () => {
  it.each([
    ['The interior ministry also said', 'The interior ministry', 'ministry'],
    ['On Monday the army said', 'the army', 'military'],
    ['Meanwhile, residents reached by phone said', 'residents reached by phone', 'witness'],
    [
      'It fell, Karim Nassar, a spokesman for the Red Crescent, said',
      'Karim Nassar, a spokesman for the Red Crescent',
      'person',
    ],
    ['U.N. mediator Lawrence Okello said', 'U.N. mediator Lawrence Okello', 'official'],
    ['a spokesman for the governor said', 'a spokesman for the governor', 'spokesperson'],
  ])('before its verb: %s', (text, name, kind) => {
    expect(nameIn(text)).toEqual([name, kind]);
  });

  it.each(['Nothing was left of it said', 'over the weekend said'])('none: %s', (text) => {
    expect(nameIn(text)).toBeNull();
  });

  it('behind its verb, up to where and when', () => {
    const passage = passageOf('said Karim Haddad, a resident of the town, on Monday');
    const name = nameBehind(passage, grammar, 1, passage.words.length)!;
    expect(passage.raw(name.from, name.to)).toBe('Karim Haddad, a resident of the town');
  });
});
