/**
 * The rows between an article's first and last paragraphs: paragraphs, subheads, captions, and what was put
 * between them that is no part of the text.
 */
import { isPlainCaption, isRoleRow, isSigned, MAX_KICKER_WORDS } from './head';
import { isSectionName, type Line } from './kind';
import type { Chosen } from './select';
import type { Uses } from './uses';

const MAX_SUBHEAD_WORDS = 12;
/** A question or an exclamation with more words is a line of dialogue. */
const MAX_ASKED_SUBHEAD_WORDS = 5;
/** Short rows in a row from which on they are verse or a list. */
const MIN_VERSE_LINES = 3;
/** Words from which a short row is a pulled quotation if a paragraph nearby holds it too. */
const MIN_PULLED_WORDS = 7;
const PULL_DISTANCE = 30;
/** Hours between paragraphs from which a page is a live one. */
const MIN_LIVE_HOURS = 2;

const isQuoted = (text: string): boolean => /^["“”«‹]/u.test(text) && /["“”»›][.،]?$/u.test(text);
/** A witness's words on a line of their own; a subhead quotes fewer. */
const MIN_SPOKEN_WORDS = 5;
const isSpoken = ({ row, shape }: Line): boolean => isQuoted(row.text) && shape.words >= MIN_SPOKEN_WORDS;

const isRunning = (line: Line | undefined): boolean =>
  line?.kind === 'prose' || line?.kind === 'sentence' || line?.kind === 'item';

/** Where the body begins: short sentences right above the first paragraph are its beginning. */
export function findBodyStart(lines: readonly Line[], { item, title }: Chosen, from: number): number {
  let first = item.first;
  let asked = item.first;
  for (let at = item.first - 1; at >= from && at > title; at--) {
    const { kind, shape } = lines[at]!;
    // Under the writer's name or the day a question opens a dialogue; right under the title it is a subtitle.
    if (isSigned(lines[at]!)) return asked;
    if (kind !== 'sentence' && kind !== 'item') break;
    asked = at;
    const plain = kind === 'item' || shape.end === 'stop' || shape.end === 'colon';
    if (plain && first === at + 1) first = at;
  }
  return first;
}

/** Where it ends: short sentences, quotations and points of a list right below the last paragraph are its end. */
export function findBodyEnd(lines: readonly Line[], { item }: Chosen, limit: number): number {
  let end = item.last + 1;
  for (let at = end; at < limit; at++) {
    const { kind, row } = lines[at]!;
    if (kind === 'sentence' || kind === 'item' || (kind === 'short' && isQuoted(row.text))) end = at + 1;
    else if (kind === 'short' && headsSentence(lines, at, limit)) end = at + 2;
    else if (kind !== 'caption') break;
  }
  return end;
}

/** A short head over a short last sentence (`الحكم` over `مضلل.`) or over a list. */
function headsSentence(lines: readonly Line[], at: number, limit: number): boolean {
  const next = lines[at + 1];
  if (at + 1 >= limit || next === undefined || lines[at]!.shape.words > MAX_KICKER_WORDS) return false;
  if (next.kind === 'item') return true;
  return next.kind === 'sentence' && next.shape.end === 'stop' && !isRoleRow({ ...next, kind: 'short' });
}

/** For each row, how many short rows stand together there. */
function measureRuns(lines: readonly Line[], from: number, to: number): Uint32Array {
  const runs = new Uint32Array(to - from);
  for (let at = from; at < to; ) {
    let end = at;
    while (end < to && lines[end]!.kind === 'short') end++;
    runs.fill(end - at, at - from, end - from);
    at = Math.max(end, at + 1);
  }
  return runs;
}

export class BodyAssigner {
  readonly #lines: readonly Line[];
  readonly #runs: Uint32Array;
  readonly #live: boolean;
  /** Inside a list of links in the middle of the text. */
  #listing = false;

  constructor(
    readonly uses: Uses,
    readonly article: number,
    readonly first: number,
    readonly end: number,
  ) {
    this.#lines = uses.lines;
    this.#runs = measureRuns(this.#lines, first, end);
    let hours = 0;
    for (let at = first; at < end; at++) if (this.#lines[at]!.kind === 'date') hours++;
    this.#live = hours >= MIN_LIVE_HOURS;
  }

  assign(at: number): void {
    const { uses, article } = this;
    const line = this.#lines[at]!;
    this.#noteList(line);
    if (this.#listing && line.reason === null && !this.#leavesList(at)) uses.setAside(at, 'teaser');
    else if (this.#isSectionSubhead(at)) uses.block(at, article, 'subhead');
    else if (line.reason !== null) uses.setAside(at, line.reason);
    else if (line.kind === 'caption') uses.block(at, article, 'caption');
    else if (line.kind === 'short') this.#assignShort(at);
    else if (line.kind === 'byline' || line.kind === 'outlet') uses.metaOnce(at, article, line.kind);
    else if (line.kind === 'date') this.#assignDate(at);
    else uses.block(at, article, this.#isTextSubhead(at) ? 'subhead' : 'body');
  }

  #noteList({ kind, opening }: Line): void {
    if (kind === 'prose') this.#listing = false;
    else if (opening !== null && opening !== 'inline') this.#listing = true;
  }

  /** A short row between a list of links and the paragraph below it heads the paragraph. */
  #leavesList(at: number): boolean {
    const { kind, shape } = this.#lines[at]!;
    if (kind === 'caption') return true;
    return (
      kind === 'short' &&
      shape.words <= MAX_KICKER_WORDS &&
      at + 1 < this.end &&
      this.#lines[at + 1]!.kind === 'prose'
    );
  }

  /** `الاقتصاد` between two paragraphs heads the second. */
  #isSectionSubhead(at: number): boolean {
    const line = this.#lines[at]!;
    if (line.kind !== 'furniture' || at === this.first || at + 1 >= this.end) return false;
    return isSectionName(line) && isRunning(this.#lines[at - 1]) && isRunning(this.#lines[at + 1]);
  }

  /** A numbered point or a short question alone above a paragraph is a head, among its likes it is text. */
  #isTextSubhead(at: number): boolean {
    const { kind, shape, row } = this.#lines[at]!;
    const above = this.#lines[at - 1];
    if (at + 1 >= this.end || this.#lines[at + 1]!.kind !== 'prose') return false;
    if (kind === 'item') {
      return (
        /^[(\s]*\p{N}/u.test(row.text) &&
        shape.end !== 'stop' &&
        shape.words <= MAX_SUBHEAD_WORDS &&
        above?.kind !== 'item'
      );
    }
    const asked = (shape.end === 'question' || shape.end === 'ellipsis') && !row.text.includes(':');
    return (
      kind === 'sentence' &&
      asked &&
      shape.words <= MAX_ASKED_SUBHEAD_WORDS &&
      above?.kind !== 'sentence' &&
      !isQuoted(row.text)
    );
  }

  #assignShort(at: number): void {
    const { uses, article } = this;
    const line = this.#lines[at]!;
    const pulled = this.#findPulled(at, line);
    if (pulled >= 0) uses.setAside(at, 'repeated', this.#lines[pulled]!.row.start);
    else if (line.heading > 0) uses.block(at, article, 'subhead');
    else if (isPlainCaption(this.#lines, at)) uses.block(at, article, 'caption');
    else if (this.#runs[at - this.first]! >= MIN_VERSE_LINES || isSpoken(line))
      uses.block(at, article, 'body');
    else
      uses.block(
        at,
        article,
        line.shape.words <= MAX_SUBHEAD_WORDS && at + 1 < this.end ? 'subhead' : 'body',
      );
  }

  /** The paragraph a pulled quotation was taken from, or -1. */
  #findPulled(at: number, { shape }: Line): number {
    if (shape.words < MIN_PULLED_WORDS) return -1;
    const from = Math.max(this.first, at - PULL_DISTANCE);
    const to = Math.min(this.end, at + PULL_DISTANCE);
    for (let near = from; near < to; near++) {
      const line = this.#lines[near]!;
      if (line.kind === 'prose' && line.shape.key.includes(shape.key)) return near;
    }
    return -1;
  }

  /** An hour between the posts of a live page heads the post below. */
  #assignDate(at: number): void {
    if (this.#live) this.uses.block(at, this.article, 'subhead');
    else this.uses.metaOnce(at, this.article, 'published');
  }
}
