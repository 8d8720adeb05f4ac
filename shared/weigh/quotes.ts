/** A claim's quotation with a little of the text around it, as a card shows it. */
import type { Anchor } from '../records/text';

export interface QuoteInContext {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/** Characters of context on either side, at most. */
const CONTEXT = 60;

/** Ends of sentences and lines: context never reaches over one. */
const boundary = /[.!?؟…\n\r]/u;

/** From the last sentence's end on, and no word cut in half where more precedes. */
function tail(text: string): string {
  const sentence = text.split(boundary).at(-1) ?? '';
  if (sentence.length <= CONTEXT)
    return sentence.length < text.length ? sentence.trimStart() : fromWord(sentence);
  return `…${fromWord(sentence.slice(-CONTEXT))}`;
}

function head(text: string): string {
  const end = text.search(boundary);
  const sentence = end < 0 ? text : text.slice(0, end);
  if (end >= 0 && sentence.length <= CONTEXT) return sentence.trimEnd();
  const cut = sentence.slice(0, CONTEXT);
  const last = cut.lastIndexOf(' ');
  return last < 0 ? '' : `${cut.slice(0, last)}…`;
}

/** A stored prefix may begin inside a word: what stands before its first blank is left out. */
function fromWord(text: string): string {
  const first = text.indexOf(' ');
  return first < 0 ? '' : text.slice(first + 1);
}

/** The quotation with the rest of its sentence as far as the anchor knows it. */
export function quoteInContext({ exact, prefix, suffix }: Anchor): QuoteInContext {
  return { before: tail(prefix), exact, after: head(suffix) };
}

/**
 * A text cut to a length for a label or a list, at a word where there is one.
 * @param most UTF-16 code units kept
 */
export function shorten(text: string, most: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, most);
  const last = cut.lastIndexOf(' ');
  const kept = last > most / 2 ? cut.slice(0, last) : cut.replace(/[\uD800-\uDBFF]$/u, '');
  return `${kept}…`;
}
