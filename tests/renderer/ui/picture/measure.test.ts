import { expect, it } from 'vitest';
import { measureText } from '../../../../renderer/ui/picture/measure';
import { guessWidth } from '../../../../renderer/ui/picture/picture';

it('without a canvas the width of words is guessed, never too small', () => {
  expect(measureText('قناة', 12)).toBe(guessWidth('قناة', 12));
  expect(measureText('قناة', 12, true)).toBeGreaterThan(measureText('قناة', 12));
});
