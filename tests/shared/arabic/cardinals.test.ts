import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCardinal } from '../../../shared/arabic/cardinals';
import { type Style, writeNumber } from './number-writer';
import { scanOf } from './scans';

/** The value at the beginning of a text, and what was left unread of it. */
function read(text: string): { value: number | null; rest: string } {
  const scan = scanOf(text);
  const cardinal = readCardinal(scan, 0);
  if (cardinal === null) return { value: null, rest: text };
  return { value: cardinal.value, rest: text.slice(scan.words[cardinal.next]?.start ?? text.length) };
}

const style: fc.Arbitrary<Style> = fc.record({
  gender: fc.constantFrom('masculine', 'feminine'),
  case: fc.constantFrom('nominative', 'oblique'),
  hundred: fc.constantFrom('مئة', 'مائة'),
});

/** Any number, and numbers with many noughts, which news prefers. */
const number = fc.oneof(
  fc.integer({ min: 0, max: 1e12 }),
  fc
    .tuple(
      ...[1e9, 1e6, 1e3, 1].map((scale) =>
        fc.oneof(fc.constant(0), fc.nat(120), fc.nat(999)).map((group) => group * scale),
      ),
    )
    .map((groups) => groups.reduce((sum, group) => sum + group, 0)),
);

describe('numbers in words', () => {
  it('are read for what they say, in every gender, case and spelling, from nought to a trillion', () => {
    fc.assert(
      fc.property(number, style, (value, written) => {
        const words = writeNumber(value, written);
        expect({ words, ...read(words) }).toEqual({ words, value, rest: '' });
      }),
      { numRuns: 2000 },
    );
    for (let value = 0; value <= 1200; value++) {
      const words = writeNumber(value, { gender: 'feminine', case: 'oblique', hundred: 'مئة' });
      expect({ words, ...read(words) }).toEqual({ words, value, rest: '' });
    }
  });

  it('end where the number ends, whatever is counted', () => {
    fc.assert(
      fc.property(
        number,
        style,
        fc.constantFrom('بيتا', 'وثيقة', 'في المدينة', 'وقال', '، ثم'),
        (value, written, after) => {
          expect(read(`${writeNumber(value, written)} ${after}`)).toEqual({ value, rest: after });
        },
      ),
    );
  });

  it.each([
    ['ثَلاثُمِئَةٍ وَخَمْسَةٌ وَعِشْرونَ', 325],
    ['ثـلاثـة', 3],
    ['وبالعشرين', 20],
    ['ثلاث مئة', 300],
    ['مليون و200 ألف', 1_200_000],
    ['٥٫٥ ملايين', 5_500_000],
    ['12 ألفا و٣٠٠', 12_300],
    ['سالب خمسة', -5],
    ['نصف مليون', 500_000],
    ['مليون ونصف المليون', 1_500_000],
    ['ثلاثة أرباع', 0.75],
    ['واحد فاصلة خمسة', 1.5],
    ['خمستاشر', 15],
    ['ميتين خمسة', 205],
  ])('read %s as %d', (text, value) => {
    expect(read(text)).toEqual({ value, rest: '' });
  });

  it('are not made of words that only look like them', () => {
    for (const text of ['كمية من القمح', 'لست وحدي', 'بيت', '', 'عشرات', '\ud800', 'و'])
      expect(read(text)).toEqual({ value: null, rest: text });
  });
});
