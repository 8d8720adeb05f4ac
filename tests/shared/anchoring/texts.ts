/** Arbitrary texts made of what breaks text handling: joined letters, harakat, pairs, emoji, bidi controls. */
import * as fc from 'fast-check';

const pieces = [
  'قال شاهد',
  ' لا ',
  'لَا',
  'الأ',
  'مُحَمَّدٌ',
  ' ',
  '\n',
  'ـ',
  '٣٥',
  '35',
  'witness',
  '🏠',
  '👩‍🚒',
  '🇱🇧',
  '\u202E',
  '\u2068',
  '\u200B',
  '\u200D',
  'é',
  'ﷺ',
  '،',
  'خيمة',
] as const;

export const pieceText = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.join(''));

/** A text and a non-empty span of it, at any code units. */
export const textWithSpan = pieceText.chain((text) =>
  fc
    .tuple(fc.nat({ max: text.length - 1 }), fc.integer({ min: 1, max: text.length }))
    .map(([a, b]) => ({ text, start: Math.min(a, b - 1), end: Math.max(a + 1, b) })),
);
