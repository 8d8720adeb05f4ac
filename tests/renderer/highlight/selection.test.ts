import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftFrom, snapSpan } from '../../../renderer/highlight/selection';
import { LONGEST_QUOTE } from '../../../shared/anchoring/describe';
import { boundaryAfter, boundaryBefore } from '../../../shared/anchoring/graphemes';
import { textWithSpan } from '../../shared/anchoring/texts';

const article = '01890000-0000-7000-8000-000000000001';

describe('what a selection means', () => {
  it('leaves out white space at its ends', () => {
    expect(snapSpan('قال:  خيمة \n', { start: 4, end: 12 })).toEqual({ start: 6, end: 10 });
  });

  it('takes whole letters: no haraka and no half of an emoji is left behind', () => {
    expect(snapSpan('قُتِلَ', { start: 0, end: 3 })).toEqual({ start: 0, end: 4 });
    expect(snapSpan('أ🏠ب', { start: 0, end: 2 })).toEqual({ start: 0, end: 3 });
  });

  it('is nothing where only white space is selected', () => {
    expect(snapSpan('قال  لي', { start: 3, end: 5 })).toBeNull();
    expect(draftFrom(article, 'قال  لي', { start: 3, end: 5 })).toEqual({ state: 'empty' });
  });

  it('quotes the captured text itself', () => {
    fc.assert(
      fc.property(textWithSpan, ({ text, start, end }) => {
        const outcome = draftFrom(article, text, { start, end });
        if (outcome.state !== 'draft') return;
        const { anchor } = outcome.draft;
        expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
        expect(boundaryBefore(text, anchor.start)).toBe(anchor.start);
        expect(boundaryAfter(text, anchor.end)).toBe(anchor.end);
      }),
    );
  });

  it('says so where more is selected than a quote can hold', () => {
    const text = 'ن'.repeat(LONGEST_QUOTE + 1);
    expect(draftFrom(article, text, { start: 0, end: text.length })).toEqual({ state: 'too-long' });
  });
});
