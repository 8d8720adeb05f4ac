import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../shared/intake/key';
import { contentWords, shareOf } from '../../../shared/intake/words';

describe('the words that carry a row’s meaning', () => {
  it('stand without particles and joined prefixes', () => {
    expect(contentWords(keyOf('البلدية في المدينة والجسر'))).toEqual(['بلديه', 'مدينه', 'جسر']);
  });

  it('tell how much of a heading a text says again', () => {
    const text = new Set(contentWords(keyOf('أعلنت بلدية الصفصاف إصلاح الجسر القديم')));
    expect(shareOf(keyOf('البلدية: الجسر القديم'), text)).toBe(1);
    expect(shareOf(keyOf('طقس غائم غداً'), text)).toBe(0);
    expect(shareOf('', text)).toBe(0);
  });
});
