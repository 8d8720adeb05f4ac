/** Random pages for the laws of layouts: lines with every use over a text of words and blanks. */
import fc from 'fast-check';
import type { Layout } from '../../../shared/intake/layout';
import { placed, settle } from '../../../shared/intake/layout';
import type { LineUse, PageArticle, PageLine } from '../../../shared/intake/page';
import { type MetaField, metaFieldSchema, roleSchema } from '../../../shared/records/article';
import { reasonSchema } from '../../../shared/records/capture';

export interface Laid {
  readonly text: string;
  readonly layout: Layout;
}

const word = fc.constantFrom('نهر', 'قرية', 'مزرعة', 'bridge', 'mill', '٢٧', 'نيسان,', '👩‍👩‍👧', 'x');
const lineText = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const gap = fc.constantFrom('\n', '\n\n', '\r\n', ' \n\t\n');

const use = (articles: number): fc.Arbitrary<LineUse> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('block' as const),
        article: fc.nat(articles - 1),
        role: fc.constantFrom(...roleSchema.options),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('meta' as const),
        article: fc.nat(articles - 1),
        field: fc.constantFrom(...metaFieldSchema.options),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('set-aside' as const),
        reason: fc.constantFrom(...reasonSchema.options),
        repeats: fc.constant(null),
      }),
    },
  );

const blank: PageArticle = {
  title: null,
  subtitle: null,
  outlet: null,
  byline: null,
  dateline: null,
  published: null,
  direction: 'rtl',
};

/** Fields as a reader would fill them: from the first line that states each, or known without a line. */
function fill(text: string, lines: readonly PageLine[], article: number): PageArticle {
  const fields: Record<string, unknown> = { ...blank };
  for (const { start, end, use } of lines) {
    if (use.kind !== 'meta' || use.article !== article) continue;
    const field: MetaField = use.field;
    fields[field] ??= field === 'published' ? `20${10 + (start % 80)}` : placed(text, start, end);
  }
  return fields as unknown as PageArticle;
}

/** A page of up to `most` articles and two dozen lines. */
export const laidPage = (most = 3): fc.Arbitrary<Laid> =>
  fc
    .integer({ min: 1, max: most })
    .chain((articles) =>
      fc.tuple(
        fc.constant(articles),
        fc.array(fc.tuple(lineText, gap, use(articles)), { minLength: 1, maxLength: 24 }),
      ),
    )
    .map(([articles, parts]) => {
      let text = '';
      const lines: PageLine[] = parts.map(([words, blanks, use]) => {
        const start = text.length;
        text += words + blanks;
        return { start, end: start + words.length, use };
      });
      const fields = Array.from({ length: articles }, (_, article) => fill(text, lines, article));
      return { text, layout: settle(fields, lines) };
    });
