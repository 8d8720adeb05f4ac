import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparedArticle } from '../../../shared/compare/compared';
import { findTensions } from '../../../shared/compare/find-tensions';
import { articleOf, factsOf, hall } from './articles';

/** All words of a lexicon, of however many lists. */
function wordsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return part === null || typeof part !== 'object' ? [] : Object.values(part).flatMap(wordsIn);
}

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

describe('any words in any order', () => {
  const folder = join(import.meta.dirname, '../../../resources/lexicons');
  const words = readdirSync(folder)
    .filter((name) => name !== 'furniture.json')
    .flatMap((name) => wordsIn(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
    .filter((word) => word.length < 24);
  const word = fc.oneof(
    { weight: 8, arbitrary: fc.nat(words.length - 1).map((at) => words[at]!) },
    {
      weight: 3,
      arbitrary: fc.constantFrom('7', '1,418', '3.5', '40%', '2019', '12:30', '٢٣', '5–7', '18 و47', '$5m'),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom('.', '،', ':', '؛', '«', '»', '"', '(', ')', '-', '؟', '…', '/', '\n'),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'و',
        'لم',
        'إن',
        'من',
        'في',
        'الذي',
        'the',
        'of',
        'that',
        'said',
        'not',
        'كفرنور',
      ),
    },
  );
  const paragraph = fc.array(word, { minLength: 1, maxLength: 24 }).map((some) => some.join(' '));
  const page = fc.record({
    title: fc.option(paragraph, { nil: undefined }),
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
    published: fc.constantFrom('2024-05-01', '2024-05-02', null),
  });

  it('are read and compared without a failure, and the order of articles changes nothing', () => {
    fc.assert(
      fc.property(page, page, (one, other) => {
        const [a, b] = [one, other].map(({ title, paragraphs, published }, id) =>
          articleOf(paragraphs, { id: `${id}`, published, ...(title === undefined ? {} : { title }) }),
        );
        const keys = (articles: readonly ComparedArticle[]) =>
          findTensions(articles).tensions.map(({ key }) => key);
        expect(keys([b!, a!])).toEqual(keys([a!, b!]));
      }),
      { numRuns: Number(process.env['QARINA_RUNS'] ?? 120) },
    );
  });
});
