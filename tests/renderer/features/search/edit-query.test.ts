import { describe, expect, it } from 'vitest';
import {
  beginFilter,
  setFilter,
  setScope,
  withoutFilters,
  withoutQuotes,
} from '../../../../renderer/features/search/edit-query';

describe('changing what stands in the box', () => {
  it('a filter takes the place of one of the same field, in either language', () => {
    expect(setFilter('جسر', 'speaker', 'وزارة الصحة', 'ar')).toBe('جسر قائل:"وزارة الصحة" ');
    expect(setFilter('جسر speaker:x', 'speaker', 'البلدية', 'ar')).toBe('جسر قائل:البلدية ');
    expect(setFilter('قائل:"a b" جسر', 'speaker', null, 'en')).toBe('جسر');
  });

  it('a scope takes the place of another; the commands have a sign of their own', () => {
    expect(setScope('جسر', 'claim', 'ar')).toBe('جسر في:ادعاءات ');
    expect(setScope('جسر in:claims', 'source', 'en')).toBe('جسر in:sources ');
    expect(setScope('> theme', null, 'en')).toBe('theme');
    expect(setScope('theme', 'command', 'en')).toBe('> theme');
    expect(setScope('', 'command', 'en')).toBe('> ');
  });

  it('words are left alone that only look like filters', () => {
    expect(withoutFilters('note:text جسر verdict:false')).toBe('note:text جسر');
  });

  it('phrases fall apart, values of filters do not', () => {
    expect(withoutQuotes('"خيمة عزاء" قائل:"وزارة الصحة"')).toBe('خيمة عزاء قائل:"وزارة الصحة"');
  });

  it('a filter can be begun', () => {
    expect(beginFilter('outlet', 'en')).toBe('outlet:');
  });
});
