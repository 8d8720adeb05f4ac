import { describe, expect, it } from 'vitest';
import { beginnings, beginsWith, withEndings, withGlued } from '../../../shared/arabic/glued';

describe('words with letters written together with them', () => {
  it('are bare and with one letter of each group before them, in order', () => {
    expect([...withGlued(new Set(['بعد']), ['و', 'ف'])].sort()).toEqual(['بعد', 'فبعد', 'وبعد']);
    expect(withGlued(new Set(['خبر']), ['و'], ['ال'])).toEqual(new Set(['خبر', 'وخبر', 'الخبر', 'والخبر']));
    expect(withGlued(new Set(['خبر']))).toEqual(new Set(['خبر']));
  });

  it('are bare and with one ending', () => {
    expect(withEndings(new Set(['كشف']), ['ت', 'تا'])).toEqual(new Set(['كشف', 'كشفت', 'كشفتا']));
  });

  it('are known by how they begin, in whatever form', () => {
    expect(beginsWith(beginnings(['مشترك', 'أخر']), 'مشتركه')).toBe(true);
    expect(beginsWith(beginnings(['مشترك', 'أخر']), 'اخرت')).toBe(true);
    expect(beginsWith(beginnings(['مشترك']), 'اشترك')).toBe(false);
  });
});
