import { describe, expect, it } from 'vitest';
import { scanOf } from './scans';

describe('a text under reading', () => {
  it('answers for any index, inside the text or not', () => {
    const scan = scanOf('زار 3 مدن');
    for (const at of [-1, 3, 99]) {
      expect([scan.key(at), scan.raw(at), scan.isWord(at), scan.isDigits(at), scan.isGlued(at)]).toEqual([
        '',
        '',
        false,
        false,
        false,
      ]);
      expect([scan.form(at), scan.atom(at, 'unit'), scan.joined(at), scan.isMark(at, '')]).toEqual([
        null,
        null,
        null,
        false,
      ]);
    }
    expect(scanOf('').words).toEqual([]);
  });

  it('gives words as written beside the form they are compared in', () => {
    const scan = scanOf('أَرْبـعَة بيوت');
    expect([scan.key(0), scan.raw(0)]).toEqual(['اربعه', 'أَرْبـعَة']);
    expect(scan.atom(0, 'unit')?.value).toBe(4);
  });

  it('sees و joined to a word, standing alone, or not at all', () => {
    const scan = scanOf('مئة وعشرون و 5 عشرون');
    expect(scan.joined(1)).toBe(1);
    expect(scan.joined(2)).toBe(3);
    expect(scan.joined(4)).toBeNull();
    expect(scanOf('مئة و').joined(1)).toBeNull();
  });

  it('marks a number without the letters glued before it, harakat and tatweel with them', () => {
    const startOf = (word: string): string => word.slice(scanOf(word).startWithoutGlue(0));
    expect(startOf('وعشرون')).toBe('عشرون');
    expect(startOf('وَبِعِشرين')).toBe('عِشرين');
    expect(startOf('بـعشرين')).toBe('عشرين');
    expect(startOf('واحد')).toBe('واحد');
    expect(startOf('والعشرون')).toBe('العشرون');
  });

  it('gives the place of a run of words, of an empty one that of its first', () => {
    const scan = scanOf('في ثلاثة أيام');
    expect(scan.span(1, 3)).toEqual({ start: 3, end: 13 });
    expect(scan.span(1, 1)).toEqual({ start: 3, end: 8 });
  });
});
