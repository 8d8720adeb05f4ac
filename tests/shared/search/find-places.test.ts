import { describe, expect, it } from 'vitest';
import { findWanted } from '../../../shared/search/find-places';
import { parseQuery } from '../../../shared/search/query';
import { SegmentBuilder } from '../../../shared/search/segment';

const builder = new SegmentBuilder();
const texts = [
  ['الجسر', 'شيء'],
  ['شيء', 'الجسر والجسر'],
  ['شيء', 'خيمة عزاء قديمة'],
  ['عزاء', 'خيمة'],
];
texts.forEach((passages, n) => {
  builder.add({ key: String(n), kind: 'article', version: '', facets: {} }, passages, 1);
});
const segment = builder.build();

const found = (typed: string): Record<number, number> =>
  Object.fromEntries(findWanted(segment, parseQuery(typed).wanted[0]!));

describe('one wanted thing in a segment', () => {
  it('tells for each document how much of it there is, heads counting more', () => {
    const { 0: inHead, 1: twice } = found('الجسر');
    expect(inHead).toBeGreaterThan(twice!);
    expect(Object.keys(found('جسر'))).toEqual(['0', '1']);
  });

  it('finds phrases word after word, the last one going on where the marks are open', () => {
    expect(Object.keys(found('"خيمة عزاء"'))).toEqual(['2']);
    expect(Object.keys(found('"خيمة عز'))).toEqual(['2']);
    expect(found('"خيمة عز"')).toEqual({});
    expect(found('"عزاء خيمة"')).toEqual({});
  });

  it('finds nothing of a word that is not there', () => {
    expect(found('zzz')).toEqual({});
  });
});
