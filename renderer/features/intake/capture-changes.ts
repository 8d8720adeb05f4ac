/** A split corrected after it was confirmed → edits of the capture and its articles, nothing that stayed the same. */
import { type ArticleLayout, toRecords } from '../../../shared/intake/laid-records';
import type { Layout } from '../../../shared/intake/layout';
import { canonical } from '../../../shared/log/canonical';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { ArticleFields } from '../../../shared/records/article';
import { type Change, edit } from '../../data/change';

const laidFields = [
  'title',
  'subtitle',
  'outlet',
  'byline',
  'dateline',
  'published',
  'direction',
  'blocks',
  'metaLines',
] as const satisfies readonly (keyof ArticleLayout)[];

function changedFields(before: ArticleFields, after: ArticleLayout): Partial<ArticleFields> {
  const changed = laidFields.filter((field) => canonical(before[field]) !== canonical(after[field]));
  return Object.fromEntries(changed.map((field) => [field, after[field]]));
}

/**
 * @returns the edits, or null where an article of the dossier would be left without a line (that is removing it,
 *   which is done and undone elsewhere)
 */
export function planCorrection(
  capture: FoldedRecord<'capture'>,
  articles: readonly FoldedRecord<'article'>[],
  layout: Layout,
): readonly Change[] | null {
  const laid = toRecords(layout);
  const changes: Change[] = [];
  for (const article of articles) {
    const at = layout.articles.findIndex(({ record }) => record === article.id);
    if (at < 0) return null;
    const fields = changedFields(article.fields, laid.articles[at]!);
    if (Object.keys(fields).length > 0) changes.push(edit(article, fields));
  }
  if (canonical(laid.setAside) !== canonical(capture.fields.setAside))
    changes.push(edit(capture, { setAside: laid.setAside }));
  return changes;
}
