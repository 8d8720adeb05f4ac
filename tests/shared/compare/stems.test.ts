import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../shared/arabic/words';
import {
  bonesOf,
  isLittle,
  jaccardOf,
  sharedOf,
  skeletonOf,
  stemOf,
  stemsOf,
} from '../../../shared/compare/stems';

describe('words as they are compared', () => {
  it('forms of one noun have one stem', () => {
    expect(new Set(['الغارات', 'غارات', 'بالغارات', 'والغارات'].map(stemOf)).size).toBe(1);
  });

  it('a verb and its noun share their consonants', () => {
    expect(skeletonOf('يرتفع')).toBe(skeletonOf('ارتفاع'));
    expect(skeletonOf('يصعد')).toBe(skeletonOf('صعود'));
  });

  it('little words say nothing', () => {
    expect(isLittle('في') && isLittle('وفي')).toBe(true);
    expect(stemsOf(cutWords('من الجسر إلى الميناء'))).toHaveLength(2);
    expect(bonesOf(cutWords('من الجسر إلى الميناء')).size).toBe(2);
  });

  it('likeness is between none and all, and the same both ways', () => {
    const [a, b] = [new Set(['جسر', 'ميناء']), new Set(['جسر', 'طريق', 'ميناء', 'نهر'])];
    expect(sharedOf(a, b).sort()).toEqual(sharedOf(b, a).sort());
    expect(jaccardOf(a, b)).toBe(0.5);
    expect(jaccardOf(new Set(), new Set())).toBe(0);
  });
});
