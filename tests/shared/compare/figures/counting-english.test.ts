import { describe, expect, it } from 'vitest';
import { countEnglish, englishNounAt } from '../../../../shared/compare/figures/counting-english';
import { passageOf } from '../../claims/passages';
import { reader } from '../articles';

const count = (text: string) => {
  const passage = passageOf(text);
  const mention = passage.mentions.find(({ type }) => type !== 'date')!;
  return countEnglish(passage, reader, mention, passage.words.length);
};

describe('what figures of English sentences count', () => {
  it.each([
    ['At least 23 people were killed in the raid', 'killed', 'person'],
    ['The raid killed three and hurt others', 'killed', null],
    ['killing at least two people', 'killed', 'person'],
    ['Two Syrian children were killed when fire tore through', 'killed', 'child'],
    ['The death toll from the strike on the town rose to seven on Tuesday', 'killed', null],
    ['The number of wounded stands at 41', 'injured', null],
    ['leaving 12 people dead', 'killed', 'person'],
    ['Forty-one people survived', 'rescued', 'person'],
    ['Twelve people, including a pilot, were on board', 'aboard', 'person'],
    ['More than 3,000 houses were damaged', 'destroyed', 'building'],
    ['police arrested 14 protesters', 'arrested', 'person'],
    ['the arrest of 14 protesters', 'arrested', 'person'],
    ['some 200 families fled the town', 'displaced', 'family'],
    ['a budget of 196 trillion dinars', null, 'dinar'],
    ['aid worth $5 million', null, 'dollar'],
    ['40 tents were destroyed', 'destroyed', 'tent'],
  ])('%s', (text, action, unit) => {
    expect(count(text)).toMatchObject({ action, unit });
  });

  it.each([
    'After the deaths the army deployed 300 soldiers',
    'Eleven people were treated for burns',
    'Four teams searched for the missing',
  ])('a deed elsewhere in the clause is not done to them: %s', (text) => {
    expect(count(text).action).toBeNull();
  });

  it('some of a whole, and those on top of others', () => {
    expect(count('Of the dead, 91 were in the town')).toMatchObject({ action: 'killed', part: true });
    expect(count('Five more bodies washed ashore')).toMatchObject({ action: 'killed', more: true });
  });

  it('a number counts the next noun the lexicon knows', () => {
    const passage = passageOf('Two young Syrian children');
    expect(englishNounAt(passage, reader, passage.mentions[0]!)).toBe(3);
  });
});
