import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as describeAnchor } from '../../../shared/anchoring/describe';
import { prepareText, readPosition } from '../../../shared/sheet/places';

/** Any code point, halves of pairs among them. */
const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));

describe('positions on the sheet', () => {
  it('count code points as any other program would', () => {
    const text = fc.string({ unit: anyCharacter, minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
        const start = a % whole.length;
        const end = start + 1 + (b % (whole.length - start));
        const anchor = { ...describeAnchor(whole, start, end) };
        const { codePoints, check } = readPosition(anchor, prepareText(whole));
        expect(check).toBe('exact');
        const cut =
          /^[\uDC00-\uDFFF]/u.test(whole.slice(start)) || /^[\uDC00-\uDFFF]/u.test(whole.slice(end));
        if (!cut) {
          expect(codePoints?.start).toBe(Array.from(whole.slice(0, start)).length);
          expect(codePoints?.end).toBe(Array.from(whole.slice(0, end)).length);
        }
      }),
    );
  });

  it('agree with UTF-16 offsets where all letters are Arabic and differ after an emoji', () => {
    const text = 'نص 😀 خبر';
    const anchor = describeAnchor(text, 6, 9);
    expect(readPosition(anchor, prepareText(text))).toEqual({
      utf16: { start: 6, end: 9 },
      codePoints: { start: 5, end: 8 },
      check: 'exact',
    });
  });

  it('say when the captured text has other letters there, and when it could not be looked at', () => {
    const anchor = describeAnchor('نص الخبر', 3, 8);
    expect(readPosition(anchor, prepareText('نص الخبز')).check).toBe('differs');
    expect(readPosition(anchor, undefined)).toMatchObject({ check: 'unchecked', codePoints: null });
  });
});
