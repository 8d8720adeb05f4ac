/**
 * The rows above an article's first paragraph, once its title is known: subtitle, kicker, who wrote it and when,
 * captions, the title again. What none of these fits is set aside.
 */
import { collectWords } from './heading';
import { keyOf } from './key';
import { isSectionName, type Line } from './kind';
import { isRole, startsLikeCaption } from './lexicon';
import type { Chosen } from './select';
import { splitPlacedName } from './signature';
import type { Uses } from './uses';
import { shareOf } from './words';

const MIN_SUBTITLE_WORDS = 4;
const MAX_SUBHEAD_WORDS = 12;
const MAX_DECK_WORDS = 60;
export const MAX_KICKER_WORDS = 6;
export const MAX_NAME_WORDS = 4;
export const MAX_ROLE_WORDS = 10;
/** Rows that may stand between a title and a writer's name that nothing else marks. */
const MAX_NAME_DISTANCE = 2;
/** Share of words that a name must not have in common with the text. */
const MAX_SHARED_WORDS = 0.5;

/** A row with the writer's name or the day. */
export const isSigned = (line: Line): boolean =>
  line.kind === 'byline' || (line.kind === 'date' && line.date?.form !== 'clock');

/** A first paragraph that the writer's name or the day parts from the rest is a subtitle. */
export function hasDeck(lines: readonly Line[], { item, title }: Chosen): boolean {
  const second = item.prose[1];
  if (title < 0 || second === undefined) return false;
  const { words, innerStops } = lines[item.first]!.shape;
  if (words > MAX_DECK_WORDS || innerStops > 1) return false;
  return (
    lines.slice(item.first + 1, second).some(isSigned) && !lines.slice(title + 1, item.first).some(isSigned)
  );
}

/** A caption without a credit: below a picture's file name, twice in a row, or beginning like one. */
export function isPlainCaption(lines: readonly Line[], at: number): boolean {
  const { kind, shape, heading } = lines[at]!;
  if (kind !== 'short' && kind !== 'sentence') return false;
  if (lines[at - 1]?.kind === 'file-name' && shape.words > 2) return true;
  if (shape.words <= 3) return false;
  const twin = [lines[at - 1], lines[at + 1]].some(
    (line) => line?.kind === kind && line.shape.key === shape.key,
  );
  return twin || (startsLikeCaption(shape.key) && heading === 0);
}

/** Assigns the rows of one head. */
export class HeadAssigner {
  readonly #lines: readonly Line[];
  #words: ReadonlySet<string> | null = null;

  /** @param first the first row of the body */
  constructor(
    readonly uses: Uses,
    readonly part: Chosen,
    readonly article: number,
    readonly first: number,
  ) {
    this.#lines = uses.lines;
  }

  assign(from: number): void {
    const { title } = this.part;
    if (title >= 0) this.uses.meta(title, this.article, 'title');
    for (let at = from; at < this.first; at++) if (at !== title) this.#assignRow(at);
  }

  #assignRow(at: number): void {
    const { uses, article } = this;
    const line = this.#lines[at]!;
    const { title } = this.part;
    if (this.#isLinkedName(at, line)) uses.meta(at, article, 'byline');
    else if (line.reason !== null) uses.setAside(at, line.reason);
    else if (title >= 0 && line.shape.key === this.#lines[title]!.shape.key) {
      uses.setAside(at, 'repeated', this.#lines[title]!.row.start);
    } else if (line.kind === 'caption') uses.block(at, article, 'caption');
    else if (line.kind === 'date') uses.meta(at, article, 'published');
    else if (line.kind === 'byline' || line.kind === 'outlet') uses.meta(at, article, line.kind);
    else this.#assignUnmarked(at, line);
  }

  /** Rows that nothing in their own words explains. */
  #assignUnmarked(at: number, line: Line): void {
    const { uses, article } = this;
    if (isPlainCaption(this.#lines, at)) uses.block(at, article, 'caption');
    else if (this.#isName(at) || this.#isRoleBelow(at)) uses.meta(at, article, 'byline');
    else if (at < this.part.title) this.#assignKicker(at);
    else if (this.#isFirstSubhead(at)) uses.block(at, article, 'subhead');
    else if (this.#isSubtitle(at)) uses.meta(at, article, 'subtitle');
    else if (line.kind === 'short' && this.part.title >= 0 && line.shape.words > 1)
      uses.block(at, article, 'caption');
    else uses.setAside(at, isSectionName(line) ? 'menu' : 'other');
  }

  /** A short row right above the first paragraph heads it, where something parts it from the title. */
  #isFirstSubhead(at: number): boolean {
    const { kind, shape } = this.#lines[at]!;
    const { title } = this.part;
    if (kind !== 'short' || title < 0 || at + 1 !== this.first || shape.words > MAX_SUBHEAD_WORDS)
      return false;
    return shape.words < MIN_SUBTITLE_WORDS || this.#lines.slice(title + 1, at).some(isSigned);
  }

  #isSubtitle(at: number): boolean {
    const { kind, shape } = this.#lines[at]!;
    const { title } = this.part;
    if (title < 0 || at < title || shape.words < MIN_SUBTITLE_WORDS) return false;
    return (
      (kind === 'short' || kind === 'sentence' || kind === 'item') && !this.uses.has(this.article, 'subtitle')
    );
  }

  /** A kicker says what the title leaves out; it takes the subtitle's place where there is none. */
  #assignKicker(at: number): void {
    const { uses, article } = this;
    if (uses.has(article, 'subtitle') || this.#hasSubtitle()) uses.setAside(at, 'other');
    else uses.meta(at, article, 'subtitle');
  }

  #hasSubtitle(): boolean {
    if (hasDeck(this.#lines, this.part)) return true;
    for (let at = this.part.title + 1; at < this.first; at++) {
      const { kind, reason } = this.#lines[at]!;
      if (
        kind === 'short' &&
        reason === null &&
        this.#isSubtitle(at) &&
        !this.#isFirstSubhead(at) &&
        !isPlainCaption(this.#lines, at)
      ) {
        return true;
      }
    }
    return false;
  }

  /** Two to four words beside a date or an outlet, or right below the title, are the writer's name. */
  #isName(at: number): boolean {
    const { kind, shape, row, heading } = this.#lines[at]!;
    if (kind !== 'short' || heading > 0) return false;
    const placed = splitPlacedName(row.text, 0);
    if (placed !== null) return at > this.part.title && !this.#sharesWords(keyOf(placed.name.text));
    if (shape.words < 2 || shape.words > MAX_NAME_WORDS) return false;
    if (/[\p{N}:؟?!«"“]/u.test(row.text) || this.#sharesWords(shape.key)) return false;
    if (this.#isSignature(at - 1) || this.#isSignature(at + 1)) return true;
    const { title } = this.part;
    if (this.uses.has(this.article, 'byline')) return false;
    return title >= 0 && at > title && at - title <= MAX_NAME_DISTANCE;
  }

  /** Words of the text are no writer's name. */
  #sharesWords(key: string): boolean {
    this.#words ??= collectWords(this.#lines, this.part.item);
    return shareOf(key, this.#words) >= MAX_SHARED_WORDS;
  }

  /** Rows that stand beside a writer's name: the day, the outlet, what she is. */
  #isSignature(at: number): boolean {
    const line = this.#lines[at];
    if (line === undefined || at === this.part.title) return false;
    return line.kind === 'date' || line.kind === 'outlet' || isRoleRow(line);
  }

  /** A writer's name that links to her other texts looks like an entry of a menu, but for the day beside it. */
  #isLinkedName(at: number, { kind, reason, row, shape }: Line): boolean {
    const { title } = this.part;
    const linked =
      kind === 'furniture' &&
      reason === 'menu' &&
      (row.markup?.linked ?? 0) > 0.8 &&
      row.markup?.regions === null;
    if (!linked || title < 0 || at < title || shape.words < 2 || shape.words > MAX_NAME_WORDS) return false;
    return (this.#isSignature(at - 1) || this.#isSignature(at + 1)) && !this.#sharesWords(shape.key);
  }

  #isRoleBelow(at: number): boolean {
    const above = this.uses.at(at - 1);
    return isRoleRow(this.#lines[at]!) && above?.kind === 'meta' && above.field === 'byline';
  }
}

/** `كاتبة وباحثة في …`: what somebody is. */
export const isRoleRow = ({ kind, shape }: Line): boolean =>
  kind === 'short' && shape.words <= MAX_ROLE_WORDS && isRole(shape.key);
