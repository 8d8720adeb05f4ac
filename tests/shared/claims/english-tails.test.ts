import { describe, expect, it } from 'vitest';
import { englishOf } from '../../../shared/claims/english-grammar';
import { builtInEnglish } from '../../../shared/claims/english-lexicon';
import { readTail } from '../../../shared/claims/english-tails';
import { passageOf } from './passages';

const grammar = englishOf(builtInEnglish);
const read = (text: string, addresses = false) => {
  const passage = passageOf(text);
  const tail = readTail(passage, grammar, 1, passage.words.length, addresses);
  return [
    passage.raw(tail.next, passage.words.length),
    tail.via.map(({ from, to }) => passage.raw(from, to)),
  ];
};

describe('between a verb of saying and what is said', () => {
  it.each([
    ['said on Tuesday that it fell', 'that it fell', []],
    ['said late on Monday evening it fell', 'it fell', []],
    ['said in a statement on Friday that it fell', 'that it fell', ['a statement']],
    ['said in an interview with Al Jazeera that it fell', 'that it fell', ['an interview with Al Jazeera']],
    ["said Monday's attack failed", "Monday's attack failed", []],
    ['said this was a mistake', 'this was a mistake', []],
    ['said two people died', 'two people died', []],
  ])('%s', (text, rest, via) => {
    expect(read(text)).toEqual([rest, via]);
  });

  it.each([
    ['told reporters that it fell', 'that it fell', []],
    ['told The Associated Press by phone that it fell', 'that it fell', ['The Associated Press', 'phone']],
    ['told him that it fell', 'that it fell', []],
  ])('%s', (text, rest, via) => {
    expect(read(text, true)).toEqual([rest, via]);
  });
});
