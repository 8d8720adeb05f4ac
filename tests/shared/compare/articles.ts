/** Invented articles for the rules of comparing: outlets, people and places that do not exist. */
import { type ArticleFacts, readArticle } from '../../../shared/compare/article-facts';
import type { ComparedArticle } from '../../../shared/compare/compared';
import { compareReaderOf } from '../../../shared/compare/reader';
import { readText, type Statement } from '../../../shared/compare/statements';

export const reader = compareReaderOf();

interface Told {
  readonly id?: string;
  readonly title?: string;
  readonly captions?: readonly string[];
  readonly outlet?: string;
  readonly published?: string | null;
}

/** An article of some paragraphs; `## ` before one makes it a subheading. */
export function articleOf(paragraphs: readonly string[], told: Told = {}): ComparedArticle {
  const lines: { text: string; role: 'title' | 'body' | 'subhead' | 'caption' }[] = [
    ...(told.title === undefined ? [] : [{ text: told.title, role: 'title' as const }]),
    ...(told.captions ?? []).map((text) => ({ text, role: 'caption' as const })),
    ...paragraphs.map((text) =>
      text.startsWith('## ')
        ? { text: text.slice(3), role: 'subhead' as const }
        : { text, role: 'body' as const },
    ),
  ];
  let at = 0;
  const placed = lines.map(({ text, role }) => {
    const span = { start: at, end: at + text.length, role };
    at = span.end + 1;
    return span;
  });
  const title = placed.find(({ role }) => role === 'title');
  return {
    id: told.id ?? 'a',
    text: lines.map(({ text }) => text).join('\n'),
    title: title ? { start: title.start, end: title.end } : null,
    subtitle: null,
    blocks: placed.flatMap(({ start, end, role }) => (role === 'title' ? [] : [{ start, end, role }])),
    outlet: told.outlet ?? 'صحيفة الضفاف',
    published: told.published ?? null,
    claims: [],
  };
}

export const readStatements = (article: ComparedArticle): readonly Statement[] =>
  readText(article, reader).statements;

export const statementsOf = (paragraphs: readonly string[], told?: Told): readonly Statement[] =>
  readStatements(articleOf(paragraphs, told));

export const factsOf = (paragraphs: readonly string[], told?: Told): ArticleFacts =>
  readArticle(articleOf(paragraphs, told), reader);

/** The bombed hall of the port: four voices, two of which say opposite things. */
export const hall: readonly string[] = [
  'قصفت طائرة مسيرة مساء الأحد مبنى في بلدة عين الزهر.',
  'وقالت قناة الساحل إن المبنى كان يستخدم لتخزين أسلحة.',
  'وأفادت بلدية عين الزهر بأن القصف دمر قاعة أفراح.',
];

/** A total whose parts are of two provinces. */
export const raids = (total: number, first: number, second: number): readonly string[] => [
  'أعلنت قيادة الدرك نتائج حملتها في سوريا والعراق خلال العام.',
  `وقالت القيادة إن الحملة أسفرت عن مقتل ${total} مسلحاً.`,
  `وأوضحت أنها نفذت حملة في سوريا أسفرت عن مقتل ${first} مسلحاً.`,
  `أما في العراق فقد أسفرت الحملة عن مقتل ${second} مسلحاً، بحسب القيادة.`,
];
