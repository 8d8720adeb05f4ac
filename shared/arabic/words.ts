/**
 * A text as words, figures and marks, each with its place and its folded form. Letters, combining marks, tatweel
 * and joiners make words; digits of one run make figures; everything else but space is a mark of its own.
 * Invisible marks between letters or digits do not break them apart: they are written to be overlooked.
 */
import { foldText, type Span } from './fold';
import { remember } from './remember';

export type WordKind = 'word' | 'digits' | 'mark';

export interface Word extends Span {
  readonly kind: WordKind;
  /** Folded at the level `search`; digits are 0–9. */
  readonly key: string;
  /** Whether white space (or the beginning) stands before it. */
  readonly spaced: boolean;
}

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const UNSEEN = 4;
const MARK = 5;

const classes = new Uint8Array(0x10000);

const unseen = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/u;

function classify(char: string): number {
  if (unseen.test(char)) return UNSEEN;
  if (/[0-9\u0660-\u0669\u06f0-\u06f9]/u.test(char)) return DIGIT;
  if (/[\p{L}\p{M}\u0640]/u.test(char)) return LETTER;
  if (/\s/u.test(char)) return SPACE;
  return MARK;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdfff) {
    const point = text.codePointAt(at)!;
    return point > 0xffff && /[\p{L}\p{M}]/u.test(String.fromCodePoint(point)) ? LETTER : MARK;
  }
  const known = classes[code]!;
  if (known !== 0) return known;
  const found = classify(text[at]!);
  classes[code] = found;
  return found;
}

/** One or two code units: the width of the character at an offset. */
const widthAt = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1);

/** The end of the run that begins at `at`, over unseen marks that stand inside it, with the combining ones after it. */
function endOfRun(text: string, at: number, kind: number): number {
  let end = at;
  for (let next = at; next < text.length; ) {
    const found = classAt(text, next);
    const joined = found === kind || (kind === DIGIT && found === LETTER && /\p{M}/u.test(text[next]!));
    if (!joined && found !== UNSEEN) break;
    next += widthAt(text, next);
    const code = text.charCodeAt(next - 1);
    if (joined || code === 0x200c || code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f)) end = next;
  }
  return end;
}

/** Texts repeat their words: each is folded once. */
const keyOfWord = remember((word) => foldText(word, 'search'));

/** Cuts a text into words. Linear in its length. @param from and `to` bound a stretch of the text, if given */
export function cutWords(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  let spaced = true;
  for (let at = from; at < to; ) {
    const kind = classAt(text, at);
    if (kind === SPACE || kind === UNSEEN) {
      spaced ||= kind === SPACE;
      at++;
      continue;
    }
    const end = Math.min(to, kind === MARK ? endOfMark(text, at) : endOfRun(text, at, kind));
    words.push({
      kind: kind === LETTER ? 'word' : kind === DIGIT ? 'digits' : 'mark',
      start: at,
      end,
      key: keyOfWord(text.slice(at, end)),
      spaced,
    });
    spaced = false;
    at = end;
  }
  return words;
}

/** A mark with the combining characters and variation selectors that belong to it. */
function endOfMark(text: string, at: number): number {
  let end = at + widthAt(text, at);
  while (end < text.length && /[\p{M}\u200d\ufe00-\ufe0f]/u.test(text[end]!)) end++;
  return end;
}
