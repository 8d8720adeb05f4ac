import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatches, joinSpans } from '../../../shared/search/match';
import { parseQuery } from '../../../shared/search/query';

const marked = (text: string, typed: string): string[] =>
  joinSpans(findMatches(text, parseQuery(typed))).map(({ start, end }) => text.slice(start, end));

describe('places that answer a query', () => {
  it('are exact in the text as it is written, whatever the spelling', () => {
    expect(marked('وصلت إلى البلديّة', 'البلديه')).toEqual(['البلديّة']);
    expect(marked('أُغلق الجِسـر القديم', 'جسر')).toEqual(['جِسـر']);
    expect(marked('في عام ٢٠٣٠', '2030')).toEqual(['٢٠٣٠']);
    expect(marked('The Bridge', 'bri')).toEqual(['Bri']);
    expect(marked('قُتل ١٬٢٠٠ شخص', '1200')).toEqual(['١٬٢٠٠']);
  });

  it('are words from their beginning on, with particles before them, not pieces from the middle', () => {
    expect(marked('وللجسر والجسر بجسر', 'جسر')).toEqual(['جسر', 'جسر', 'جسر']);
    expect(marked('تجسير', 'جسر')).toEqual([]);
    expect(marked('جسر قديم', 'الجسر')).toEqual(['جسر']);
  });

  it('a phrase is found whole and in order only', () => {
    expect(marked('كانت خيمةَ عزاءٍ، لا عزاء خيمة', '"خيمة عزاء"')).toEqual(['خيمةَ عزاءٍ']);
    expect(marked('خيمة للعزاء', '"خيمة عزاء"')).toEqual([]);
    expect(marked('خيمة عزائهم', '"خيمة عزا')).toEqual(['خيمة عزا']);
  });

  it('never leave the text, and never overlap when joined', () => {
    const unit = fc.constantFrom('ا', 'ل', 'ب', 'و', 'َ', 'ـ', ' ', '"', '1', ',', 'a', '\ud800', 'لا', '٣');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), fc.string({ unit, maxLength: 12 }), (text, typed) => {
        let last = -1;
        for (const { start, end } of joinSpans(findMatches(text, parseQuery(typed)))) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
