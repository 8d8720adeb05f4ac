import { describe, expect, it } from 'vitest';
import { factsOf, hall } from './articles';

describe('what can be seen in one article alone', () => {
  it('reading it twice gives the same', () => {
    const plain = (of: ReturnType<typeof factsOf>) => of.drafts.map(({ about, kind }) => [about, kind]);
    expect(plain(factsOf(hall))).toEqual(plain(factsOf(hall)));
  });

  it('«this figure» is the one before', () => {
    const [, peak] = factsOf([
      'وتضم عائلات في مخيم الزيتون أكثر من 43 ألف شخص، مشيرة إلى أن هذا الرقم أقل من الذروة التي تجاوزت 70 ألفاً في عام 2019.',
    ]).figures;
    expect(peak?.figure.places.length ?? 1).toBeGreaterThan(0);
  });

  it('an empty article has nothing to say', () => {
    expect(factsOf([])).toMatchObject({ statements: [], drafts: [], holding: [] });
  });
});
