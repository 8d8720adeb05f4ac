/** Which version of a page an article is. */
import type { FoldedRecord } from '../../../shared/log/fold';

/**
 * @param articles the dossier's articles in order of creation
 * @returns its place among the versions of its page, from 1; null where there is only this one
 */
export function versionOf(
  article: FoldedRecord<'article'>,
  articles: readonly FoldedRecord<'article'>[],
): { readonly n: number; readonly of: number } | null {
  const first = article.fields.versionOf ?? article.id;
  const versions = articles.filter((other) => other.id === first || other.fields.versionOf === first);
  const at = versions.findIndex((other) => other.id === article.id);
  return versions.length > 1 && at >= 0 ? { n: at + 1, of: versions.length } : null;
}
