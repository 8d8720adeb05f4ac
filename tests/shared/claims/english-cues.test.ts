import { describe, expect, it } from 'vitest';
import { findEnglishCues } from '../../../shared/claims/english-cues';
import { passageOf } from './passages';

const find = (text: string) => {
  const passage = passageOf(text);
  return findEnglishCues(passage, passage.grammar.english, passage.sentences[0]!).map(
    ({ at, next, how, speaker }) => [
      passage.raw(at, next),
      how,
      speaker && passage.raw(speaker.from, speaker.to),
    ],
  );
};

describe('cues of English sentences', () => {
  it.each([
    ['The army said the road was open.', [['said', 'lead', 'The army']]],
    ['The road was open, the army said.', [['said', 'around', 'the army']]],
    [
      'Peacekeepers said they were ready and urged both sides to stop.',
      [
        ['said', 'lead', 'Peacekeepers'],
        ['urged', 'position', null],
      ],
    ],
    ['The group condemned the raid.', [['condemned', 'position', 'The group']]],
    ['The minister denied knowing him.', [['denied', 'position', 'The minister']]],
    ['The minister denied that it fell.', [['denied', 'position', 'The minister']]],
    ['The town fell, according to the army.', [['according to', 'around', 'the army']]],
    ['Shelling was reported near the town.', []],
    ['The claims about the raid are false.', []],
  ])('%s', (text, cues) => {
    expect(find(text)).toEqual(cues);
  });
});
