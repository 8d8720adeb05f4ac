/**
 * The small Markdown in which reasons and notes are kept, read into blocks: paragraphs, quotations, bulleted and
 * numbered lists, and bold or slanted words. Everything else is plain text: no links, no images, no markup of
 * any kind can come out of it. The result is data; whoever shows it escapes it.
 */

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold' | 'slanted'; readonly text: string }
  | { readonly kind: 'break' };

export type ProseBlock =
  | { readonly kind: 'paragraph' | 'quotation'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'bullets'; readonly items: readonly (readonly Inline[])[] }
  /** `first`: the number the editor began with. */
  | { readonly kind: 'numbers'; readonly first: number; readonly items: readonly (readonly Inline[])[] };

type LineKind = 'paragraph' | 'quotation' | 'bullets' | 'numbers';

/** Bold first, so that `**` is not read as two slants; no mark may hug a space on its inner side. */
const emphasis =
  /(?<!\\)\*\*(?=\S)((?:\\.|[^*\\])*?[^\s*\\])\*\*|(?<![\p{L}\p{N}*\\])\*(?=\S)((?:\\.|[^*\\])*?[^\s*\\])\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_\\])_(?=\S)((?:\\.|[^_\\])*?[^\s_\\])_(?![\p{L}\p{N}_])/gu;

/** A backslash keeps a mark from being obeyed. */
const dropBackslashes = (text: string): string => text.replace(/\\([\\*_>\-+#.)])/gu, '$1');

function readInlines(lines: readonly string[]): Inline[] {
  return lines.flatMap((line, index) => {
    const inlines: Inline[] = index === 0 ? [] : [{ kind: 'break' }];
    let at = 0;
    const plain = (end: number): void => {
      if (end > at) inlines.push({ kind: 'text', text: dropBackslashes(line.slice(at, end)) });
    };
    for (const match of line.matchAll(emphasis)) {
      plain(match.index);
      const [whole, bold, star, underscore] = match;
      inlines.push(
        bold === undefined
          ? { kind: 'slanted', text: dropBackslashes(star ?? underscore ?? '') }
          : { kind: 'bold', text: dropBackslashes(bold) },
      );
      at = match.index + whole.length;
    }
    plain(line.length);
    return inlines;
  });
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
