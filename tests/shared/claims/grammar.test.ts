import { describe, expect, it } from 'vitest';
import { grammarOf, isOf } from '../../../shared/claims/grammar';
import { builtInClaims } from '../../../shared/claims/lexicons';
import { brokenTexts, passageOf } from './passages';

describe('a passage', () => {
  it('reads only its own block of the text, with offsets that count in the whole', () => {
    const text = 'عنوان اللوح 7.\nانهار الجسر القديم.\nخاتمة 9';
    const start = text.indexOf('انهار');
    const passage = passageOf(text, start, text.indexOf('\n', start));
    expect(passage.raw(0, passage.words.length)).toBe('انهار الجسر القديم.');
    expect(passage.words[0]!.start).toBe(start);
    expect(passage.hasFigure(0, passage.words.length)).toBe(false);
  });

  it('tells counts from dates', () => {
    const passage = passageOf('زرعوا 40 شتلة في 4 آذار 2019');
    const marked = (has: (at: number) => boolean) =>
      passage.words.flatMap((_, at) => (has(at) ? [passage.raw(at)] : []));
    expect(marked((at) => passage.isFigure(at))).toEqual(['40']);
    expect(marked((at) => passage.isDate(at))).toEqual(['4', 'آذار', '2019']);
  });

  it('knows verbs, with harakat or without, from nouns that look like them', () => {
    const verbs = (text: string): string[] => {
      const passage = passageOf(text);
      return passage.words.flatMap((_, at) => (passage.isVerb(at) ? [passage.raw(at)] : []));
    };
    expect(verbs('أغلقت البلدية الطريق')).toEqual(['أغلقت']);
    expect(verbs('أَغْلَقَتِ البَلَدِيَّةُ الطَّرِيقَ')).toEqual(['أَغْلَقَتِ']);
    expect(verbs('إعادة فتح الطريق')).toEqual([]);
  });

  it('knows the quotation around a word', () => {
    const passage = passageOf('قالت «نعم للجسر» ومضت');
    expect(passage.words.map((_, at) => passage.quoteAt(at) !== null)).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it.each(brokenTexts)('answers for words that are not there, in a broken text too: %j', (text) => {
    const passage = passageOf(text);
    for (const at of [-1, passage.words.length, passage.words.length + 5]) {
      expect(passage.key(at)).toBe('');
      expect(passage.isVerb(at) || passage.isFigure(at) || passage.isMark(at, '«.')).toBe(false);
      expect(passage.quoteAt(at)).toBeNull();
    }
    expect(passage.raw(0, 0)).toBe('');
  });
});

describe('the grammar', () => {
  it('is made once of the same lexicons', () => {
    expect(grammarOf(builtInClaims)).toBe(grammarOf(builtInClaims));
  });

  it('finds a word of a list under letters glued before it', () => {
    const set = new Set(['منصه']);
    expect(['منصه', 'بمنصه', 'والمنصه', 'نص'].map((key) => isOf(set, key))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
