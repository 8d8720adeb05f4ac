import { describe, expect, it } from 'vitest';
import { findAddresses, inOrder } from '../../../shared/arabic/addresses';
import { cutSpans, hostileTexts } from './scans';

const addressesIn = (text: string): string[] => cutSpans(text, findAddresses(text));

describe('addresses', () => {
  it('are found on the web and in mail, in the middle of Arabic', () => {
    expect(
      addressesIn('راجع https://example.org/2024/15 أو www.example.org/7 أو desk24@example.org الآن'),
    ).toEqual(['https://example.org/2024/15', 'www.example.org/7', 'desk24@example.org']);
    expect(addressesIn('(HTTP://example.org/3)')).toEqual(['HTTP://example.org/3)']);
  });

  it('are not seen in fractions, handles and bare marks', () => {
    for (const text of ['', '3/4', '12/5/2024', '@desk24', 'a@b', 'a@.', '@', 'https://', 'و/أو'])
      expect(addressesIn(text)).toEqual([]);
  });

  it('are looked for in a stretch alone, with places in the whole text', () => {
    const text = 'www.a.org\nwww.b.org';
    expect(cutSpans(text, findAddresses(text, 10))).toEqual(['www.b.org']);
  });

  it('are told by offset, from the first to the last', () => {
    const isIn = inOrder([
      { start: 2, end: 4 },
      { start: 6, end: 7 },
    ]);
    expect([0, 2, 3, 4, 6, 7, 9].map(isIn)).toEqual([false, true, true, false, true, false, false]);
    expect(inOrder([])(0)).toBe(false);
  });

  it('are looked for without end in no text', () => {
    for (const text of [...hostileTexts, `/${'ا'.repeat(200_000)}`, `@${'.'.repeat(200_000)}`]) {
      expect(findAddresses(text).length).toBeLessThan(text.length);
    }
  });
});
