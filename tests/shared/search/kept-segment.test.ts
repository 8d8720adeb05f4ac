import { describe, expect, it } from 'vitest';
import { isSound, packSegment, unpackSegment } from '../../../shared/search/kept-segment';
import { SegmentBuilder } from '../../../shared/search/segment';

const builder = new SegmentBuilder();
builder.add({ key: 'k', kind: 'claim', version: 'v', facets: { outlet: [' x'] } }, ['والجسر قديم', ''], 1);
const segment = builder.build();

describe('a segment as it is kept', () => {
  it('comes back as it was, also an empty one', () => {
    for (const one of [segment, new SegmentBuilder().build()]) {
      const packed = structuredClone(packSegment(one));
      expect(isSound(packed)).toBe(true);
      expect(unpackSegment(packed)).toEqual(one);
    }
  });

  it('whose parts do not fit each other is not taken back', () => {
    const packed = packSegment(segment);
    const bad = [
      undefined,
      { ...packed, forms: '' },
      { ...packed, heads: new Uint32Array(0) },
      { ...packed, from: packed.from.slice(1) },
      { ...packed, from: packed.from.toReversed() },
      { ...packed, places: Uint32Array.from(packed.places, () => 99) },
      { ...packed, formTerms: Uint32Array.from(packed.formTerms, () => 99) },
      { ...packed, documents: [{ ...packed.documents[0], kind: 'other' }] },
    ];
    for (const one of bad) expect(isSound(one)).toBe(false);
  });
});
