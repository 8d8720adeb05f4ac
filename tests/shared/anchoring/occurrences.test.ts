import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrences } from '../../../shared/anchoring/occurrences';

function slowly(text: string, quote: string): number[] {
  const found: number[] = [];
  for (let i = 0; i + quote.length <= text.length; i++) if (text.startsWith(quote, i)) found.push(i);
  return found;
}

describe('finding every place of a quote', () => {
  it('finds the same places as a letter-by-letter reading, overlapping ones too', () => {
    const text = fc.string({ unit: fc.constantFrom('ا', 'ل', ' '), maxLength: 80 });
    const quote = fc.string({ unit: fc.constantFrom('ا', 'ل', ' '), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(text, quote, (a, b) => {
        expect([...occurrences(a, b)]).toEqual(slowly(a, b));
      }),
    );
  });

  it('does the same for long quotes', () => {
    const unit = fc.string({ unit: fc.constantFrom('ا', 'ب'), minLength: 64, maxLength: 90 });
    fc.assert(
      fc.property(unit, fc.nat({ max: 3 }), (quote, times) => {
        const text = `ب${quote.repeat(times)}ا${quote}`;
        expect([...occurrences(text, quote)]).toEqual(slowly(text, quote));
      }),
    );
  });

  it('comes through a text made to be slow', () => {
    const text = 'ا'.repeat(400_000);
    expect([...occurrences(text, `ب${'ا'.repeat(150_000)}`)]).toEqual([]);
    expect([...occurrences(text, `${'ا'.repeat(150_000)}`)]).toHaveLength(250_001);
  });
});
