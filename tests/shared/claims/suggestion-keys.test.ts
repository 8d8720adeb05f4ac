import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../../shared/claims/attributed';
import {
  kindsOf,
  readKindKey,
  readSuggestionKey,
  suggestionKey,
} from '../../../shared/claims/suggestion-keys';

const said = (cue: string | null): Attribution => ({
  speaker: null,
  via: [],
  cue: cue === null ? null : { text: cue, start: 0, end: cue.length },
  stance: 'neutral',
  mode: 'indirect',
  position: false,
});

function find(text: string, quote: string, cue: string | null = null) {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, category: 'casualties' as const, attribution: said(cue) };
}

const long = 'مقتل أربعة عمال في مخزن الحبوب قرب الجسر';
const keyIn = (text: string, quote: string): string => suggestionKey(text, find(text, quote));

describe('the key of a suggestion', () => {
  test('is the same wherever the words stand, and however they are spelled', () => {
    const spelled = 'مَقتل أربعةِ عمّال في مخزن الحبوب، قرب الجسر';
    const key = keyIn(`أعلن المجلس ${long}.`, long);
    expect(keyIn(`فقرة جديدة قبلها كلها.\n\nوأكد متحدث ${spelled}!`, spelled)).toBe(key);
  });

  test('is another where a figure or the category is another', () => {
    const text = 'أحصى المرصد مقتل 44 شخصاً في ستة أشهر كاملة، ثم قال مقتل 45 شخصاً في ستة أشهر كاملة';
    const key = keyIn(text, 'مقتل 44 شخصاً في ستة أشهر كاملة');
    expect(keyIn(text, 'مقتل 45 شخصاً في ستة أشهر كاملة')).not.toBe(key);
    const other = { ...find(text, 'مقتل 44 شخصاً في ستة أشهر كاملة'), category: 'quantity' as const };
    expect(suggestionKey(text, other)).not.toBe(key);
  });

  test('of a few words tells by their neighbours which of them is meant', () => {
    const one = 'وفي بلدة السدرة قُتل شخصان صباح الأحد';
    const two = 'وفي حي الميناء قُتل شخصان مساء الأربعاء';
    expect(keyIn(one, 'قُتل شخصان')).not.toBe(keyIn(two, 'قُتل شخصان'));
    expect(keyIn(`سطر يسبق. ${one}.`, 'قُتل شخصان')).toBe(keyIn(one, 'قُتل شخصان'));
  });

  test('is never longer than a record holds, and can be read back for a list', () => {
    const endless = 'كلمة '.repeat(2000).trim();
    expect(keyIn(endless, endless).length).toBeLessThan(2000);
    expect(readSuggestionKey(keyIn(long, long))).toEqual({
      category: 'casualties',
      words: 'مقتل اربعه عمال في مخزن الحبوب قرب الجسر',
    });
    expect(readSuggestionKey(keyIn('قبل قُتل شخصان بعد', 'قُتل شخصان'))?.words).toBe('قتل شخصان');
    expect(readSuggestionKey('poem x')).toBeNull();
  });
});

describe('the kinds of a suggestion', () => {
  test('are its category and the words it is reported with', () => {
    const kinds = kindsOf(find(long, long, 'وأعلن'));
    expect(kinds.map(({ kind }) => kind)).toEqual([
      { by: 'category', category: 'casualties' },
      { by: 'cue', words: 'اعلن' },
    ]);
    for (const { kind, key } of kinds) expect(readKindKey(key)).toEqual(kind);
  });

  test('are one kind for one verb, with a connective or without', () => {
    const keys = ['قال', 'وقال', 'فقال'].map((cue) => kindsOf(find(long, long, cue))[1]?.key);
    expect(new Set(keys).size).toBe(1);
  });

  test('of a narration is the category alone; a key nobody wrote says nothing', () => {
    expect(kindsOf(find(long, long)).map(({ kind }) => kind.by)).toEqual(['category']);
    expect([readKindKey('cue '), readKindKey('category poem'), readKindKey('')]).toEqual([null, null, null]);
  });
});
