import { describe, expect, it } from 'vitest';
import { cutEnglish } from '../../../shared/claims/english-clauses';
import { findEnglishCues } from '../../../shared/claims/english-cues';
import { passageOf } from './passages';

const cut = (text: string) => {
  const passage = passageOf(text);
  const { english } = passage.grammar;
  const cues = findEnglishCues(passage, english, passage.sentences[0]!);
  return cutEnglish(passage, english, passage.sentences[0]!, cues).map(({ from, to, cue, free }) => [
    passage.raw(from, to).replace(/[.,]$/u, ''),
    cue === null ? (free ? 'free' : 'open') : 'said',
  ]);
};

describe('clauses of English sentences', () => {
  it.each([
    [
      'Two died; nine survived.',
      [
        ['Two died', 'open'],
        ['nine survived', 'open'],
      ],
    ],
    ['MUSCAT – Talks closed on Sunday.', [['Talks closed on Sunday', 'open']]],
    ['On Monday, the army said the road was open.', [['the road was open', 'said']]],
    [
      'He said it had collapsed, but that nobody was hurt.',
      [
        ['it had collapsed', 'said'],
        ['nobody was hurt', 'said'],
      ],
    ],
    [
      'The army said it had withdrawn, but residents fled again.',
      [
        ['it had withdrawn', 'said'],
        ['residents fled again', 'free'],
      ],
    ],
    [
      'Schools reopened, and the ministry said the road was open.',
      [
        ['Schools reopened', 'free'],
        ['the road was open', 'said'],
      ],
    ],
  ])('%s', (text, clauses) => {
    expect(cut(text)).toEqual(clauses);
  });
});
