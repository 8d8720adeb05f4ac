import { describe, expect, it } from 'vitest';
import { builtInClaims } from '../../../shared/claims/lexicons';
import { categoryOf, type Topic, Topics, topicsOf } from '../../../shared/claims/topics';
import { brokenTexts, passageOf } from './passages';

const topics = topicsOf(builtInClaims);
const find = (text: string) => {
  const passage = passageOf(text);
  return topics
    .find(passage, 0, passage.words.length)
    .map(({ topic, start, end }) => [topic, text.slice(start, end)]);
};
const findLoaded = (text: string, of = topics) => {
  const passage = passageOf(text);
  return of
    .findLoaded(passage, 0, passage.words.length)
    .map(({ kind, start, end }) => [kind, text.slice(start, end)]);
};

describe('topics', () => {
  it('are found by their words, with harakat and glued letters', () => {
    expect(find('سقط جريح في السوق')).toEqual([['casualties', 'جريح']]);
    expect(find('سقط جَرِيحٌ في السوق')).toEqual([['casualties', 'جَرِيحٌ']]);
    expect(find('نفى سقوط أطفال')).toEqual([['casualties', 'سقوط أطفال']]);
    expect(find('نفى سقوط التهم')).toEqual([]);
    expect(find('انتظر وبسبب المطر')).toEqual([['cause', 'وبسبب']]);
    expect(find('')).toEqual([]);
  });

  it('show loaded wording of every side, and that of a desk of its own', () => {
    expect(findLoaded('مجزرة في السوق')).toEqual([['act', 'مجزرة']]);
    expect(findLoaded('هذا الكتاب مزعوم')).toEqual([['doubt', 'مزعوم']]);
    expect(findLoaded('انهار الجسر القديم')).toEqual([]);
    const own = new Topics({
      ...builtInClaims,
      loaded: { ...builtInClaims.loaded, kinds: { label: ['غيلان'] } },
    });
    expect(findLoaded('غيلان في السوق', own)).toEqual([['label', 'غيلان']]);
    expect(findLoaded('مجزرة في السوق', own)).toEqual([]);
  });

  it.each(brokenTexts)('stay inside a broken text: %j', (text) => {
    for (const [, words] of [...find(text), ...findLoaded(text)]) expect(words).not.toBe('');
  });
});

describe('the category of a clause', () => {
  const none = { position: false, figures: 0, dates: 0, places: 0 };
  const of = (found: readonly Topic[], hints: Partial<typeof none> = {}) =>
    categoryOf(
      found.map((topic) => ({ topic, start: 0, end: 1 })),
      { ...none, ...hints },
    );

  it('puts people harmed before everything else', () => {
    expect(of(['strike', 'casualties', 'legal'], { figures: 2, dates: 1 })).toBe('casualties');
  });

  it('falls back from what the words say to figures, dates and places', () => {
    expect(of([], { figures: 1, dates: 1, places: 1 })).toBe('quantity');
    expect(of([], { dates: 1, places: 1 })).toBe('date');
    expect(of([], { places: 1 })).toBe('location');
    expect(of([])).toBe('other');
  });

  it('files a call or condemnation as a position', () => {
    expect(of(['position'], { position: true })).toBe('political-position');
    expect(of(['strike'])).toBe('strike');
    expect(of(['legal'])).toBe('legal');
  });
});
