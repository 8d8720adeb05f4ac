/** `qarina read`: what the window's intake would make of some files, as JSON or as a page to read. */

import { canonicalEncoding } from '../../shared/intake/decode';
import type { LineUse, PageArticle, ReadPage } from '../../shared/intake/page';
import type { PlacedText } from '../../shared/records/text';
import { type PageFile, readPages } from './pages';
import { parseWords, showable, type Verb } from './verb';

/** UTF-16 offsets into the page's text; null where the words do not stand in the text. */
interface JsonSpan {
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string;
}

const metaFields = ['title', 'subtitle', 'outlet', 'byline', 'dateline'] as const;

function toSpan(placed: PlacedText | null): JsonSpan | null {
  if (!placed) return null;
  return { start: placed.span?.start ?? null, end: placed.span?.end ?? null, text: placed.text };
}

/** A full day, or null: months and years alone are not a day of publication. */
const toDay = (published: string | null): string | null =>
  published !== null && /^\d{4}-\d\d-\d\d$/.test(published) ? published : null;

function blocksOf(page: ReadPage, article: number) {
  return page.lines.flatMap(({ start, end, use }) =>
    use.kind === 'block' && use.article === article
      ? [{ role: use.role, start, end, text: page.text.slice(start, end) }]
      : [],
  );
}

/** Why a line is in no block: its reason, or the field it gave. Titles are listed with their article. */
function asideReason(use: LineUse): string | null {
  if (use.kind === 'set-aside') return use.reason;
  return use.kind === 'meta' && use.field !== 'title' && use.field !== 'subtitle' ? use.field : null;
}

function asideOf(page: ReadPage) {
  return page.lines.flatMap(({ start, end, use }) => {
    const reason = asideReason(use);
    if (reason === null) return [];
    const repeats = use.kind === 'set-aside' && use.repeats !== null ? { repeats: use.repeats } : {};
    return [{ start, end, text: page.text.slice(start, end), reason, ...repeats }];
  });
}

/** The page as `../shared/gold` specifies it; pages from markup also carry the text their offsets count in. */
export function pageToJson({ file, sha256, page }: PageFile) {
  return {
    file,
    sha256,
    encoding: page.encoding,
    ...(page.mediaType === 'text/html' ? { text: page.text } : {}),
    articles: page.articles.map((article, index) => ({
      ...Object.fromEntries(metaFields.map((field) => [field, toSpan(article[field])])),
      published: toDay(article.published),
      blocks: blocksOf(page, index),
    })),
    setAside: asideOf(page),
  };
}

const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;

function describeArticle(page: ReadPage, article: PageArticle, index: number): string {
  const blocks = blocksOf(page, index);
  const about = [article.outlet?.text, article.byline?.text, article.dateline?.text, article.published];
  const head = `  ${index + 1}. ${article.title?.text ?? '(no title)'}`;
  const meta = about.filter((value) => value).join(' · ');
  const body = blocks.map(({ role, text }) => `       ${role.padEnd(8)} ${shorten(text, 90)}`);
  return [
    head,
    ...(article.subtitle ? [`     ${article.subtitle.text}`] : []),
    ...(meta ? [`     ${meta}`] : []),
    ...body,
  ].join('\n');
}

function describePage({ file, page }: PageFile): string {
  const aside = asideOf(page);
  const head = `${file}  (${page.encoding}, ${page.articles.length} article${page.articles.length === 1 ? '' : 's'})`;
  const articles = page.articles.map((article, index) => describeArticle(page, article, index));
  const set = aside.map(({ reason, text }) => `       ${reason.padEnd(9)} ${shorten(text, 90)}`);
  return [head, ...articles, ...(set.length > 0 ? ['  set aside', ...set] : [])].join('\n');
}

export const read: Verb = {
  name: 'read',
  usage: 'FILE… [--json] [--encoding NAME]',
  summary: 'Splits saved pages (.txt, .html) into articles and says what it set aside, and why.',
  async run(words, io) {
    const { files, flags, values, unknown } = parseWords(words, { flags: ['json'], values: ['encoding'] });
    if (unknown.length > 0 || files.length === 0) {
      io.err(
        unknown.length > 0
          ? `qarina read: unknown option ${unknown[0]}\n`
          : 'qarina read: name at least one file\n',
      );
      return 2;
    }
    const encoding = values.get('encoding');
    if (encoding !== undefined && canonicalEncoding(encoding) === null) {
      io.err(`qarina read: unknown encoding ${encoding || '(none named)'}\n`);
      return 2;
    }
    const { pages, failed } = await readPages(files, io, encoding);
    io.out(
      flags.has('json')
        ? `${JSON.stringify({ files: pages.map(pageToJson) }, null, 2)}\n`
        : `${showable(pages.map(describePage).join('\n\n'))}\n`,
    );
    return failed > 0 ? 1 : 0;
  },
};
