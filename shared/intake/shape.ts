/**
 * The look of a row, before its words are understood: how long it is, how it ends, what it is made of. Prose is
 * told from headings by ends and length, as a reader squinting at the page would do it. Every row of a page comes
 * through here, so that it is one pass over the letters, and the key is made only where somebody asks for it.
 */
import { keyOf } from './key';

/** What closes a row: a full stop, a question or exclamation, an ellipsis, a colon, a quotation mark, or nothing. */
export type RowEnd = 'stop' | 'question' | 'ellipsis' | 'colon' | 'quote' | 'open';

const LISTED =
  /^\s*(?:[•●▪■◦‣⁃*·►➤✓]|[-–—−](?=\s)|[(]?[\p{Nd}]{1,2}\s?[.)\-–](?=\s|\p{L})|[\p{Nd}]{1,2}[-ـ/](?=\s))/u;
const CLOSERS = ' \t\u00a0"\'”»’›)]\u200e\u200f\u061c';
const QUOTES = '"”»›';
const STOPS = '.۔';
const QUESTIONS = '?؟!';

const isSpace = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x2028;

/** Letters and digits, told by code point alone: punctuation and signs of the scripts that news is written in are not. */
function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
  if (code < 0xc0) return false;
  if (code >= 0x2000 && code < 0x2c00) return false;
  return (
    code !== 0xd7 &&
    code !== 0xf7 &&
    code !== 0x60c &&
    code !== 0x61b &&
    code !== 0x61c &&
    code !== 0x61f &&
    code !== 0x640 &&
    code !== 0x6d4
  );
}

function readEnd(text: string): RowEnd {
  let at = text.length - 1;
  while (at >= 0 && CLOSERS.includes(text[at]!)) at--;
  const last = text[at] ?? '';
  if (last === '…' || (last === '.' && text[at - 1] === '.')) return 'ellipsis';
  if (last !== '' && STOPS.includes(last)) return 'stop';
  if (last !== '' && QUESTIONS.includes(last)) return 'question';
  if (last === ':') return 'colon';
  return QUOTES.includes(text.trimEnd().at(-1) ?? ' ') ? 'quote' : 'open';
}

/** Letters that must stand before a stop inside a row: initials and short titles (`د.`) end no sentence. */
const MIN_STOPPED_LETTERS = 3;

export class Shape {
  readonly words: number;
  readonly end: RowEnd;
  /** Commas and semicolons. */
  readonly pauses: number;
  /** Sentence ends inside the row, before its last words. */
  readonly innerStops: number;
  readonly #text: string;
  #key: string | undefined;

  constructor(text: string) {
    let words = 0;
    let pauses = 0;
    let stops = 0;
    let letters = 0;
    let inWord = false;
    let stopped = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isSpace(code)) {
        if (stopped) stops++;
        stopped = false;
        inWord = false;
        letters = 0;
      } else if (isWordCode(code)) {
        if (!inWord) words++;
        inWord = true;
        letters++;
        stopped = false;
      } else if (code === 0x2e) stopped = letters >= MIN_STOPPED_LETTERS && text.charCodeAt(at - 1) !== 0x2e;
      else if (code === 0x2c || code === 0x60c || code === 0x3b || code === 0x61b) pauses++;
    }
    this.words = words;
    this.pauses = pauses;
    this.innerStops = stops;
    this.end = readEnd(text);
    this.#text = text;
  }

  /** The folded words, for comparing and looking up. */
  get key(): string {
    this.#key ??= keyOf(this.#text);
    return this.#key;
  }

  /** A bullet, dash or number opens it. */
  get listed(): boolean {
    return LISTED.test(this.#text);
  }
}

/** Words above which a row without any closing mark is prose all the same: headlines stay below. */
const UNCLOSED_PROSE = 26;
const UNCLOSED_PROSE_WITH_PAUSE = 20;

type Look = Pick<Shape, 'words' | 'end' | 'pauses' | 'innerStops'>;

/** A paragraph by its look alone: a sentence long enough that no heading is like it. */
export function isProse({ words, end, pauses, innerStops }: Look): boolean {
  if (words >= UNCLOSED_PROSE) return true;
  if (words >= 14 && innerStops > 0) return true;
  switch (end) {
    case 'stop':
      return words >= 8;
    case 'question':
    case 'ellipsis':
      return words >= 16;
    case 'colon':
      return words >= 10;
    case 'quote':
      return words >= 18 || (words >= 12 && pauses > 0);
    case 'open':
      return words >= UNCLOSED_PROSE_WITH_PAUSE && pauses > 0;
  }
}

/** Too short for a paragraph by itself, but closed like a sentence: body text where it stands among prose. */
export function isSentence({ words, end }: Look): boolean {
  return words > 0 && end !== 'open' && end !== 'quote';
}
