import { describe, expect, it } from 'vitest';
import { countWords, keyOf, keysOf } from '../../../shared/intake/key';

describe('the key of a row', () => {
  it('is one for all spellings of a phrase', () => {
    const spellings = ['اقرأ أيضاً:', 'إقرأ ايضا', '«اقرأ أيضًا»', 'اقـــرأ أيضا ...'];
    expect(new Set(spellings.map(keyOf)).size).toBe(1);
    expect(keyOf('Share  ON: Facebook!')).toBe('share on facebook');
  });

  it('is empty for signs alone', () => {
    expect(keyOf('* * * — …')).toBe('');
    expect(keysOf(['اقرأ', 'إقرأ', '—'])).toEqual(['اقرا']);
  });

  it('has as many words as were written', () => {
    expect([keyOf(''), keyOf('خبر'), keyOf('خبر، من: هنا')].map(countWords)).toEqual([0, 1, 3]);
  });
});
