import { describe, expect, it } from 'vitest';
import { anchorOf, directionOf, fitText, guessWidth } from '../../../../renderer/ui/picture/picture';

describe('a drawing’s words', () => {
  it('stand at the same edge in both directions', () => {
    expect(anchorOf('left', 'ltr')).toBe('start');
    expect(anchorOf('left', 'rtl')).toBe('end');
    expect(anchorOf('right', 'rtl')).toBe('start');
    expect(anchorOf('middle', 'rtl')).toBe('middle');
  });

  it('run in the direction of their first letter', () => {
    expect(directionOf('«12» قناة CNN', 'ltr')).toBe('rtl');
    expect(directionOf('12 Daily قناة', 'rtl')).toBe('ltr');
    expect(directionOf('12', 'rtl')).toBe('rtl');
  });

  it('are cut to their place at a word, with a sign that something is missing', () => {
    const text = 'وكالة الأنباء الرسمية للجمهورية';
    const cut = fitText(text, 110, 12, guessWidth);
    expect(guessWidth(cut, 12)).toBeLessThanOrEqual(110);
    expect(cut).toBe('وكالة الأنباء…');
    expect(fitText('قناة', 110, 12, guessWidth)).toBe('قناة');
  });
});
