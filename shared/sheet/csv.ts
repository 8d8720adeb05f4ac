/**
 * The sheet as a table for a spreadsheet: one row for each claim, columns in an order that never changes.
 * UTF-8 with BOM (or Excel garbles Arabic), RFC 4180, CRLF, and no cell that a spreadsheet could take for a
 * formula (CWE-1236). Text is otherwise untouched.
 */
import { allColumns, type SheetColumn } from './columns';
import type { ClaimSheet, Language, SheetArticle, SheetClaim } from './document';
import type { SheetDisagreement, SheetEvidence } from './document-parts';
import { differIn } from './judgements';
import { flattenProse } from './prose';
import { type SheetWords, wordOf, wordsOf } from './words';

export interface CsvSettings {
  /** Language of labels in cells. */
  readonly language: Language;
  /** Language of the header; `both` writes Arabic and English in one row. */
  readonly header: Language | 'both';
  /** What of each claim is written; everything where nothing is said. */
  readonly columns?: readonly SheetColumn[];
}

interface Row {
  readonly claim: SheetClaim;
  readonly article: SheetArticle | undefined;
  readonly sheet: ClaimSheet;
  readonly words: SheetWords;
  readonly language: Language;
}

interface Column {
  readonly ar: string;
  readonly en: string;
  /** What the editor may leave out; the rest is always there, or a row could not be told from another. */
  readonly part?: SheetColumn;
  readonly cell: (row: Row) => string | number;
}

const answers = ({ claim, words, language }: Row): string =>
  claim.verdict.state === 'none'
    ? words.noVerdict
    : claim.verdict.judgements.map(({ rating }) => rating?.label[language] ?? words.withdrawn).join(' | ');

/** One value for each answer that stands, in the order of the ratings. */
const ofAnswers =
  (pick: (judgement: SheetClaim['verdict']['judgements'][number]) => string) =>
  ({ claim }: Row): string =>
    claim.verdict.judgements.map(pick).join(' | ');

/** What is known of a file beyond its name. Instants as ISO: they are for programs as well. */
function fileText(file: NonNullable<SheetEvidence['attachment']>, words: SheetWords): string {
  const { width, height, collectedAt, method, changedAt } = file;
  const facts = [
    file.fileName ?? words.detailsWithheld,
    `${file.byteLength} B`,
    file.mediaType,
    width && height ? `${width}×${height}` : '',
    collectedAt ? `${words.fileCollected} ${collectedAt}${method ? ` (${words.method[method]})` : ''}` : '',
    changedAt ? `${words.fileChanged} ${changedAt}` : '',
    `sha256:${file.sha256}`,
  ];
  return facts.filter((fact) => fact !== '').join(' ');
}

function passageText({ passage }: SheetEvidence, words: SheetWords): string {
  if (!passage) return '';
  const { articleTitle, outlet, utf16 } = passage;
  const place = `UTF-16 ${utf16.start}–${utf16.end}`;
  const of = [articleTitle || words.untitledArticle, outlet, place].filter((part) => part !== '');
  return `${words.passage}: ${of.join(', ')}`;
}

function mediaText({ media }: SheetEvidence, words: SheetWords): string {
  if (!media) return '';
  const parts = [words.media[media.category], media.originalContext, media.originalLink];
  return `${words.picture}: ${parts.filter((part) => part.trim() !== '').join(', ')}`;
}

/** A field in which editors differ, every value with who gave it. */
function differingField({ field, values }: SheetDisagreement, words: SheetWords): string {
  const given = values.map(({ value, by }) => {
    const said = value === null ? words.detailsWithheld : flattenProse(wordOf(field, value, words));
    return `«${said || words.empty}» (${by.trim() || words.nobody})`;
  });
  return `${words.field[field] ?? field}: ${given.join(' / ')}`;
}

/** The same inside a cell that says something else as well. */
const differences = (list: readonly SheetDisagreement[], words: SheetWords): string[] =>
  list.map((one) => `${words.differ} ${differingField(one, words)}`);

/** What was taken back says so before anything else. */
const marked = (retracted: boolean, text: string, words: SheetWords): string =>
  retracted ? `${words.retracted}: ${text}` : text;

const replies = ({ claim, words }: Row): string =>
  claim.rightOfReply
    .map(({ asked, askedAt, answer, retracted, disagreements }) => {
      const whom = [asked, askedAt].filter((part) => part.trim() !== '').join(', ');
      const said = differIn(disagreements, 'answer')
        ? whom
        : `${whom}: ${flattenProse(answer) || words.noAnswer}`;
      return marked(retracted, [said, ...differences(disagreements, words)].join(' · '), words);
    })
    .join(' | ');

const corrections = ({ claim, words }: Row): string =>
  claim.corrections
    .map(({ correctedAt, text, retracted, disagreements }) => {
      const said = differIn(disagreements, 'text') ? '' : flattenProse(text);
      const whole = [correctedAt, said].filter(Boolean).join(': ');
      const parts = [whole, ...differences(disagreements, words)].filter(Boolean);
      return marked(retracted, parts.join(' · '), words);
    })
    .join(' | ');

function evidenceText(evidence: SheetEvidence, words: SheetWords): string {
  const { source, attachment } = evidence;
  const name = source ? (source.name ?? `${words.withheld} (${source.withheldBecause})`) : words.noSource;
  const parts = [
    `${[words.stance[evidence.stance], evidence.position].filter(Boolean).join(' ')}: ${name}`,
    evidence.grade,
    evidence.primary ? words.primary : '',
    evidence.excerpt,
    mediaText(evidence, words),
    passageText(evidence, words),
    evidence.link ?? words.detailsWithheld,
    attachment ? fileText(attachment, words) : '',
    ...differences(evidence.disagreements, words),
  ];
  const whole = parts.filter((part) => part.trim() !== '').join(' · ');
  return marked(evidence.retracted, whole, words);
}

const disputes = ({ claim, sheet }: Row): string =>
  claim.disputes
    .flatMap((id) => sheet.disputes.filter((dispute) => dispute.id === id).map((dispute) => dispute.question))
    .join(' | ');

/** The columns in their order. New ones go to the end: scripts count on the places of these where all are written. */
const columns: readonly Column[] = [
  { ar: 'رقم الادعاء', en: 'Claim number', cell: ({ claim }) => claim.number },
  { ar: 'الاقتباس', en: 'Quotation', cell: ({ claim }) => claim.quote },
  {
    part: 'statement',
    ar: 'بصياغة المحرر',
    en: 'In the editor’s words',
    cell: ({ claim }) => claim.statement,
  },
  {
    part: 'category',
    ar: 'الفئة',
    en: 'Category',
    cell: ({ claim, words }) => words.category[claim.category],
  },
  { part: 'chain', ar: 'القائل', en: 'Speaker', cell: ({ claim }) => claim.speaker },
  { part: 'chain', ar: 'السلسلة', en: 'Chain', cell: ({ claim }) => claim.chain.join(' ‹ ') },
  { part: 'verdict', ar: 'الحكم', en: 'Verdict', cell: answers },
  { part: 'verdict', ar: 'رمز الحكم', en: 'Rating id', cell: ofAnswers(({ rating }) => rating?.id ?? '') },
  { part: 'verdict', ar: 'حال الحكم', en: 'State of the verdict', cell: ({ claim }) => claim.verdict.state },
  { part: 'reasons', ar: 'الأسباب', en: 'Reasons', cell: ofAnswers(({ reasons }) => flattenProse(reasons)) },
  { part: 'reasons', ar: 'حَكَم به', en: 'Judged by', cell: ofAnswers(({ by }) => by) },
  { part: 'reasons', ar: 'وقت الحكم', en: 'Judged at', cell: ofAnswers(({ at }) => at) },
  {
    part: 'evidence',
    ar: 'الأدلة',
    en: 'Evidence',
    cell: ({ claim, words }) => claim.evidence.map((one) => evidenceText(one, words)).join('\n'),
  },
  {
    part: 'evidence',
    ar: 'عدد الأدلة',
    en: 'Pieces of evidence',
    cell: ({ claim }) => claim.evidence.length,
  },
  {
    part: 'evidence',
    ar: 'مصادر مستقلة',
    en: 'Independent sources',
    cell: ({ claim }) => claim.independentSources,
  },
  { part: 'disputes', ar: 'الخلافات', en: 'Disputes', cell: disputes },
  {
    part: 'workflow',
    ar: 'حال العمل',
    en: 'State of the work',
    cell: ({ claim, words }) => words.workflow[claim.workflow],
  },
  { part: 'article', ar: 'عنوان المقال', en: 'Article title', cell: ({ article }) => article?.title ?? '' },
  { part: 'article', ar: 'الجهة', en: 'Outlet', cell: ({ article }) => article?.outlet ?? '' },
  { part: 'article', ar: 'الكاتب', en: 'Byline', cell: ({ article }) => article?.byline ?? '' },
  { part: 'article', ar: 'تاريخ النشر', en: 'Published', cell: ({ article }) => article?.published ?? '' },
  {
    part: 'place',
    ar: 'بداية UTF-16',
    en: 'Start (UTF-16)',
    cell: ({ claim }) => claim.position.utf16.start,
  },
  { part: 'place', ar: 'نهاية UTF-16', en: 'End (UTF-16)', cell: ({ claim }) => claim.position.utf16.end },
  {
    part: 'place',
    ar: 'بداية بالمحارف',
    en: 'Start (code points)',
    cell: ({ claim }) => claim.position.codePoints?.start ?? '',
  },
  {
    part: 'place',
    ar: 'نهاية بالمحارف',
    en: 'End (code points)',
    cell: ({ claim }) => claim.position.codePoints?.end ?? '',
  },
  { part: 'place', ar: 'فحص الموضع', en: 'Check of the place', cell: ({ claim }) => claim.position.check },
  { part: 'context', ar: 'ما قبله', en: 'Text before', cell: ({ claim }) => claim.prefix },
  { part: 'context', ar: 'ما بعده', en: 'Text after', cell: ({ claim }) => claim.suffix },
  {
    part: 'pages',
    ar: 'الملف المحفوظ',
    en: 'Captured file',
    cell: ({ article }) => article?.capture?.fileName ?? '',
  },
  { part: 'pages', ar: 'بصمة SHA-256', en: 'SHA-256', cell: ({ article }) => article?.capture?.sha256 ?? '' },
  {
    part: 'pages',
    ar: 'تاريخ الجمع',
    en: 'Collected',
    cell: ({ article }) => article?.capture?.collectedAt ?? '',
  },
  { ar: 'مسحوب', en: 'Retracted', cell: ({ claim, words }) => (claim.retracted ? words.yes : words.no) },
  { ar: 'معرّف الادعاء', en: 'Claim id', cell: ({ claim }) => claim.id },
  { part: 'openness', ar: 'حق الرد', en: 'Right of reply', cell: replies },
  { part: 'openness', ar: 'تصويبات', en: 'Corrections', cell: corrections },
  {
    ar: 'ما اختلف فيه المحررون',
    en: 'Where editors differ',
    cell: ({ claim, words }) => claim.disagreements.map((one) => differingField(one, words)).join(' | '),
  },
];

/**
 * What makes a spreadsheet read a cell as a formula: = + - @ and their full-width forms at the start, also
 * behind white space or invisible marks, and a leading tab, CR or LF. Source: OWASP, CSV Injection.
 */
const formula = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u;

function writeCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /["\r\n,;]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const BOM = '\uFEFF';

/** Writes the claims of a sheet as CSV text, BOM first. */
export function writeCsv(
  sheet: ClaimSheet,
  { language, header, columns: asked = allColumns }: CsvSettings,
): string {
  const written = columns.filter(({ part }) => part === undefined || asked.includes(part));
  const words = wordsOf(language);
  const articles = new Map(sheet.articles.map((article) => [article.id, article]));
  const names = written.map((column) => (header === 'both' ? `${column.ar} / ${column.en}` : column[header]));
  const rows = sheet.claims.map((claim) => {
    const article = claim.article === null ? undefined : articles.get(claim.article);
    return written.map((column) => column.cell({ claim, article, sheet, words, language }));
  });
  const lines = [names, ...rows].map((row) => row.map(writeCell).join(','));
  return `${BOM}${lines.join('\r\n')}\r\n`;
}
