/** A cut text under reading: its words, what each is in a number, and the small questions every rule asks. */
import type { Span } from './fold';
import type { Atom, NumberForm, NumberWords, Role } from './number-words';
import type { Word } from './words';

export class Scan {
  readonly text: string;
  readonly words: readonly Word[];
  readonly #numbers: NumberWords;
  readonly #forms: (NumberForm | null | undefined)[] = [];

  constructor(text: string, words: readonly Word[], numbers: NumberWords) {
    this.text = text;
    this.words = words;
    this.#numbers = numbers;
  }

  get numbers(): NumberWords {
    return this.#numbers;
  }

  key(at: number): string {
    return this.words[at]?.key ?? '';
  }

  raw(at: number): string {
    const word = this.words[at];
    return word === undefined ? '' : this.text.slice(word.start, word.end);
  }

  isDigits(at: number): boolean {
    return this.words[at]?.kind === 'digits';
  }

  isWord(at: number): boolean {
    return this.words[at]?.kind === 'word';
  }

  isMark(at: number, marks: string): boolean {
    const word = this.words[at];
    return word?.kind === 'mark' && marks.includes(word.key);
  }

  /** Whether the word stands right at the one before it, without space. */
  isGlued(at: number): boolean {
    return this.words[at]?.spaced === false;
  }

  /** What the word is in a number, if anything. */
  form(at: number): NumberForm | null {
    const word = this.words[at];
    if (word?.kind !== 'word') return null;
    const known = this.#forms[at];
    if (known !== undefined) return known;
    const form = this.#numbers.find(word.key, this.raw(at), this.key(at - 1), this.key(at + 1));
    this.#forms[at] = form;
    return form;
  }

  atom(at: number, role: Role): Atom | null {
    return this.form(at)?.atoms.find((atom) => atom.role === role) ?? null;
  }

  /** The index of what و joins to the words before `at`: glued to it, or standing alone before it; or null. */
  joined(at: number): number | null {
    if (this.key(at) === 'و' && at + 1 < this.words.length) return at + 1;
    return this.form(at)?.and ? at : null;
  }

  /** Where a number word begins after the conjunction and preposition glued to it. */
  startWithoutGlue(at: number): number {
    const { start, end } = this.words[at]!;
    const form = this.form(at);
    let letters = form === null ? 0 : (form.and ? 1 : 0) + (form.preposition === '' ? 0 : 1);
    let offset = start;
    while (letters > 0 && offset < end) {
      offset++;
      if (offset === end || /[^\p{M}\p{Cf}\u0640]/u.test(this.text[offset]!)) letters--;
    }
    return offset < end ? offset : start;
  }

  /** From the first to the last of some words, `end` exclusive. */
  span(start: number, end: number): Span {
    return { start: this.words[start]!.start, end: this.words[Math.max(start, end - 1)]!.end };
  }
}
