import { describe, expect, test } from 'vitest';
import { type Scale, scaleSchema } from '../../../shared/records/dossier';
import { defaultScale, findRating, scales } from '../../../shared/records/scales';

const own: Scale = {
  id: 'own',
  name: { ar: 'مقياسنا', en: 'Ours' },
  ratings: [{ id: 'solid', label: { ar: 'متين', en: 'Solid' }, tone: 'supported', value: null }],
};

describe('the delivered scales', () => {
  test('each is sound, and the default comes first', () => {
    expect(scales.map((scale) => scaleSchema.safeParse(scale).success)).toEqual(scales.map(() => true));
    expect(scales[0]).toBe(defaultScale);
  });

  test('a new dossier can leave a question open', () => {
    expect(defaultScale.ratings.some(({ tone }) => tone === 'open')).toBe(true);
  });

  test('a rating’s id names one rating only, whichever scale it was given on', () => {
    const ids = scales.flatMap(({ ratings }) => ratings.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(scales.map(({ id }) => id)).size).toBe(scales.length);
  });

  test('labels of one scale can be told apart in both languages', () => {
    for (const { ratings } of scales)
      for (const language of ['ar', 'en'] as const)
        expect(new Set(ratings.map(({ label }) => label[language])).size).toBe(ratings.length);
  });

  test('values for ClaimReview fall from the truest to the most false', () => {
    for (const { ratings } of scales) {
      const supported = ratings.filter(({ tone }) => tone === 'supported').map(({ value }) => value ?? 0);
      const refuted = ratings.filter(({ tone }) => tone === 'refuted').map(({ value }) => value ?? 0);
      expect(Math.min(...supported)).toBeGreaterThan(Math.max(...refuted));
      expect(Math.min(...refuted)).toBe(1);
    }
  });
});

describe('findRating', () => {
  test('a rating of the dossier’s scale', () => {
    expect(findRating('proven', defaultScale)).toMatchObject({ onScale: true, rating: { id: 'proven' } });
  });

  test('an old rating stays readable after the dossier moved to another scale', () => {
    expect(findRating('proven', scales[1]!)).toMatchObject({
      onScale: false,
      rating: { label: { ar: 'ثابت' }, tone: 'supported' },
    });
  });

  test('a rating of a scale that only this dossier knew is found among its earlier ones', () => {
    expect(findRating('solid', defaultScale, [own]).rating.label.ar).toBe('متين');
  });

  test('a rating nobody knows is shown as it stands', () => {
    expect(findRating('solid', defaultScale)).toEqual({
      onScale: false,
      rating: { id: 'solid', label: { ar: 'solid', en: 'solid' }, tone: 'open', value: null },
    });
  });
});
