import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitKinds, prepareFacet } from '../../../shared/search/filters';
import { findMatches } from '../../../shared/search/match';
import { parseQuery } from '../../../shared/search/query';
import { INDEX_FORMAT, SearchIndex } from '../../../shared/search/search-index';

const put = (index: SearchIndex, key: string, ...texts: string[]): void =>
  index.put({ key, kind: 'article', version: texts.join('|'), facets: {} }, texts, 1);

const found = (index: SearchIndex, typed: string): string[] =>
  index.search(parseQuery(typed), 100).article.hits.map(({ key }) => key);

const unit = fc.constantFrom('ا', 'ل', 'ب', 'و', 'ج', 'س', 'َ', ' ', ' ', '1', '2', 'a', 'b');
const text = fc.string({ unit, maxLength: 60 });

describe('the index', () => {
  it('finds what the text itself would answer, after any work on it', () => {
    const step = fc.record({
      key: fc.constantFrom('p', 'q', 'r', 's'),
      texts: fc.array(text, { maxLength: 3 }),
      drop: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 24 }),
        fc.string({ unit, minLength: 1, maxLength: 8 }),
        fc.boolean(),
        (steps, typed, phrase) => {
          const index = new SearchIndex();
          const known = new Map<string, string[]>();
          const query = parseQuery(phrase ? `"${typed}"` : typed);
          for (const [at, { key, texts, drop }] of steps.entries()) {
            if (drop) index.remove(key);
            else put(index, key, ...texts);
            if (drop) known.delete(key);
            else known.set(key, texts);
            if (at % 5 === 4) index.search(query, 1);
          }
          const expected = [...known]
            .filter(([, texts]) =>
              query.wanted.every((wanted) =>
                texts.some((one) => findMatches(one, { wanted: [wanted] }).length > 0),
              ),
            )
            .map(([key]) => key);
          const { hits, total } = index.search(query, 100).article;
          expect(hits.map(({ key }) => key).sort()).toEqual(expected.sort());
          expect(total).toBe(expected.length);
          const again = SearchIndex.restore(structuredClone(index.keep()));
          expect(again?.search(query, 100).article.total).toBe(expected.length);
          expect(again?.versions()).toEqual(index.versions());
        },
      ),
      { numRuns: 300 },
    );
  });

  it('no phrase runs from one passage into the next', () => {
    const index = new SearchIndex();
    put(index, 'apart', 'خيمة', 'عزاء');
    put(index, 'together', 'خيمة عزاء');
    expect(found(index, '"خيمة عزاء"')).toEqual(['together']);
    expect(found(index, 'خيمة عزاء').sort()).toEqual(['apart', 'together']);
  });

  it('puts titles before mentions, whole words before beginnings, rare words before common ones', () => {
    const index = new SearchIndex();
    put(index, 'mention', 'شيء', 'ذكر الجسر مرة');
    put(index, 'title', 'الجسر', 'شيء آخر');
    put(index, 'longer', 'شيء', 'الجسرين');
    expect(found(index, 'جسر')).toEqual(['title', 'mention', 'longer']);
  });

  it('filters by facets and scope, and finds by a filter alone', () => {
    const index = new SearchIndex();
    const claim = (key: string, outlet: string): void =>
      index.put({ key, kind: 'claim', version: '', facets: { outlet: [prepareFacet(outlet)] } }, ['جسر'], 1);
    claim('one', 'صحيفة الضفاف');
    claim('two', 'وكالة الساحل');
    put(index, 'three', 'جسر');
    const of = (typed: string) => {
      const hits = index.search(parseQuery(typed), 9);
      return hitKinds.flatMap((kind) => hits[kind].hits.map(({ key }) => key));
    };
    expect(of('جسر جهة:الضفاف')).toEqual(['one']);
    expect(of('outlet:ساحل')).toEqual(['two']);
    expect(of('جسر in:articles')).toEqual(['three']);
  });

  it('tells the best of many and counts all', () => {
    const index = new SearchIndex();
    for (let n = 0; n < 500; n++) put(index, `k${n}`, n === 77 ? 'الجسر' : 'شيء', 'ذكر الجسر');
    const { hits, total } = index.search(parseQuery('جسر'), 10).article;
    expect(total).toBe(500);
    expect(hits).toHaveLength(10);
    expect(hits[0]?.key).toBe('k77');
  });

  it('an index kept by another version, cut short or altered is not taken back', () => {
    const index = new SearchIndex();
    put(index, 'a', 'خيمة عزاء');
    const kept = index.keep();
    const [segment] = kept.segments;
    const bad: unknown[] = [
      null,
      'text',
      {},
      { ...kept, format: INDEX_FORMAT + 1 },
      { ...kept, segments: 'none' },
      { ...kept, segments: [{ ...segment, places: Uint32Array.of(9, 9) }] },
      { ...kept, segments: [{ ...segment, terms: 'one' }] },
      { ...kept, segments: [{ ...segment, bases: Uint32Array.of(0, 1, 2) }] },
      { ...kept, segments: [{ ...segment, documents: [{}] }] },
    ];
    for (const one of bad) expect(SearchIndex.restore(one)).toBeNull();
    expect(SearchIndex.restore(kept)?.versions()).toEqual(new Map([['a', 'خيمة عزاء']]));
  });

  it('takes an article of a hundred thousand words', () => {
    const index = new SearchIndex();
    put(index, 'long', 'عنوان', `${'وقالت البلدية إن الجسر أُغلق '.repeat(20_000)}النهاية`);
    expect(found(index, '"اغلق النهايه"')).toEqual(['long']);
  });
});
