import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryAfter, boundaryBefore } from '../../../shared/anchoring/graphemes';
import { dropEnd, snapToWords, stepOverWord, wordAt } from '../../../shared/anchoring/words';

/** Where `[` and `]` stand in a sample, and the sample without them. */
function marked(sample: string) {
  const start = sample.indexOf('[');
  const end = sample.indexOf(']') - 1;
  return { text: sample.replace(/[[\]]/gu, ''), span: { start, end } };
}
const snapped = (sample: string): string => {
  const { text, span } = marked(sample);
  const { start, end } = snapToWords(text, span);
  return text.slice(start, end);
};

describe('a selection drawn by pointer', () => {
  it('takes the whole of a word it touches, clitics and harakat included', () => {
    expect(snapped('قال إن وبالج[سر المغ]لقِ، أمس')).toBe('وبالجسر المغلقِ');
    expect(snapped('the brid[ge was clo]sed.')).toBe('bridge was closed');
  });

  it('leaves punctuation and spaces at its ends out, where they were left out', () => {
    expect(snapped('قال: «[الجسر مغلق]»، ثم')).toBe('الجسر مغلق');
    expect(snapped('قال: [«الجسر مغلق»]، ثم')).toBe('«الجسر مغلق»');
  });

  it('keeps figures whole: separators, signs of thousands, per cent', () => {
    expect(snapped('نحو [١٢]٫٥٪ من')).toBe('١٢٫٥٪');
    expect(snapped('about 1,[2]00 people')).toBe('1,200');
    expect(snapped("he did[n]'t say")).toBe("didn't");
  });

  it('never cuts a lam-alef or a letter from its harakat', () => {
    expect(snapped('عاد السل[ا]م')).toBe('السلام');
    expect(snapped('كتا[بٌ] قديم')).toBe('كتابٌ');
  });

  it('is at least what was selected, ends between graphemes, and snapping it again changes nothing', () => {
    const letters = fc.constantFrom(
      ...'سلا مًٌـ،.»«1٢,٫% a\n',
      '\u{1f600}',
      '\u200f',
      '\u0651',
      'e\u0301',
      "'",
    );
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 60 }), fc.nat(), fc.nat(), (signs, a, b) => {
        const text = signs.join('');
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        if (start === end) return;
        const once = snapToWords(text, { start, end });
        expect(once.start).toBeLessThanOrEqual(start);
        expect(once.end).toBeGreaterThanOrEqual(end);
        expect(boundaryBefore(text, once.start)).toBe(once.start);
        expect(boundaryAfter(text, once.end)).toBe(once.end);
        expect(snapToWords(text, once)).toEqual(once);
      }),
    );
  });
});

describe('the end of a passage', () => {
  const text = 'واحد اثنان، ثلاثة. XXXX أربعة خمسة';
  const second = text.indexOf('أربعة');
  const blocks = [
    { start: 0, end: text.indexOf('XXXX') - 1 },
    { start: second, end: text.length },
  ];
  const walk = (side: 'start' | 'end', from: number, step: 1 | -1): string[] => {
    const met: string[] = [];
    for (let at: number | null = from; at !== null; ) {
      at = stepOverWord(text, blocks, side, at, step);
      if (at !== null)
        met.push(
          text
            .slice(0, at)
            .split(/[\s،.]+/u)
            .at(-1) || text.slice(at).split(/[\s،.]+/u)[0]!,
        );
    }
    return met;
  };

  it('walks from word to word, over what is not shown', () => {
    expect(walk('end', 0, 1)).toEqual(['واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة']);
    expect(walk('end', text.length, -1)).toEqual(['أربعة', 'ثلاثة', 'اثنان', 'واحد']);
  });

  it('so does its start', () => {
    expect(walk('start', 0, 1)).toEqual(['اثنان', 'ثلاثة', 'أربعة', 'خمسة']);
    expect(walk('start', text.length, -1)).toEqual(['خمسة', 'أربعة', 'ثلاثة', 'اثنان', 'واحد']);
  });

  it('goes on and comes back over any text, and always stops', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'سل ا.، a1', '\u0651'), maxLength: 700 }), (any) => {
        const whole = [{ start: 0, end: any.length }];
        const ends: number[] = [];
        for (let at: number | null = 0; at !== null; ) {
          at = stepOverWord(any, whole, 'end', at, 1);
          if (at !== null) ends.push(at);
        }
        const back: number[] = [];
        for (let at: number | null = any.length + 1; at !== null; ) {
          at = stepOverWord(any, whole, 'end', at, -1);
          if (at !== null) back.unshift(at);
        }
        expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b));
        expect(back).toEqual(ends);
      }),
    );
  });
});

describe('the word at a place', () => {
  it('is none between words', () => {
    expect(wordAt('كلمة ، أخرى', 5)).toBeNull();
    expect(wordAt('كلمة', 4)).toBeNull();
    expect(wordAt('كلمة', 3)).toEqual({ start: 0, end: 4 });
  });
});

describe('an end that is dropped', () => {
  const drop = (sample: string, side: 'start' | 'end'): string => {
    const at = sample.indexOf('|');
    const text = sample.replace('|', '');
    const edge = dropEnd(text, side, at);
    return `${text.slice(0, edge)}|${text.slice(edge)}`;
  };

  it('stands where a word ends or starts, never inside one and never after a space', () => {
    expect(drop('كان الجس|ر مغلقاً', 'end')).toBe('كان الجسر| مغلقاً');
    expect(drop('كان الجس|ر مغلقاً', 'start')).toBe('كان |الجسر مغلقاً');
    expect(drop('كان الجسر |مغلقاً', 'end')).toBe('كان الجسر| مغلقاً');
    expect(drop('كان| الجسر مغلقاً', 'start')).toBe('كان |الجسر مغلقاً');
    expect(drop('كان الجسر|، مغلقاً', 'end')).toBe('كان الجسر|، مغلقاً');
  });
});
