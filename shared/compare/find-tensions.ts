/** All tensions of some articles at once: for the command line, tests, and wherever nothing is kept between calls. */
import type { ComparedArticle } from './compared';
import { builtInCompare, type CompareLexicons } from './lexicons';
import type { TensionResult } from './tension';
import { type ResultOptions, TensionIndex } from './tension-index';

/** The order of the articles makes no difference. */
export function findTensions(
  articles: readonly ComparedArticle[],
  options: ResultOptions & { readonly lexicons?: CompareLexicons } = {},
): TensionResult {
  const index = new TensionIndex(options.lexicons ?? builtInCompare);
  for (const article of articles) index.addArticle(article);
  index.settle();
  return index.results(options);
}
