/**
 * Layouts as records hold them: what of a layout goes into a capture and its articles, and back, so that a split
 * can be corrected again long after it was confirmed.
 */
import type { MetaLine, Role } from '../records/article';
import type { SetAside } from '../records/capture';
import type { Id } from '../records/ids';
import { type LaidArticle, type Layout, settle } from './layout';
import type { PageArticle, PageLine } from './page';

/** How many non-blank characters (UTF-16 units) of a text stand on no line. Zero on every page that may be added. */
export function countUnplaced(text: string, lines: readonly Pick<PageLine, 'start' | 'end'>[]): number {
  let unplaced = 0;
  let at = 0;
  const blank = (start: number, end: number): number => text.slice(start, end).replace(/\s+/gu, '').length;
  for (const { start, end } of lines) {
    unplaced += blank(at, start);
    at = Math.max(at, end);
  }
  return unplaced + blank(at, text.length);
}

/** What of a layout is written into an article's record, in the layout's order. */
export interface ArticleLayout extends PageArticle {
  readonly blocks: readonly { readonly role: Role; readonly start: number; readonly end: number }[];
  readonly metaLines: readonly MetaLine[];
}

/** A layout as records hold it: each article with its blocks and metadata lines, and what was set aside. */
export function toRecords(layout: Layout): {
  readonly articles: readonly ArticleLayout[];
  readonly setAside: readonly SetAside[];
} {
  const blocks = layout.articles.map((): { role: Role; start: number; end: number }[] => []);
  const metaLines = layout.articles.map((): MetaLine[] => []);
  const setAside: SetAside[] = [];
  for (const { start, end, use } of layout.lines) {
    if (use.kind === 'block') blocks[use.article]!.push({ role: use.role, start, end });
    else if (use.kind === 'meta') metaLines[use.article]!.push({ field: use.field, start, end });
    else setAside.push({ start, end, reason: use.reason, repeats: use.repeats });
  }
  return {
    articles: layout.articles.map(({ record, ...fields }, index) => ({
      ...fields,
      blocks: blocks[index]!,
      metaLines: metaLines[index]!,
    })),
    setAside,
  };
}

/** The layout that records hold, to be corrected again later. */
export function fromRecords(
  records: readonly { readonly id: Id; readonly fields: ArticleLayout }[],
  setAside: readonly SetAside[],
): Layout {
  const lines: PageLine[] = setAside.map(({ start, end, reason, repeats }) => ({
    start,
    end,
    use: { kind: 'set-aside', reason, repeats },
  }));
  records.forEach(({ fields }, article) => {
    for (const { role, start, end } of fields.blocks)
      lines.push({ start, end, use: { kind: 'block', article, role } });
    for (const { field, start, end } of fields.metaLines)
      lines.push({ start, end, use: { kind: 'meta', article, field } });
  });
  lines.sort((a, b) => a.start - b.start || a.end - b.end);
  const articles = records.map(({ id, fields }): LaidArticle => {
    const { title, subtitle, outlet, byline, dateline, published, direction } = fields;
    return { title, subtitle, outlet, byline, dateline, published, direction, record: id };
  });
  return settle(articles, lines);
}
