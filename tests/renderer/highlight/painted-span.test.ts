import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, widenSpan } from '../../../renderer/highlight/painted-span';
import { textWithSpan } from '../../shared/anchoring/texts';

describe('painted spans', () => {
  it('never cut a lam-alef, with or without harakat between its letters', () => {
    for (const word of ['سلام', 'الأمن', 'لإعلام', 'لآخر', 'سَلَام']) {
      const alef = word.search(/[اأإآ](?!ل)/u);
      const lam = word.lastIndexOf('ل', alef);
      expect(widenSpan(word, { start: alef, end: word.length })).toEqual({ start: lam, end: word.length });
      expect(widenSpan(word, { start: 0, end: lam + 1 }).end).toBe(alef + 1);
    }
  });

  it('leave an alef before a lam alone: those two do not join', () => {
    expect(widenSpan('المدينة', { start: 1, end: 4 })).toEqual({ start: 1, end: 4 });
  });

  it('take a letter with all its harakat', () => {
    expect(widenSpan('قُتِلَ رجل', { start: 1, end: 3 })).toEqual({ start: 0, end: 4 });
  });

  it('take the joiner that follows the alef of a lam-alef', () => {
    expect(widenSpan('لَا\u200dم', { start: 0, end: 1 })).toEqual({ start: 0, end: 4 });
  });

  it('hold the whole span, and come to rest: widening again changes nothing', () => {
    fc.assert(
      fc.property(textWithSpan, ({ text, start, end }) => {
        const wide = widenSpan(text, { start, end });
        expect(wide.start <= start && wide.end >= end).toBe(true);
        expect(widenSpan(text, wide)).toEqual(wide);
      }),
    );
  });
});

describe('overlaps', () => {
  it('are the words two claims share', () => {
    expect(
      overlaps([
        { start: 0, end: 10 },
        { start: 6, end: 14 },
        { start: 20, end: 30 },
      ]),
    ).toEqual([{ start: 6, end: 10 }]);
  });

  it('do not arise where claims only touch', () => {
    expect(
      overlaps([
        { start: 0, end: 5 },
        { start: 5, end: 9 },
      ]),
    ).toEqual([]);
  });

  it('hold exactly the offsets that two or more spans hold', () => {
    const span = fc
      .tuple(fc.nat({ max: 30 }), fc.integer({ min: 1, max: 10 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const shared = overlaps(spans);
        for (let at = 0; at < 45; at++) {
          const depth = spans.filter((s) => s.start <= at && at < s.end).length;
          expect(shared.some((s) => s.start <= at && at < s.end)).toBe(depth >= 2);
        }
      }),
    );
  });
});
