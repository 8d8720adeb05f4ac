import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryAfter, boundaryBefore } from '../../../shared/anchoring/graphemes';
import { pieceText } from './texts';

function allBoundaries(text: string): Set<number> {
  const segments = new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text);
  return new Set([...Array.from(segments, (segment) => segment.index), text.length]);
}

describe('cutting text', () => {
  it('never parts a letter from its harakat', () => {
    const text = 'قُتِلَ';
    expect(boundaryBefore(text, 1)).toBe(0);
    expect(boundaryAfter(text, 1)).toBe(2);
    expect(boundaryBefore(text, 2)).toBe(2);
  });

  it('never halves a surrogate pair, even in a cluster of absurd length', () => {
    const text = `😀${'\u0301'.repeat(500)}😀`;
    for (let at = 0; at <= text.length; at++) {
      for (const cut of [boundaryBefore(text, at), boundaryAfter(text, at)]) {
        expect(text.slice(0, cut).isWellFormed()).toBe(true);
      }
    }
  });

  it('agrees with segmenting the whole text', () => {
    fc.assert(
      fc.property(pieceText, fc.nat(), (text, seed) => {
        const at = seed % (text.length + 1);
        const all = allBoundaries(text);
        const before = boundaryBefore(text, at);
        const after = boundaryAfter(text, at);
        expect(all.has(before) && all.has(after)).toBe(true);
        expect(before <= at && at <= after).toBe(true);
        for (let i = before + 1; i < after; i++) expect(all.has(i)).toBe(false);
      }),
    );
  });

  it('stays inside the text whatever is asked', () => {
    expect(boundaryBefore('نص', -5)).toBe(0);
    expect(boundaryAfter('نص', 99)).toBe(2);
    expect(boundaryAfter('', 0)).toBe(0);
  });
});
