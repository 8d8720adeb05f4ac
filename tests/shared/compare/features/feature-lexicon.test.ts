import { describe, expect, it } from 'vitest';
import { featuresSchema } from '../../../../shared/compare/features/feature-lexicon';
import { builtInCompare } from '../../../../shared/compare/lexicons';
import { SENTENCES } from '../../../../shared/compare/say';

const { features } = builtInCompare;

describe('the lexicon of features', () => {
  it('names only values it has in what goes together', () => {
    const unknown = (pairs: readonly (readonly [string, string])[], lists: object) =>
      pairs.flat().filter((name) => !Object.hasOwn(lists, name));
    for (const { alike, values } of Object.values(features.classes))
      expect(unknown(alike, values)).toEqual([]);
    expect(unknown(features.causesAlike, features.causes)).toEqual([]);
    expect(unknown(features.spotsAlike, features.spots)).toEqual([]);
    expect(unknown(features.doersAlike, features.doers)).toEqual([]);
  });

  it('has a question in both languages for each class', () => {
    for (const { question } of Object.values(features.classes)) expect(SENTENCES[question]).toBeDefined();
  });

  it('refuses a class that is no class', () => {
    const broken = { ...features, classes: { hull: { question: 'made', severity: 'grave', values: {} } } };
    expect(featuresSchema.safeParse(broken).success).toBe(false);
  });
});
