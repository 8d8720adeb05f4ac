/** The rules and their words hold for every side alike: who is named changes nothing of what is seen. */
import { describe, expect, it } from 'vitest';
import { builtInClaims } from '../../../shared/claims/lexicons';
import { suggestClaims } from '../../../shared/claims/suggest';

/** Two sides of an invented conflict, in each other's place. */
const sides = [
  ['جيش الوادي', 'جبهة السهل'],
  ['جبهة السهل', 'جيش الوادي'],
] as const;

/** What the rules see in a text, without the names of the sides. */
const seen = (text: string) =>
  suggestClaims(text, [{ start: 0, end: text.length }]).map(
    ({ category, weight, loaded, reasons, attribution }) => ({
      category,
      weight,
      loaded: loaded.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
      rules: reasons.map(({ rule }) => rule),
      stance: attribution.stance,
      cue: attribution.cue?.text.replace(/ت$/u, '') ?? null,
    }),
  );

const words = Object.values(builtInClaims.loaded.kinds).flat();

describe('loaded wording', () => {
  it.each(words)('is marked whichever side uses it of the other: %s', (word) => {
    const [one, other] = sides.map(([speaker, named]) =>
      seen(`أعلن المتحدث باسم ${speaker} أن ${named} ${word} في البلدة أمس.`),
    );
    expect(one!.length).toBeGreaterThan(0);
    expect(one!.flatMap(({ loaded }) => loaded).length).toBeGreaterThan(0);
    expect(one).toEqual(other);
  });

  it.each(['زعم', 'أكد', 'قال', 'نفى', 'ادعى'])(
    'and the verb’s own stance follow the word, not the side: %s',
    (verb) => {
      const [one, other] = sides.map(([speaker]) =>
        seen(`${verb} المتحدث باسم ${speaker} أن ثلاثة عمال أصيبوا في البلدة.`),
      );
      expect(one).toEqual(other);
    },
  );
});
