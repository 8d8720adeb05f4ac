/**
 * The way back from blocks to small Markdown: what an editor sees while writing, written down so that reading it
 * gives the same blocks again. Words that only look like marks get a backslash, and no others do.
 */
import { escapeLabel, type Inline, type ProseBlock } from './prose';

type Worded = Extract<Inline, { readonly kind: 'text' | 'bold' | 'slanted' }>;

/** Words with the marks in them kept from being obeyed. */
function escapeWords(text: string): string {
  return text
    .replace(/[\r\n\u2028\u2029]+/gu, ' ')
    .replace(/\\/gu, '\\\\')
    .replace(/(?<!\s(?=\*\s))\*|(?<![\p{L}\p{N}_])_|\](?=\((?:claim|source):)/gu, '\\$&');
}

const isWordy = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Bold or slanted words; blanks at their ends stay outside the marks, or the marks would not be obeyed. */
function writeEmphasis({ kind, text }: Worded, before: string, after: string): string {
  const words = text.trim();
  if (words === '') return text;
  const [lead, tail] = [
    text.slice(0, text.length - text.trimStart().length),
    text.slice(text.trimEnd().length),
  ];
  const written = escapeWords(words);
  if (kind === 'bold') return `${lead}**${written}**${tail}`;
  // A slant inside a word has no mark of its own: the words stay, upright.
  const left = lead === '' ? before : lead;
  const right = tail === '' ? after : tail;
  if (isWordy([...left].at(-1)) || isWordy([...right][0])) return lead + written + tail;
  const mark = left.endsWith('*') || right.startsWith('*') ? '_' : '*';
  return `${lead}${mark}${written}${mark}${tail}`;
}

/** The first letter an inline will be written with, as far as a mark before it must know. */
function opensWith(inline: Inline | undefined): string {
  if (!inline || inline.kind === 'break') return '';
  if (inline.kind === 'mention') return '[';
  return inline.kind === 'bold' ? '**' : escapeWords(inline.text);
}

/** Line for line, each kept from beginning like a list or a quotation. */
function writeLines(inlines: readonly Inline[]): string[] {
  const lines = [''];
  for (const [at, inline] of inlines.entries()) {
    const line = lines.at(-1)!;
    if (inline.kind === 'break') lines.push('');
    else if (inline.kind === 'mention')
      lines[lines.length - 1] =
        `${line}[${escapeLabel(inline.text)}](${inline.target.kind}:${inline.target.id})`;
    else
      lines[lines.length - 1] =
        line +
        (inline.kind === 'text'
          ? escapeWords(inline.text)
          : writeEmphasis(inline, line, opensWith(inlines[at + 1])));
  }
  return lines.map(guardStart);
}

/** A line that only looks like an item or a quotation gets a backslash. */
function guardStart(line: string): string {
  return line
    .replace(/^(\s*)([-+*•](?=\s)|>)/u, '$1\\$2')
    .replace(/^(\s*[\d\u0660-\u0669\u06f0-\u06f9]{1,9})([.)-])(?=\s)/u, '$1\\$2');
}

/** A blank line would end the block: lines without a word are left out. */
const spoken = (lines: readonly string[]): string[] => lines.filter((line) => line.trim() !== '');

function writeBlock(block: ProseBlock): string {
  if (block.kind === 'paragraph')
    return spoken(writeLines(block.inlines))
      .map((line) => line.trim())
      .join('\n');
  if ('inlines' in block)
    return writeLines(block.inlines)
      .map((line) => `> ${line}`)
      .join('\n');
  return block.items
    .map((item, at) => {
      const mark = block.kind === 'bullets' ? '-' : `${block.first + at}.`;
      return `${mark} ${spoken(writeLines(item)).join('\n')}`;
    })
    .join('\n');
}

/** Writes blocks as small Markdown. */
export function writeProse(blocks: readonly ProseBlock[]): string {
  return blocks
    .map(writeBlock)
    .filter((written) => written !== '')
    .join('\n\n');
}
