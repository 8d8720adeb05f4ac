import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarks, nameMark, showMarks } from '../../../shared/arabic/marks';

const text = fc
  .array(
    fc.constantFrom(
      ...'اب ',
      '\u202e',
      '\u2066',
      '\u2069',
      '\u200b',
      '\ufeff',
      '\u061c',
      '\u200f',
      '👍',
      '\ud800',
    ),
    {
      maxLength: 30,
    },
  )
  .map((pieces) => pieces.join(''));

describe('marks that can deceive the eye', () => {
  it('names each with its place', () => {
    expect(findMarks('دفع \u202e100\u202c ليرة\u200b')).toEqual([
      { at: 4, name: 'RLO' },
      { at: 8, name: 'PDF' },
      { at: 14, name: 'ZWSP' },
    ]);
  });

  it('leaves honest writing alone: joiners, direction marks, a byte order mark at the very beginning', () => {
    const honest = '\ufeffمی\u200cخواهم\u200f (ABC)\u200e';
    expect(findMarks(honest)).toEqual([]);
    expect(showMarks(honest)).toBe(honest);
    expect(nameMark('\u200f')).toBeNull();
    expect(nameMark('')).toBeNull();
  });

  it('shows the very marks it finds, without moving any letter', () => {
    fc.assert(
      fc.property(text, (source) => {
        const shown = showMarks(source);
        const changed = Array.from({ length: source.length }, (_, at) => at).filter(
          (at) => shown[at] !== source[at],
        );
        expect(shown).toHaveLength(source.length);
        expect(changed).toEqual(findMarks(source).map(({ at }) => at));
        expect(findMarks(shown)).toEqual([]);
        for (const { at, name } of findMarks(source)) expect(nameMark(source[at]!)).toBe(name);
      }),
    );
  });
});
