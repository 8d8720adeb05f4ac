import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../../shared/arabic/words';
import { builtInCompare } from '../../../../shared/compare/lexicons';
import { TimedWords } from '../../../../shared/compare/times/timed-words';

const timed = new TimedWords(builtInCompare.timed);
const at = (text: string) => timed.at(cutWords(text), 0);

describe('words of what happens at a time', () => {
  it.each([
    ['غارتها', 'strike'],
    ['والحريق', 'fire'],
    ['اقتادوه', 'arrest'],
    ['explosion', 'blast'],
    ['حظر التجول', 'curfew'],
  ])('name an event: %s', (word, family) => {
    expect([...at(word)!.families]).toContain(family);
  });

  it.each([
    ['بدأت', 'begins'],
    ['أُخمد', 'ends'],
    ['تواصلت', 'lasts'],
    ['بلاغاً', 'reports'],
    ['وصلت', 'arrives'],
    ['تمكنت', 'light'],
  ] as const)('or what became of it: %s', (word, role) => {
    expect(at(word)?.roles.has(role)).toBe(true);
  });

  it('tell the present from the past, and a noun from a verb of its letters', () => {
    expect([at('تبدأ')?.present, at('بدأت')?.present]).toEqual([true, false]);
    expect(at('العمل')).toBeNull();
    expect(at('شبه')).toBeNull();
  });

  it('know what a story has one of', () => {
    expect(timed.isOneOf('fire', new Set(['fire']))).toBe(true);
    expect(timed.isOneOf('departure', new Set(['sinking']))).toBe(true);
    expect(timed.isOneOf('departure', new Set(['fire']))).toBe(false);
    expect(timed.isOneOf('curfew', new Set())).toBe(true);
  });
});
