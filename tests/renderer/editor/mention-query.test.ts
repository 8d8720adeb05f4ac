import { describe, expect, it } from 'vitest';
import { findQuery } from '../../../renderer/editor/mention-query';

describe('what is looked for after an @', () => {
  it('is what was typed behind it, blanks of a name included', () => {
    expect(findQuery('انظر @بلدية الغد')).toEqual({ start: 5, query: 'بلدية الغد' });
    expect(findQuery('@')).toEqual({ start: 0, query: '' });
    expect(findQuery('(@12')).toEqual({ start: 1, query: '12' });
  });

  it('is nothing in an address, before a blank, or when the sentence goes on', () => {
    for (const text of ['a@b', 'انظر @ ثم', 'لا شيء', '@أ  ب', `@${'طويل'.repeat(40)}`])
      expect(findQuery(text)).toBeNull();
  });
});
