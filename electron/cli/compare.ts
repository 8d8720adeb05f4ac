/** `qarina compare`: where saved pages pull against each other, and what headline pairs make of one another. */
import { readFile } from 'node:fs/promises';
import type { ComparedArticle } from '../../shared/compare/compared';
import { findTensions } from '../../shared/compare/find-tensions';
import type { CompareLexicons } from '../../shared/compare/lexicons';
import { comparePair } from '../../shared/compare/pairs/pairs';
import { compareReaderOf } from '../../shared/compare/reader';
import { kindNames, sentenceOf } from '../../shared/compare/say';
import type { Tension, TensionResult } from '../../shared/compare/tension';
import { canonicalEncoding } from '../../shared/intake/decode';
import type { ReadPage } from '../../shared/intake/page';
import { chooseLexicons } from './lexicons';
import { describeSystemError, type PageFile, readPages } from './pages';
import { type Io, parseWords, showable, type Verb } from './verb';

/** The articles of a page, named by file and place, as the rules compare them. */
export function articlesOf(file: string, page: ReadPage): ComparedArticle[] {
  return page.articles.map((article, index) => ({
    id: `${file}#${String(index).padStart(4, '0')}`,
    text: page.text,
    title: article.title?.span ?? null,
    subtitle: article.subtitle?.span ?? null,
    blocks: page.lines.flatMap(({ start, end, use }) =>
      use.kind === 'block' && use.article === index ? [{ start, end, role: use.role }] : [],
    ),
    outlet: article.outlet?.text ?? '',
    published: article.published,
    claims: [],
  }));
}

const fileOf = (article: string): string => article.replace(/#\d+$/u, '');

function toJson({ kind, key, severity, question, reasons, positions, claims, origins }: Tension) {
  return {
    kind,
    key,
    severity,
    question: sentenceOf(question, 'ar'),
    questionEnglish: sentenceOf(question, 'en'),
    reasons: reasons.map((reason) => sentenceOf(reason, 'ar')),
    origins,
    positions: positions.map(({ label, claims: behind, origins: first }) => ({
      label,
      claims: behind,
      origins: first,
    })),
    claims: claims.map(({ article, start, end, quote, speaker }) => ({
      file: fileOf(article),
      start,
      end,
      quote,
      speaker,
    })),
  };
}

function describeTension(tension: Tension): string {
  const head = `${kindNames[tension.kind].en} · ${tension.severity} · ${sentenceOf(tension.question, 'en')}`;
  const because = tension.reasons.map((reason) => `    because: ${sentenceOf(reason, 'en')}`);
  const claims = tension.claims.map(({ article, speaker, quote }) => {
    const who = speaker === '' ? 'the outlet' : speaker;
    return `    ${fileOf(article)} · ${who}: ${quote.replace(/\s+/gu, ' ')}`;
  });
  return [head, ...because, ...claims].join('\n');
}

function describeResult({ tensions, total, holding }: TensionResult): string {
  const more = total > tensions.length ? [`… and ${total - tensions.length} more`] : [];
  const sums = holding.map(({ said }) => `holds: ${sentenceOf(said, 'en')}`);
  return [...tensions.map(describeTension), ...more, ...sums].join('\n\n') || 'no tensions';
}

function compareFiles(pages: readonly PageFile[], lexicons: CompareLexicons): TensionResult {
  const articles = pages.flatMap(({ file, page }) => articlesOf(file, page));
  return findTensions(articles, { lexicons });
}

async function run(words: readonly string[], io: Io): Promise<number> {
  const call = parseWords(words, { flags: ['json'], values: ['encoding', 'lexicons', 'pairs'] });
  const encoding = call.values.get('encoding');
  if (call.unknown.length > 0) return refuse(io, `unknown option ${call.unknown[0]}`);
  if (encoding !== undefined && canonicalEncoding(encoding) === null)
    return refuse(io, `unknown encoding ${encoding || '(none named)'}`);
  const lexicons = await chooseLexicons(call.values.get('lexicons'), io);
  if (lexicons === null) return 2;
  const pairs = call.values.get('pairs');
  if (pairs !== undefined) return await runPairs(pairs, call.flags.has('json'), lexicons, io);
  if (call.files.length === 0) return refuse(io, 'name at least one file');
  const { pages, failed } = await readPages(call.files, io, encoding);
  const result = compareFiles(pages, lexicons);
  const { tensions, total, holding, examined } = result;
  const json = {
    tensions: tensions.map(toJson),
    total,
    holding: holding.map(({ said }) => sentenceOf(said, 'ar')),
    examined,
  };
  io.out(
    call.flags.has('json') ? `${JSON.stringify(json, null, 2)}\n` : `${showable(describeResult(result))}\n`,
  );
  return failed > 0 ? 1 : 0;
}

interface PairRow {
  readonly first: string;
  readonly second: string;
}

/** Rows of a CSV with a head line; quoted fields may hold commas, quotes and line ends. */
export function readPairs(text: string): PairRow[] {
  const rows: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/gu;
  for (const [whole, value = '', end] of text.replace(/^\ufeff|\r/gu, '').matchAll(field)) {
    if (whole === '') break;
    rows.at(-1)!.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === '\n') rows.push([]);
  }
  return rows.slice(1).flatMap(([first, second]) => (first && second ? [{ first, second }] : []));
}

/** The stance of each pair of headlines, in the order of the file, with the reason. */
async function runPairs(file: string, json: boolean, lexicons: CompareLexicons, io: Io): Promise<number> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    io.err(`qarina: ${file}: ${describeSystemError(error)}\n`);
    return 1;
  }
  const reader = compareReaderOf(lexicons);
  const pairs = readPairs(text).map(({ first, second }) => {
    const { stance, reason } = comparePair(first, second, reader);
    return { first, second, stance, reason: sentenceOf(reason, 'ar'), rule: reason.key };
  });
  const line = (pair: (typeof pairs)[number]): string =>
    [pair.stance, pair.rule, pair.first, pair.second, pair.reason].join('\t');
  io.out(json ? `${JSON.stringify({ pairs }, null, 2)}\n` : `${showable(pairs.map(line).join('\n'))}\n`);
  return 0;
}

function refuse(io: Io, mistake: string): number {
  io.err(`qarina compare: ${mistake}\n`);
  return 2;
}

export const compare: Verb = {
  name: 'compare',
  usage: 'FILE… | --pairs FILE.csv [--json] [--encoding NAME] [--lexicons FOLDER]',
  summary:
    'Shows where saved pages pull against each other: figures, sums, descriptions, dates, who says what; or which headline pairs disagree.',
  run,
};
