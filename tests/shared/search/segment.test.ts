import { describe, expect, it } from 'vitest';
import { findTerms, type Segment, SegmentBuilder } from '../../../shared/search/segment';

const document = (key: string) => ({ key, kind: 'article' as const, version: '', facets: {} });

function make(...texts: string[]): Segment {
  const builder = new SegmentBuilder();
  texts.forEach((text, n) => {
    builder.add(document(`d${n}`), text.split('|'), 1);
  });
  return builder.build();
}

const names = (segment: Segment, key: string, mayGoOn: boolean, withForms: boolean): Record<string, number> =>
  Object.fromEntries(
    [...findTerms(segment, key, mayGoOn, withForms)].map(([term, counts]) => [segment.terms[term], counts]),
  );

describe('a segment', () => {
  it('holds every place of every word, documents one after the other', () => {
    const segment = make('b a', 'a|c a');
    expect(segment.terms).toEqual(['a', 'b', 'c']);
    expect([...segment.bases]).toEqual([0, 3, 8]);
    expect([...segment.heads]).toEqual([3, 5]);
    expect([...segment.places.subarray(segment.from[0], segment.from[1])]).toEqual([1, 3, 6]);
  });

  it('finds words as typed, with particles, and going on, each for what it counts', () => {
    const segment = make('جسر والجسر جسرين تجسير');
    expect(names(segment, 'جسر', true, true)).toEqual({ جسر: 1, والجسر: 0.9, جسرين: 0.6 });
    expect(names(segment, 'جسر', false, false)).toEqual({ جسر: 1 });
  });

  it('copied without some documents, it is what it would be without them', () => {
    const builder = new SegmentBuilder();
    builder.copy(make('b a', 'a|c a', 'd'), (number) => number !== 1);
    builder.copy(make('a'), () => true);
    const copied = builder.build();
    expect(copied.documents.map(({ key }) => key)).toEqual(['d0', 'd2', 'd0']);
    expect({ ...copied, documents: [] }).toEqual({ ...make('b a', 'd', 'a'), documents: [] });
  });
});
