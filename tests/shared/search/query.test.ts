import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmptyQuery, parseQuery } from '../../../shared/search/query';

describe('reading a query', () => {
  it('takes words, phrases in any quotation marks, filters and a scope', () => {
    expect(parseQuery('جِسر «خيمة عزاء» قائل:"وزارة الصحة" في:الادعاءات')).toEqual({
      wanted: [
        { words: ['جسر'], open: true },
        { words: ['خيمه', 'عزاء'], open: false },
      ],
      filters: [{ field: 'speaker', value: 'وزارة الصحة', words: ['وزاره', 'الصحه'] }],
      scope: 'claim',
      cut: false,
    });
    expect(parseQuery('verdict:false in:sources').scope).toBe('source');
    expect(parseQuery('> theme').scope).toBe('command');
  });

  it('a phrase whose marks are not closed is still being typed', () => {
    expect(parseQuery('"خيمة عز').wanted).toEqual([{ words: ['خيمه', 'عز'], open: true }]);
  });

  it('a name that is no filter is words; a filter without a value waits', () => {
    expect(parseQuery('note:text').wanted.map(({ words }) => words[0])).toEqual(['note', 'text']);
    expect(isEmptyQuery(parseQuery('speaker:'))).toBe(true);
  });

  it('marks alone, quotation marks alone and signs alone ask for nothing', () => {
    for (const typed of ['', '  ', 'َُِّ', '"""', '«»', '((([.*+?^$', '\ud800\udfff\ud83d', ':::', '- - -'])
      expect(isEmptyQuery(parseQuery(typed)), typed).toBe(true);
  });

  it('ten thousand characters are cut, and it is said', () => {
    const query = parseQuery('كلمة '.repeat(2000));
    expect(query.cut).toBe(true);
    expect(query.wanted).toHaveLength(1);
    expect(parseQuery(Array.from({ length: 60 }, (_, n) => `w${n}`).join(' ')).cut).toBe(true);
  });

  it('reads any string without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        expect(parseQuery(typed).wanted.length).toBeLessThanOrEqual(16);
      }),
      { numRuns: 30 },
    );
  });
});
