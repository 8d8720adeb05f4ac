/**
 * Builds the text of a page from markup: one line for each block, white space folded as a browser shows it.
 * The walk over the tree says what it meets; this says where that lands in the text.
 */
import type { Markup, RegionLink, Row } from './row';

/** What holds for the text that comes next. */
export interface Setting {
  readonly linked: boolean;
  readonly bold: boolean;
  readonly preformatted: boolean;
  /** The region an inline element names; a line belongs to it if most of its letters do. */
  readonly inline: RegionLink | null;
}

/** Where a line stands in the tree. */
export type Place = Omit<Markup, 'linked' | 'bold' | 'datetime'>;

const FOLDABLE = /[ \t\n\r\f]+/g;
const UNFOLDED = /[\t\n\r\f]| {2}/;
const NON_BLANK = /\S/;

export class PageText {
  readonly rows: Row[] = [];
  readonly #chunks: string[] = [];
  #length = 0;
  #line = '';
  #letters = 0;
  #linkedLetters = 0;
  #boldLetters = 0;
  #inlineLetters = 0;
  #inline: RegionLink | null = null;
  #datetime = '';
  #pendingSpace = '';

  /** Everything so far; offsets of `rows` count in it. */
  get text(): string {
    return this.#chunks.join('');
  }

  addText(value: string, setting: Setting): void {
    const folded = UNFOLDED.test(value) ? value.replace(FOLDABLE, ' ') : value;
    const body = folded.trim();
    if (body === '') {
      if (folded !== '') this.addSpace(' ');
      return;
    }
    if (folded.startsWith(' ')) this.addSpace(' ');
    const inner = folded.startsWith(' ') ? folded.slice(1) : folded;
    const closed = inner.endsWith(' ') ? inner.slice(0, -1) : inner;
    this.#line += (this.#line === '' ? '' : this.#pendingSpace) + closed;
    this.#pendingSpace = inner.endsWith(' ') ? ' ' : '';
    this.#letters += closed.length;
    if (setting.linked) this.#linkedLetters += closed.length;
    if (setting.bold) this.#boldLetters += closed.length;
    if (setting.inline) {
      this.#inline ??= setting.inline;
      this.#inlineLetters += closed.length;
    }
  }

  /** A space between pieces that a browser shows apart; a tab between cells of a table. */
  addSpace(space: ' ' | '\t'): void {
    if (this.#line !== '' && this.#pendingSpace !== '\t') this.#pendingSpace = space;
  }

  noteTime(datetime: string): void {
    if (this.#datetime === '') this.#datetime = datetime;
  }

  /** Ends the current line, if there is one. */
  endLine(place: Place): void {
    if (this.#line === '') {
      this.#pendingSpace = '';
      return;
    }
    const line = this.#line;
    const markup = this.#describe(place);
    this.#reset();
    if (!NON_BLANK.test(line)) return;
    const text = line.trim();
    const start = this.#length + (line.length - line.trimStart().length);
    this.#chunks.push(line, '\n');
    this.#length += line.length + 1;
    this.rows.push({
      start,
      end: start + text.length,
      text,
      gap: 0,
      markup,
    });
  }

  #describe(place: Place): Markup {
    const letters = this.#letters || 1;
    return {
      ...place,
      regions: this.#inlineLetters * 2 > letters && this.#inline ? this.#inline : place.regions,
      linked: this.#linkedLetters / letters,
      bold: this.#boldLetters / letters,
      datetime: this.#datetime,
    };
  }

  #reset(): void {
    this.#line = '';
    this.#letters = 0;
    this.#linkedLetters = 0;
    this.#boldLetters = 0;
    this.#inlineLetters = 0;
    this.#inline = null;
    this.#datetime = '';
    this.#pendingSpace = '';
  }
}
