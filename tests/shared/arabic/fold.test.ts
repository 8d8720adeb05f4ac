import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FoldLevel, fold, foldText } from '../../../shared/arabic/fold';
import { hostileTexts } from './scans';

const levels: readonly FoldLevel[] = ['exact', 'search', 'loose'];

/** Letters, harakat, joiners, controls, presentation forms and halves of pairs, in any order. */
const writing = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...'ابتأإآةىيؤئءکپچ', 'لا', ' ', 'é', 'Ab', '٣', '۷', '4') },
      {
        weight: 2,
        arbitrary: fc.constantFrom('\u064e', '\u0651', '\u0670', '\u0653', '\u0654', '\u0655', 'ـ', '\u0301'),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '\u200c',
          '\u200d',
          '\u200b',
          '\u200f',
          '\ufeff',
          '\u00ad',
          '\u00a0',
          '\n',
        ),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          'ﷺ',
          'ﻻ',
          'ﺎ',
          'ﱠ',
          '…',
          '½',
          '،',
          '«',
          '٪',
          '٫',
          '👩‍🚒',
          '\ud800',
          '\udc00',
        ),
      },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

/** Arabic alone, where a reader of the language agrees on what one letter is. */
const letters = fc
  .array(
    fc.constantFrom(...'ابتأةىيئ', '\u064e', '\u0651', '\u0654', 'ـ', '\u200b', '\u200f', ' ', '٣', 'é'),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

describe('folding for search', () => {
  it.each([
    ['harakat and tatweel', 'الـمُدَرِّسـون', 'المدرسون'],
    ['forms of alef, ya and ta marbuta', 'إلى أوّل آخر مدرسة', 'الي اول اخر مدرسه'],
    ['hamza on its seat or not', 'مسؤول شئون', 'مسوول شيون'],
    ['letters typed on a Persian keyboard', 'کتابی', 'كتابي'],
    ['all three sets of digits', '١٢ ۳۴ 56', '12 34 56'],
    ['Arabic separators and percent', '٣٫٥٪ ١٬٢٠٠', '3.5% 1,200'],
    ['presentation forms', 'ﻻ ﺑﻴﺖ', 'لا بيت'],
    ['case and accents of Latin letters', 'Écôle', 'ecole'],
  ])('finds a word whatever %s', (_what, written, plain) => {
    expect(foldText(written, 'search')).toBe(plain);
  });

  it('keeps spellings apart at the level exact, but not ways to encode them', () => {
    expect(foldText('مدرسة', 'exact')).not.toBe(foldText('مدرسه', 'exact'));
    expect(foldText('كَتَب', 'exact')).toBe('كَتَب');
    expect(foldText('ا\u0653خر ي\u0654س', 'exact')).toBe('آخر ئس');
    expect(foldText('بيـ\u200fـت', 'exact')).toBe('بيت');
  });

  it('takes any punctuation for one space at the level loose', () => {
    expect(foldText('«قال… ثم»', 'loose')).toBe(foldText('"قال... ثم"', 'loose'));
    expect(foldText('قال  -- ثمّ', 'loose')).toBe('قال ثم');
    expect(foldText('شيء', 'loose')).toBe('شي');
  });
});

describe('the way back from folded text', () => {
  it('marks a word with the harakat and tatweel that belong to it', () => {
    const text = 'زار الـمَدْرَسـةَ أمس';
    const folded = fold(text, 'search');
    const at = folded.text.indexOf('المدرسه');
    const { start, end } = folded.spanToSource(at, at + 'المدرسه'.length);
    expect(text.slice(start, end)).toBe('الـمَدْرَسـةَ');
  });

  it('gives a ligature whole when only one of its letters was asked for', () => {
    const text = 'قال ﻻ أحد';
    const folded = fold(text, 'search');
    const at = folded.text.indexOf('لا');
    expect(folded.spanToSource(at + 1, at + 2)).toEqual({ start: 4, end: 5 });
  });

  it('leaves an empty stretch empty, and stays inside the text when asked beyond it', () => {
    const folded = fold('بيتٌ', 'search');
    expect(folded.spanToSource(2, 2)).toEqual({ start: 2, end: 2 });
    expect(folded.spanToSource(2, 99)).toEqual({ start: 2, end: 4 });
    expect(folded.spanToSource(50, 99)).toEqual({ start: 4, end: 4 });
    expect(fold('', 'loose').spanToSource(0, 0)).toEqual({ start: 0, end: 0 });
  });

  it('folds to the same text with a map and without, and folding twice changes nothing more', () => {
    fc.assert(
      fc.property(writing, fc.constantFrom(...levels), (text, level) => {
        const { text: folded } = fold(text, level);
        expect(foldText(text, level)).toBe(folded);
        if (level === 'loose') expect(foldText(folded, level)).toBe(folded);
        if (level === 'loose') expect(folded).not.toMatch(/^ | {2}/u);
      }),
      { numRuns: 500 },
    );
  });

  it('leads every stretch back inside the text, in order and never over its neighbour', () => {
    fc.assert(
      fc.property(writing, fc.constantFrom(...levels), fc.nat(60), fc.nat(60), (text, level, a, b) => {
        const folded = fold(text, level);
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const { start, end } = folded.spanToSource(from, to);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(folded.toSource(from)).toBeLessThanOrEqual(folded.toSource(to));
      }),
      { numRuns: 500 },
    );
  });

  it('folds the stretch it leads back to into what was asked for, cutting no letter from its marks', () => {
    fc.assert(
      fc.property(letters, fc.nat(40), fc.nat(40), (text, a, b) => {
        const folded = fold(text, 'search');
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const { start, end } = folded.spanToSource(from, to);
        expect(foldText(text.slice(start, end), 'search')).toBe(folded.text.slice(from, to));
        const segments = new Intl.Segmenter('ar', { granularity: 'grapheme' }).segment(text);
        const boundaries = new Set([...Array.from(segments, ({ index }) => index), text.length]);
        expect(boundaries).toContain(start);
        expect(boundaries).toContain(end);
      }),
      { numRuns: 500 },
    );
  });

  it('holds for texts made to be hard', () => {
    for (const text of hostileTexts) {
      const folded = fold(text, 'loose');
      expect(folded.spanToSource(0, folded.text.length).end).toBeLessThanOrEqual(text.length);
    }
  });
});
