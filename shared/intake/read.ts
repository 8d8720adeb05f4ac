/**
 * The reader: bytes of a saved page, or what was pasted, → articles and what was set aside. Decoding and markup
 * come first; what follows is the same for every kind of page and every face of the program.
 */
import { findMarks } from '../arabic/marks';
import { fail, ok, type Result } from '../result';
import { assignUses } from './assign';
import { recogniseBinary } from './binary';
import { decode } from './decode';
import { NO_HINTS } from './hints';
import { type HtmlText, readHtml } from './html';
import { survey } from './items';
import { keyOf } from './key';
import { directionOf } from './layout';
import { captionPrefixLength } from './lexicon';
import { MAX_LINES, MAX_PAGE_BYTES } from './limits';
import { describeArticles } from './metadata';
import type { Decoded, LineUse, PageLine, ReadPage, ReadProblem } from './page';
import { prepareLines } from './prepare';
import { type Row, splitRows } from './row';
import { selectArticles } from './select';

export interface ReadOptions {
  readonly fileName: string;
  /** An encoding the editor chose over the guess. */
  readonly encoding?: string;
  /** Called now and then with 0–1. */
  readonly onProgress?: (fraction: number) => void;
}

const HAS_WORDS = /[\p{L}\p{N}]/u;

type Progress = (fraction: number) => void;
const noProgress: Progress = () => undefined;

/** Letters at the beginning in which a page says what it is, and in which it must show a tag to be markup. */
const HEAD_LETTERS = 4000;
const TAGGED_LETTERS = 200_000;

/** Whether a text begins as an HTML document does: after white space, an XML declaration and comments. */
function looksLikeHtml(text: string): boolean {
  let head = text.slice(0, HEAD_LETTERS).replace(/^\ufeff?\s*(?:<\?xml[^>]*>\s*)?/, '');
  while (head.startsWith('<!--')) {
    const end = head.indexOf('-->');
    if (end < 0) return false;
    head = head.slice(end + 3).trimStart();
  }
  return /^<(?:!doctype\s+html|html)\b/i.test(head);
}

const hasTags = (text: string): boolean => /<[a-z!/][^<>]*>/i.test(text.slice(0, TAGGED_LETTERS));

/** Markup whatever the file is called, or a file called so that holds any. */
function isHtml(fileName: string, text: string): boolean {
  return looksLikeHtml(text) || (/\.x?html?$/i.test(fileName) && hasTags(text));
}

function readText(text: string): HtmlText {
  return { text, rows: splitRows(text), hints: NO_HINTS };
}

/** Articles and lines of a page whose rows are known. */
function understand({ text, rows, hints }: HtmlText): Pick<ReadPage, 'articles' | 'lines'> {
  const lines = prepareLines(rows);
  const page = survey(lines);
  const chosen = selectArticles(lines, page, hints.title === null ? '' : keyOf(hints.title.text));
  const { uses, made } = assignUses(lines, chosen, page);
  return {
    articles: describeArticles({ lines, uses, chosen, made, hints, directionOf }),
    lines: lines.flatMap(({ row }, at) => toPageLines(text, row, uses.at(at)!)),
  };
}

/** A caption that an icon's name was glued to gives two lines. */
function toPageLines(text: string, { start, end }: Row, use: LineUse): PageLine[] {
  const prefix =
    use.kind === 'block' && use.role === 'caption' ? captionPrefixLength(text.slice(start, end)) : 0;
  if (prefix === 0 || start + prefix >= end) return [{ start, end, use }];
  const icon = text.slice(start, start + prefix).trimEnd();
  return [
    { start, end: start + icon.length, use: { kind: 'set-aside', reason: 'widget', repeats: null } },
    { start: start + prefix, end, use },
  ];
}

function assemble(decoded: Decoded, html: boolean, onProgress: Progress): Result<ReadPage, ReadProblem> {
  onProgress(0.1);
  const source = html ? readHtml(decoded.text) : ok(readText(decoded.text));
  if (!source.ok) return fail({ reason: source.error });
  onProgress(0.5);
  const { text, rows, hints } = source.value;
  if (!rows.some((row) => HAS_WORDS.test(row.text))) return fail({ reason: 'no-text' });
  if (rows.length > MAX_LINES) {
    return fail({ reason: 'too-many-lines', lines: rows.length, limit: MAX_LINES });
  }
  const understood = understand(source.value);
  onProgress(1);
  return ok({
    mediaType: html ? 'text/html' : 'text/plain',
    encoding: decoded.encoding,
    encodingFrom: decoded.from,
    undecodable: decoded.undecodable,
    text,
    url: hints.url,
    ...understood,
    marks: findMarks(text).map((mark) => mark.at),
  });
}

/**
 * Reads a file. The same bytes always give the same page; nothing is changed, run or loaded.
 * @returns the page, or why nothing of it can be brought in
 */
export function readPage(bytes: Uint8Array, options: ReadOptions): Result<ReadPage, ReadProblem> {
  if (bytes.length === 0) return fail({ reason: 'empty' });
  if (bytes.length > MAX_PAGE_BYTES) {
    return fail({ reason: 'too-large', bytes: bytes.length, limit: MAX_PAGE_BYTES });
  }
  const looksLike = recogniseBinary(bytes);
  if (looksLike !== null) return fail({ reason: 'binary', looksLike });
  const decoded = decode(bytes, options.encoding);
  return assemble(decoded, isHtml(options.fileName, decoded.text), options.onProgress ?? noProgress);
}

function readSource(source: string, html: boolean): Result<ReadPage, ReadProblem> {
  if (source.length === 0) return fail({ reason: 'empty' });
  if (source.length > MAX_PAGE_BYTES) {
    return fail({ reason: 'too-large', bytes: source.length, limit: MAX_PAGE_BYTES });
  }
  const text = source.toWellFormed();
  let undecodable = 0;
  if (text !== source) for (let at = 0; at < text.length; at++) if (text[at] !== source[at]) undecodable++;
  return assemble({ text, encoding: 'utf-8', from: 'typed', undecodable }, html, noProgress);
}

/**
 * Reads what an editor pasted: the markup where the clipboard has it and it holds text, else the plain text.
 * Lone surrogates, which no file could hold, become U+FFFD and are counted.
 */
export function readPasted(pasted: {
  readonly text: string;
  readonly html: string | null;
}): Result<ReadPage, ReadProblem> {
  const marked = pasted.html !== null && hasTags(pasted.html) ? readSource(pasted.html, true) : null;
  return marked?.ok || (marked && pasted.text === '') ? marked : readSource(pasted.text, false);
}
