import { describe, expect, it } from 'vitest';
import {
  filterNamed,
  filterWords,
  passes,
  prepareFacet,
  scopeNamed,
  writeFilter,
} from '../../../shared/search/filters';
import { parseQuery } from '../../../shared/search/query';

describe('filters', () => {
  it('go by their names in both languages, however these are spelled', () => {
    expect(filterNamed('outlet')).toBe('outlet');
    expect(filterNamed('جهه')).toBe('outlet');
    expect(filterNamed('Speaker')).toBe('speaker');
    expect(filterNamed('في')).toBe('scope');
    expect(filterNamed('http')).toBeNull();
    expect(scopeNamed('الادعاءات')).toBe('claim');
    expect(scopeNamed('sources')).toBe('source');
    expect(scopeNamed('elsewhere')).toBeNull();
  });

  it('a value passes by the beginnings of its words, with or without article and particles', () => {
    const facet = [prepareFacet('وزارة الصحّة'), prepareFacet('Health Ministry')];
    expect(passes(facet, filterWords('الصحة'))).toBe(true);
    expect(passes(facet, filterWords('صحه وزا'))).toBe(true);
    expect(passes(facet, filterWords('ministry'))).toBe(true);
    expect(passes(facet, filterWords('وزارة ministry'))).toBe(false);
    expect(passes([], filterWords('صحة'))).toBe(false);
  });

  it('what is offered reads back as the same filter', () => {
    for (const locale of ['ar', 'en'] as const) {
      const { filters } = parseQuery(writeFilter('category', 'طبيعة «الهدف»', locale));
      expect(filters).toMatchObject([{ field: 'category', words: filterWords('طبيعة الهدف') }]);
    }
  });
});
