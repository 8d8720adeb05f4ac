import { expect, test } from 'vitest';
import { keepSigns } from '../../../../renderer/features/tensions/signs';

test('a sign and its figure are one piece that runs from left to right; all else stays as it was', () => {
  expect(keepSigns('9 · ≥12 · 15')).toBe('9 · \u2066≥12\u2069 · 15');
  expect(keepSigns('>70 ألف')).toBe('\u2066>70\u2069 ألف');
  expect(keepSigns('≈٤٣٬٠٠٠ شخص')).toBe('\u2066≈٤٣٬٠٠٠\u2069 شخص');
  expect(keepSigns('ماذا كان الموقع؟')).toBe('ماذا كان الموقع؟');
});
