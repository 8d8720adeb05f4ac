/** What is asked of invented articles, by the key of the question. */
import { findTensions } from '../../../../shared/compare/find-tensions';
import { articleOf, factsOf } from '../articles';

type Told = Parameters<typeof articleOf>[1];

/** Gravity and labels of the questions of one matter inside an article. */
export const asked = (matter: string, paragraphs: readonly string[], told?: Told) =>
  factsOf(paragraphs, told)
    .drafts.filter(({ question }) => question.key === matter)
    .map(({ severity, positions }) => [severity, ...positions.map(({ label }) => label)]);

/** Gravities of the questions of one matter between articles of one day, each with its title. */
export const askedBetween = (matter: string, ...articles: readonly (readonly [string, ...string[]])[]) => {
  const all = articles.map(([title, ...paragraphs], at) =>
    articleOf(paragraphs, { id: `a${at}`, title, published: '2025-03-04', outlet: `صحيفة ${at}` }),
  );
  return findTensions(all)
    .tensions.filter(({ question }) => question.key === matter)
    .map(({ severity }) => severity);
};
