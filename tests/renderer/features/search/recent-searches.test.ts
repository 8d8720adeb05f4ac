import { describe, expect, it } from 'vitest';
import { addRecent, parseRecent } from '../../../../renderer/features/search/recent-searches';

describe('searches made before', () => {
  it('the latest first, each once, eight at most', () => {
    expect(addRecent(['a', 'b'], ' b ')).toEqual(['b', 'a']);
    expect(addRecent(['a'], '  ')).toEqual(['a']);
    const many = Array.from({ length: 12 }, (_, n) => String(n)).reduce<readonly string[]>(addRecent, []);
    expect(many).toEqual(['11', '10', '9', '8', '7', '6', '5', '4']);
  });

  it('an unreadable list counts as empty', () => {
    for (const stored of [null, '', '{', '[1]', '"a"']) expect(parseRecent(stored)).toEqual([]);
    expect(parseRecent('["a"]')).toEqual(['a']);
  });
});
