/** The labelled pages of tests/fixtures/pages: what they hold, and where a reading of them differs from the labels. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../../shared/intake/decode';
import type { LineUse, PageArticle, ReadPage } from '../../../shared/intake/page';

const folder = join(import.meta.dirname, '../../fixtures/pages');

interface Expected {
  readonly code: string;
  readonly text: string;
}

export interface LabelledPage {
  readonly name: string;
  readonly fileName: string;
  readonly source: string;
  readonly lines: readonly Expected[];
  readonly facts: readonly string[];
}

export function loadPages(): LabelledPage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.lines'))
    .map((file) => {
      const name = file.replace('.lines', '');
      const rows = readFileSync(join(folder, file), 'utf8').replace(/\n$/, '').split('\n');
      const facts = rows.filter((row) => row.startsWith('#')).map((row) => row.slice(1));
      const labelled = rows.filter((row) => !row.startsWith('#')).map((row) => row.split(/\t(.*)/s));
      const html = join(folder, `${name}.html`);
      const isHtml = existsSync(html);
      return {
        name,
        fileName: isHtml ? `${name}.html` : `${name}.txt`,
        source: isHtml ? readFileSync(html, 'utf8') : labelled.map((row) => row[1] ?? '').join('\n'),
        lines: labelled.flatMap(([code, text]) => (code && text ? [{ code, text }] : [])),
        facts,
      };
    });
}

const META_CODES: Readonly<Record<string, readonly string[]>> = {
  T: ['title'],
  S: ['subtitle'],
  Y: ['byline', 'outlet', 'dateline', 'published'],
  O: ['byline', 'outlet'],
  D: ['published'],
};
const BLOCK_CODES: Readonly<Record<string, string>> = { B: 'body', H: 'subhead', C: 'caption' };

/** Whether a use is what the code asks for. */
export function agrees(code: string, use: LineUse): boolean {
  const kind = code[0]!;
  if (kind === '?') return use.kind !== 'block' || use.role !== 'body';
  if (kind === '-') {
    const reason = code.slice(1);
    if (reason !== '') return use.kind === 'set-aside' && use.reason === reason;
    return (
      use.kind === 'set-aside' || (use.kind === 'meta' && use.field !== 'title' && use.field !== 'subtitle')
    );
  }
  if (use.kind === 'set-aside' || use.article !== Number(code.slice(1)) - 1) return false;
  if (use.kind === 'meta') return META_CODES[kind]?.includes(use.field) ?? false;
  return BLOCK_CODES[kind] === use.role;
}

const nameUse = (use: LineUse): string =>
  use.kind === 'set-aside'
    ? `-${use.reason}`
    : use.kind === 'meta'
      ? `${use.field}${use.article + 1}`
      : `${use.role}${use.article + 1}`;

function checkFact(fact: string, page: ReadPage): string[] {
  const [name = '', first = '', ...rest] = fact.split(' ');
  const tell = (found: string, wanted: string): string[] =>
    found === wanted ? [] : [`#${fact}: ${found || 'nothing'}`];
  if (name === 'articles') return tell(String(page.articles.length), first);
  if (name === 'encoding') return tell(page.encoding, first);
  if (name === 'url') return tell(page.url, first);
  const article: PageArticle | undefined = page.articles[Number(first) - 1];
  const value = article?.[name as 'title' | 'published'];
  return tell(typeof value === 'string' ? value : (value?.text ?? ''), rest.join(' '));
}

/** Every place where a reading differs from the labels, as a line to read. */
export function findMistakes(labelled: LabelledPage, page: ReadPage): string[] {
  const mistakes = labelled.facts.flatMap((fact) => checkFact(fact, page));
  const found = page.lines.map((line) => ({ text: page.text.slice(line.start, line.end), use: line.use }));
  let at = 0;
  for (const { code, text } of labelled.lines) {
    let line = found[at++];
    // An icon's name glued to a caption makes a line of its own.
    if (
      line &&
      line.use.kind === 'set-aside' &&
      code !== '-' &&
      text.startsWith(line.text) &&
      found[at] &&
      text.endsWith(found[at]!.text)
    ) {
      line = { text: text.trim(), use: found[at++]!.use };
    }
    if (!line || line.text !== text.trim()) {
      mistakes.push(`line ${at}: “${line?.text.slice(0, 60) ?? ''}” stands for “${text.slice(0, 60)}”`);
      if (line === undefined) break;
    } else if (!agrees(code, line.use))
      mistakes.push(`${code} read as ${nameUse(line.use)}: ${text.slice(0, 70)}`);
  }
  if (found.length > at) mistakes.push(`${found.length - at} lines more than labelled`);
  const articles = new Set(
    labelled.lines.flatMap(({ code }) => (/^[TB]\d/.test(code) ? [code.slice(1)] : [])),
  ).size;
  if (articles !== page.articles.length)
    mistakes.push(`${page.articles.length} articles, should be ${articles}`);
  return mistakes;
}

const singleByte = (encoding: string): Map<string, number> =>
  new Map(Array.from({ length: 256 }, (_, byte) => [decode(Uint8Array.of(byte), encoding).text, byte]));

/** Text as bytes of a legacy encoding; letters it lacks become question marks. */
export function encode(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding.startsWith('utf-16')) {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
    return bytes;
  }
  const table = singleByte(encoding);
  return Uint8Array.from(Array.from(text), (char) => table.get(char) ?? 0x3f);
}

/** The page's bytes, in the encoding its labels name. */
export function bytesOf(page: LabelledPage): Uint8Array<ArrayBuffer> {
  const encoding = page.facts.find((fact) => fact.startsWith('encoding '))?.split(' ')[1];
  return encode(page.source, encoding ?? 'utf-8');
}
