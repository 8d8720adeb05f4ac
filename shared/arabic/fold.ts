/**
 * Folding: the form of a text in which it is searched and compared, with a map back to where each letter stood.
 * The text itself is never changed. Three levels:
 *
 * | level  | what becomes alike |
 * |--------|--------------------|
 * | exact  | ways to encode the same writing: presentation forms, letter + combining hamza or madda, tatweel, invisible marks, non-breaking spaces |
 * | search | also spellings: harakat, forms of alef, hamza on a seat, ى/ي, ة/ه, Persian ک گ ی and their like, digit sets, ٫ and ٬, case and accents of Latin letters |
 * | loose  | also a hamza standing alone, letters for foreign sounds (پ چ ڤ گ), punctuation (one space), runs of spaces |
 */

export type FoldLevel = 'exact' | 'search' | 'loose';

/** UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Folded {
  readonly text: string;
  /** Where in the source the unit stands that gave `text[index]`; `text.length` gives the source's length. */
  toSource(index: number): number;
  /**
   * The stretch of the source a stretch of the folded text came from, with the combining and joining marks
   * that follow its last letter, so that no grapheme is cut at its end. An empty stretch stays empty.
   */
  spanToSource(start: number, end: number): Span;
}

/** Directions, joiners, invisible spaces, soft hyphen, variation selectors: written, not read. */
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/u;
const ARABIC_MARK =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08e1\u08e3-\u08ff]/u;
const TATWEEL = '\u0640';

/** Spellings of one letter, at the level `search`. */
const SPELLINGS: Readonly<Record<string, string>> = {
  آ: 'ا',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ؤ: 'و',
  ئ: 'ي',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ۂ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۃ: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  ۆ: 'و',
  '٫': '.',
  '٬': ',',
  '٪': '%',
};

/** Letters for sounds Arabic spells in several ways, at the level `loose`. */
const SOUNDS: Readonly<Record<string, string>> = {
  ء: '',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
  ڤ: 'ف',
  ڨ: 'ق',
  گ: 'ك',
  ڭ: 'ك',
};

/** A hamza or madda written after its letter, as Unicode decomposes it. */
const COMPOSED: Readonly<Record<string, string>> = {
  'ا\u0653': 'آ',
  'ا\u0654': 'أ',
  'ا\u0655': 'إ',
  'و\u0654': 'ؤ',
  'ي\u0654': 'ئ',
  'ى\u0654': 'ئ',
};

function digitOf(code: number): string | null {
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return null;
}

function foldExactly(char: string): string {
  if (char === TATWEEL || INVISIBLE.test(char)) return '';
  if (/[\ufb50-\ufdff\ufe70-\ufeff]/u.test(char))
    return char.normalize('NFKC').trim().replaceAll(TATWEEL, '');
  return char === '\u00a0' || char === '\u202f' || char === '\u2007' ? ' ' : char;
}

function foldForSearch(char: string): string {
  const exact = foldExactly(char);
  let folded = '';
  for (const letter of exact) {
    if (ARABIC_MARK.test(letter)) continue;
    const plain = SPELLINGS[letter] ?? digitOf(letter.codePointAt(0)!);
    if (plain != null) folded += plain;
    else if (/\p{Script=Arabic}/u.test(letter)) folded += letter;
    else folded += letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  }
  return folded;
}

function foldLoosely(char: string): string {
  let folded = '';
  for (const letter of foldForSearch(char)) {
    folded += SOUNDS[letter] ?? (/[\p{P}\p{S}\s]/u.test(letter) ? ' ' : letter);
  }
  // One character can stand for several (`…`): its spaces are one.
  return folded.replace(/ {2,}/gu, ' ');
}

const folders = { exact: foldExactly, search: foldForSearch, loose: foldLoosely } as const;

/** What each code unit below U+10000 becomes, filled in as letters are met. */
const tables: Readonly<Record<FoldLevel, (string | undefined)[]>> = { exact: [], search: [], loose: [] };

function foldUnit(text: string, at: number, level: FoldLevel): { folded: string; size: number } {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdfff) {
    const table = tables[level];
    table[code] ??= folders[level](text[at]!);
    return { folded: table[code], size: 1 };
  }
  const point = text.codePointAt(at)!;
  if (point <= 0xffff) return { folded: text[at]!, size: 1 };
  return { folded: folders[level](String.fromCodePoint(point)), size: 2 };
}

const isHamzaMark = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x653 && code <= 0x655;
};

/** The letter at an offset, with a hamza or madda written after it as one. */
function foldAt(
  text: string,
  at: number,
  level: FoldLevel,
): { readonly folded: string; readonly size: number } {
  const composed = isHamzaMark(text, at + 1) ? COMPOSED[text.slice(at, at + 2)] : undefined;
  return composed === undefined
    ? foldUnit(text, at, level)
    : { folded: foldUnit(composed, 0, level).folded, size: 2 };
}

/** Whether the unit belongs to the grapheme before it. */
function continuesGrapheme(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x300) return false;
  return code === 0x200c || code === 0x200d || code === TATWEEL.charCodeAt(0) || /\p{M}/u.test(text[at]!);
}

/** Folds `text` and remembers where each letter stood. Linear in the length of the text. */
export function fold(text: string, level: FoldLevel): Folded {
  const parts: string[] = [];
  let starts = new Uint32Array(text.length + 16);
  let ends = new Uint32Array(text.length + 16);
  let length = 0;
  let lastIsSpace = true;
  for (let at = 0; at < text.length; ) {
    const { size, folded: letters } = foldAt(text, at, level);
    let folded = letters;
    if (level === 'loose' && lastIsSpace && folded.startsWith(' ')) folded = folded.slice(1);
    if (folded === '') {
      if (length > 0 && ends[length - 1] === at && continuesGrapheme(text, at)) ends[length - 1] = at + size;
    } else {
      if (length + folded.length > starts.length) {
        starts = grow(starts, folded.length);
        ends = grow(ends, folded.length);
      }
      starts.fill(at, length, length + folded.length);
      ends.fill(at + size, length, length + folded.length);
      length += folded.length;
      parts.push(folded);
      lastIsSpace = folded.endsWith(' ');
    }
    at += size;
  }
  return new Mapped(parts.join(''), starts, ends, text.length);
}

function grow(array: Uint32Array, more: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2 + more);
  larger.set(array);
  return larger;
}

class Mapped implements Folded {
  readonly text: string;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #sourceLength: number;

  constructor(text: string, starts: Uint32Array, ends: Uint32Array, sourceLength: number) {
    this.text = text;
    this.#starts = starts;
    this.#ends = ends;
    this.#sourceLength = sourceLength;
  }

  toSource(index: number): number {
    return index < this.text.length ? this.#starts[Math.max(0, index)]! : this.#sourceLength;
  }

  spanToSource(start: number, end: number): Span {
    const from = this.toSource(start);
    if (end <= start || start >= this.text.length) return { start: from, end: from };
    return { start: from, end: this.#ends[Math.min(end, this.text.length) - 1]! };
  }
}

/** The folded text alone, for keys and comparisons. */
export function foldText(text: string, level: FoldLevel): string {
  const table = tables[level];
  let result = '';
  let lastIsSpace = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let folded = table[code];
    if (
      folded === undefined ||
      (code & 0xf800) === 0xd800 ||
      (level === 'exact' && isHamzaMark(text, at + 1))
    ) {
      const unit = foldAt(text, at, level);
      folded = unit.folded;
      at += unit.size - 1;
    }
    if (folded === '' || (level === 'loose' && folded === ' ' && lastIsSpace)) continue;
    result += folded;
    lastIsSpace = folded === ' ';
  }
  return result;
}
