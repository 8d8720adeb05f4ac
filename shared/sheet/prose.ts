/**
 * The small Markdown in which reasons and notes are kept, read into blocks: paragraphs, quotations, bulleted and
 * numbered lists, bold or slanted words, and mentions of the dossier's own claims and sources, written
 * `[label](claim:ID)`. Everything else is plain text: no address, no image, no markup of any kind can come out of
 * it. The result is data; whoever shows it escapes it.
 */
import type { Id } from '../records/ids';

/** What a mention points at. */
export interface MentionTarget {
  readonly kind: 'claim' | 'source';
  readonly id: Id;
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold' | 'slanted'; readonly text: string }
  /** `text` is what the mention was called when it was written; a screen that knows better may say better. */
  | { readonly kind: 'mention'; readonly text: string; readonly target: MentionTarget }
  | { readonly kind: 'break' };

export type ProseBlock =
  | { readonly kind: 'paragraph' | 'quotation'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'bullets'; readonly items: readonly (readonly Inline[])[] }
  /** `first`: the number the editor began with. */
  | { readonly kind: 'numbers'; readonly first: number; readonly items: readonly (readonly Inline[])[] };

type LineKind = 'paragraph' | 'quotation' | 'bullets' | 'numbers';

/** A mark behind a backslash, which keeps it from being obeyed. */
const escaped = String.raw`\\[\\*_>\-+#.)[\]•]`;

/** A mention; its label holds no square bracket that is not escaped. */
const mention = String.raw`\[((?:\\.|[^[\]\\]){1,400})\]\((claim|source):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\)`;

/** Bold first, so that `**` is not read as two slants; no mark may hug a space on its inner side. */
const emphasis = String.raw`\*\*(?=\S)((?:\\.|[^*\\])+?)(?<!\s)\*\*|(?<![\p{L}\p{N}*])\*(?=\S)((?:\\.|[^*\\])+?)(?<!\s)\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?=\S)((?:\\.|[^_\\])+?)(?<!\s)_(?![\p{L}\p{N}_])`;

/** What stands in a line, from its start: whatever is found first is obeyed. */
const inLine = new RegExp(`${escaped}|${mention}|${emphasis}`, 'gu');
const inEmphasis = new RegExp(`${escaped}|${mention}`, 'gu');

const dropBackslashes = (text: string): string => text.replace(/\\([\\*_>\-+#.)[\]•])/gu, '$1');

type Worded = 'text' | 'bold' | 'slanted';

/** Words of one kind, with the mentions among them. */
function readWords(words: string, kind: Worded): Inline[] {
  const inlines: Inline[] = [];
  let at = 0;
  const plain = (end: number): void => {
    if (end > at) inlines.push({ kind, text: dropBackslashes(words.slice(at, end)) });
  };
  for (const match of words.matchAll(inEmphasis)) {
    const [whole, label, of, id] = match;
    if (label === undefined) continue;
    plain(match.index);
    inlines.push({
      kind: 'mention',
      text: dropBackslashes(label),
      target: { kind: of as MentionTarget['kind'], id: id! },
    });
    at = match.index + whole.length;
  }
  plain(words.length);
  return inlines;
}

function readInlines(lines: readonly string[]): Inline[] {
  return lines.flatMap((line, index) => {
    const inlines: Inline[] = index === 0 ? [] : [{ kind: 'break' }];
    let at = 0;
    for (const match of line.matchAll(inLine)) {
      const [whole, , , , bold, star, underscore] = match;
      const words = bold ?? star ?? underscore;
      if (words === undefined) continue;
      inlines.push(...readWords(line.slice(at, match.index), 'text'));
      inlines.push(...readWords(words, bold === undefined ? 'slanted' : 'bold'));
      at = match.index + whole.length;
    }
    return [...inlines, ...readWords(line.slice(at), 'text')];
  });
}

/**
 * Calls the mentions of small Markdown by other names, and leaves the rest to the letter.
 * @param nameOf what a mention is called now; null leaves it as it was written
 */
export function renameMentions(markdown: string, nameOf: (target: MentionTarget) => string | null): string {
  return markdown.replace(inEmphasis, (whole: string, label?: string, kind?: string, id?: string) => {
    if (label === undefined) return whole;
    const name = nameOf({ kind: kind as MentionTarget['kind'], id: id! });
    return name === null ? whole : `[${escapeLabel(name)}](${kind}:${id})`;
  });
}

/** A mention's label as it is written between its brackets. */
export function escapeLabel(label: string): string {
  const line = label.replace(/\s+/gu, ' ').trim().slice(0, 150);
  return line.replace(/[\\[\]]/gu, String.raw`\$&`) || '–';
}

interface Line {
  readonly kind: LineKind;
  readonly text: string;
  readonly number?: number;
}

/** The value of Latin, Arabic-Indic or Persian digits. */
const digitsOf = (digits: string): number =>
  Number(digits.replace(/[^0-9]/gu, (digit) => String(digit.charCodeAt(0) & 0xf)));

function readLine(line: string): Line {
  const bullet = /^\s*[-*+•]\s+(.*)$/u.exec(line);
  if (bullet) return { kind: 'bullets', text: bullet[1]! };
  const number = /^\s*([\d\u0660-\u0669\u06f0-\u06f9]{1,9})[.)-]\s+(.*)$/u.exec(line);
  if (number) return { kind: 'numbers', text: number[2]!, number: digitsOf(number[1]!) };
  const quotation = /^\s*>\s?(.*)$/u.exec(line);
  if (quotation) return { kind: 'quotation', text: quotation[1]! };
  return { kind: 'paragraph', text: line.trim() };
}

interface OpenBlock {
  readonly first: Line;
  /** One for each item of a list, else one in all; each holds its lines. */
  readonly parts: string[][];
}

function closeBlock({ first, parts }: OpenBlock): ProseBlock {
  if (first.kind === 'bullets') return { kind: 'bullets', items: parts.map(readInlines) };
  if (first.kind === 'numbers')
    return { kind: 'numbers', first: first.number ?? 1, items: parts.map(readInlines) };
  return { kind: first.kind, inlines: readInlines(parts[0]!) };
}

/** Reads small Markdown. Nothing of the text is lost but the marks that were obeyed and blank lines. */
export function parseProse(markdown: string): readonly ProseBlock[] {
  const blocks: OpenBlock[] = [];
  let open = false;
  for (const raw of markdown.split(/\r\n?|\n/u)) {
    if (raw.trim() === '') {
      open = false;
      continue;
    }
    const line = readLine(raw);
    const last = blocks.at(-1);
    const isItem = line.kind === 'bullets' || line.kind === 'numbers';
    if (last && isItem && last.first.kind === line.kind) last.parts.push([line.text]);
    else if (last && open && (line.kind === 'paragraph' || (!isItem && line.kind === last.first.kind)))
      last.parts.at(-1)!.push(line.text);
    else blocks.push({ first: line, parts: [[line.text]] });
    open = true;
  }
  return blocks.map(closeBlock);
}

/** The words of small Markdown without its marks, on one line: for a cell of a table. */
export function flattenProse(markdown: string): string {
  const words = (inlines: readonly Inline[]): string =>
    inlines.map((inline) => (inline.kind === 'break' ? ' ' : inline.text)).join('');
  return parseProse(markdown)
    .flatMap((block) =>
      'items' in block ? block.items.map((item) => `• ${words(item)}`) : [words(block.inlines)],
    )
    .join(' ');
}
