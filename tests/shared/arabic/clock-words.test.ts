import { describe, expect, it } from 'vitest';
import { ClockWords } from '../../../shared/arabic/clock-words';
import { builtInArabic } from '../../../shared/arabic/lexicons';
import { cutWords } from '../../../shared/arabic/words';

const clock = new ClockWords(builtInArabic.clock);

describe('words of the clock', () => {
  it('know hours, parts of the day and what stands before them', () => {
    expect(clock.hours.startingAt(cutWords('الحادية عشرة'), 0)).toMatchObject({ value: 11, next: 2 });
    expect(clock.nouns.startingAt(cutWords('فجر'), 0)?.value.name).toBe('dawn');
    expect(clock.leadEnding(cutWords('قرابة'), 0)?.value).toBe('about');
    expect(clock.weekdays.get('tuesday')).toBe(2);
  });

  it('a spoken part of no name in the lexicon is left out', () => {
    const spokenParts = [{ name: 'never', words: ['أبداً'] }];
    const odd = new ClockWords({ ...builtInArabic.clock, spokenParts });
    expect(odd.spokenParts.startingAt(cutWords('أبداً'), 0)).toBeNull();
  });
});
