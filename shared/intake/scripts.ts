/**
 * Takes the contents of scripts and styles out of markup before it is parsed. They are most of a modern page's
 * bytes, none of its text, and the parser would look at each letter. Only what the standard's tokenizer would take
 * for such contents goes; where that depends on more than a glance shows, the markup is left as it is.
 */

/** Elements whose contents the tokenizer reads as plain text up to their end tag. */
const RAW = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'noscript',
  'iframe',
  'xmp',
  'noembed',
  'noframes',
]);
/** Inside these the same names mean ordinary elements, or nothing. */
const FOREIGN = new Set(['svg', 'math', 'select']);

const NAME = /[a-z][^\s/>]*/iy;
const QUOTE_OR_END = /["'>]/g;

function readName(html: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(html)?.[0].toLowerCase() ?? '';
}

/** Offset after the tag that begins at `at`, or -1 if it never ends. Quotes count only where a value begins. */
function findTagEnd(html: string, at: number): number {
  QUOTE_OR_END.lastIndex = at;
  for (let match = QUOTE_OR_END.exec(html); match; match = QUOTE_OR_END.exec(html)) {
    if (match[0] === '>') return match.index + 1;
    let before = match.index - 1;
    while (before > at && /\s/.test(html[before]!)) before--;
    if (html[before] !== '=') continue;
    const close = html.indexOf(match[0], match.index + 1);
    if (close < 0) return -1;
    QUOTE_OR_END.lastIndex = close + 1;
  }
  return -1;
}

/** Offset after a comment, or -1. `<!-->` is a whole one. */
function findCommentEnd(html: string, at: number): number {
  const end = /--!?>/g;
  end.lastIndex = at + 2;
  const match = end.exec(html);
  return match ? match.index + match[0].length : -1;
}

/** Offset after whatever begins with the `<` at `at`: a tag, a comment, or the sign alone; -1 if it never ends. */
function findMarkupEnd(html: string, at: number, name: string): number {
  if (name !== '') return findTagEnd(html, at + 1 + name.length);
  const next = html[at + 1] ?? '';
  if (next === '!' && html.startsWith('<!--', at)) return findCommentEnd(html, at);
  if (next === '/' && /[a-z]/i.test(html[at + 2] ?? '')) return findTagEnd(html, at + 2);
  if (next !== '!' && next !== '?' && next !== '/') return at + 1;
  const end = html.indexOf('>', at);
  return end < 0 ? -1 : end + 1;
}

/** Offset of the end tag that closes raw text, or -1. */
function findRawEnd(html: string, name: string, at: number): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  end.lastIndex = at;
  return end.exec(html)?.index ?? -1;
}

/** Whether raw text may go: not data the reader uses, and nothing that changes where it ends. */
function isDisposable(html: string, name: string, tag: number, from: number, to: number): boolean {
  if (name === 'style') return true;
  if (name !== 'script' || /ld\+json/i.test(html.slice(tag, from))) return false;
  return !html.slice(from, to).includes('<!--');
}

/** The markup without what its scripts and styles hold. Linear; text outside them is untouched. */
export function emptyScripts(html: string): string {
  const kept: string[] = [];
  let from = 0;
  let foreign = '';
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const name = readName(html, at + 1);
    const after = findMarkupEnd(html, at, name);
    if (after < 0) break;
    if (FOREIGN.has(name) && foreign === '') foreign = name;
    else if (foreign !== '' && html.startsWith(`</${foreign}`, at)) foreign = '';
    if (name === 'plaintext') break;
    if (!RAW.has(name) || foreign !== '') {
      at = after;
      continue;
    }
    const end = findRawEnd(html, name, after);
    if (end < 0) break;
    if (isDisposable(html, name, at, after, end)) {
      kept.push(html.slice(from, after));
      from = end;
    }
    at = end + 1;
  }
  kept.push(html.slice(from));
  return kept.join('');
}
