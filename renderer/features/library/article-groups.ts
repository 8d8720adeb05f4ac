/** The articles of a dossier as the rail lists them: versions of one page together, the first one first. */
import type { FoldedRecord } from '../../../shared/log/fold';

type Article = FoldedRecord<'article'>;

export interface Listed {
  readonly article: Article;
  /** Its place among the versions of its page, from 1, and how many there are; null where it is the only one. */
  readonly version: { readonly n: number; readonly of: number } | null;
}

/** @param articles in order of creation, none retracted; a version whose first is gone leads its own group */
export function listArticles(articles: readonly Article[]): readonly Listed[] {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    const first = article.fields.versionOf ?? article.id;
    const group = groups.get(first);
    if (group) group.push(article);
    else groups.set(first, [article]);
  }
  return [...groups.values()].flatMap((group) =>
    group.map((article, at) => ({
      article,
      version: group.length > 1 ? { n: at + 1, of: group.length } : null,
    })),
  );
}
