import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTEXT_LENGTH, describe as describePlace, LONGEST_QUOTE } from '../../../shared/anchoring/describe';
import { anchorSchema } from '../../../shared/records/text';
import { textWithSpan } from './texts';

describe('describing a place', () => {
  it('keeps the quote letter for letter and the text around it', () => {
    const text = 'وقال مسؤول في البلدية إن المبنى كان مدرسة مهجورة منذ سنوات.';
    const start = text.indexOf('المبنى');
    const anchor = describePlace(text, start, start + 'المبنى كان مدرسة'.length);
    expect(anchor.exact).toBe('المبنى كان مدرسة');
    expect(anchor.prefix).toBe('وقال مسؤول في البلدية إن ');
    expect(anchor.suffix).toBe(' مهجورة منذ سنوات.');
  });

  it('is a sound anchor that prints the text back, for any text and span', () => {
    fc.assert(
      fc.property(textWithSpan, ({ text, start, end }) => {
        const anchor = describePlace(text, start, end);
        expect(anchorSchema.safeParse(anchor).success).toBe(true);
        const { prefix, exact, suffix } = anchor;
        expect(text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
        expect(prefix.length).toBeLessThanOrEqual(CONTEXT_LENGTH);
        expect(suffix.length).toBeLessThanOrEqual(CONTEXT_LENGTH);
      }),
    );
  });

  it('cuts its context between letters, not inside them', () => {
    const text = `${'بَ'.repeat(60)}وسط${'👩‍🚒'.repeat(30)}`;
    const start = text.indexOf('وسط');
    const { prefix, suffix } = describePlace(text, start, start + 3);
    expect(prefix.startsWith('ب')).toBe(true);
    expect(suffix.length % '👩‍🚒'.length).toBe(0);
  });

  it('refuses a span that is empty, backwards, outside the text or too long', () => {
    expect(() => describePlace('نص', 1, 1)).toThrow(RangeError);
    expect(() => describePlace('نص', 2, 1)).toThrow(RangeError);
    expect(() => describePlace('نص', -1, 1)).toThrow(RangeError);
    expect(() => describePlace('نص', 0, 3)).toThrow(RangeError);
    expect(() => describePlace('ن'.repeat(LONGEST_QUOTE + 1), 0, LONGEST_QUOTE + 1)).toThrow(RangeError);
  });
});
