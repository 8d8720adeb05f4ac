import { describe, expect, it } from 'vitest';
import { isCapital, isFiniteVerb, isLatin } from '../../../shared/claims/english-words';
import { passageOf } from './passages';

describe('English words of a passage', () => {
  it('the script of a stretch is that of most of its words', () => {
    const mixed = passageOf('قال مراسل Reuters إن القصف استمر');
    expect(isLatin(mixed, 0, mixed.words.length)).toBe(false);
    const english = passageOf('The town of كفرنور was hit');
    expect(isLatin(english, 0, english.words.length)).toBe(true);
  });

  it('capitals and finite verbs', () => {
    const passage = passageOf('Mohammed collapsed');
    expect([isCapital(passage, 0), isFiniteVerb(passage, 0), isFiniteVerb(passage, 1)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
