/**
 * Gives every line of a page its use, article by article: the head above the first paragraph, the body, and what
 * follows until the next head.
 */
import type { Reason } from '../records/capture';
import { BodyAssigner, findBodyEnd, findBodyStart } from './body';
import { HeadAssigner, hasDeck, isRoleRow, MAX_KICKER_WORDS, MAX_NAME_WORDS } from './head';
import type { Survey } from './items';
import { isSectionName, type Line } from './kind';
import { isOutletLike } from './outlets';
import type { Chosen } from './select';
import { Uses } from './uses';

/** Words of a stray short row that is more likely a link to another text than anything else. */
const MIN_LINK_WORDS = 5;
const MAX_MENU_WORDS = 3;

export interface Assigned {
  readonly uses: Uses;
  /** For each article, the index in `chosen` of what it was made of. */
  readonly made: readonly number[];
}

class Assigner {
  readonly uses: Uses;
  readonly made: number[] = [];
  readonly #articleOf = new Map<number, number>();
  readonly #lines: readonly Line[];
  /** The article that the rows now passed may still belong to, and what they were announced as. */
  #owner: number | null = null;
  #announced: Reason | null = null;

  constructor(
    lines: readonly Line[],
    readonly chosen: readonly Chosen[],
    readonly page: Survey,
  ) {
    this.#lines = lines;
    this.uses = new Uses(lines, chosen.filter(({ verdict }) => verdict.kind === 'article').length);
  }

  assignAll(): void {
    let end = 0;
    for (const [index, part] of this.chosen.entries()) {
      const start = this.#findStart(part, end);
      this.#assignBetween(end, start);
      end = this.#assignPart(part, index, start);
    }
    this.#assignBetween(end, this.#lines.length);
  }

  /** @returns the first row after the part */
  #assignPart(part: Chosen, index: number, start: number): number {
    const { verdict, item } = part;
    this.#announced = null;
    if (verdict.kind === 'article') {
      this.#owner = this.made.length;
      this.#articleOf.set(index, this.#owner);
      this.made.push(index);
      return this.#assignArticle(
        part,
        this.#owner,
        start,
        this.chosen[index + 1]?.start ?? this.#lines.length,
      );
    }
    if (verdict.kind === 'copy') {
      this.#owner = this.#articleOf.get(verdict.of) ?? null;
      this.#assignCopy(start, item.last + 1);
    } else {
      this.#owner = null;
      this.#announced = verdict.reason;
      for (let at = start; at <= item.last; at++)
        this.uses.setAside(at, this.#lines[at]!.reason ?? verdict.reason);
    }
    return item.last + 1;
  }

  #assignArticle(part: Chosen, article: number, start: number, limit: number): number {
    const first = findBodyStart(this.#lines, part, start);
    const end = findBodyEnd(this.#lines, part, limit);
    new HeadAssigner(this.uses, part, article, first).assign(start);
    const deck = hasDeck(this.#lines, part) ? part.item.first : -1;
    const body = new BodyAssigner(this.uses, article, first, end);
    for (let at = first; at < end; at++) {
      if (at === deck) this.uses.meta(at, article, 'subtitle');
      else body.assign(at);
    }
    return end;
  }

  /** Rows that belong to a head though they stand above the title: the day, the outlet, a kicker. */
  #findStart(part: Chosen, from: number): number {
    if (part.verdict.kind === 'copy') return part.start;
    let first = part.title < 0 ? findBodyStart(this.#lines, part, from) : part.start;
    let kicker = part.title < 0;
    for (let at = first - 1; at >= from; at--) {
      const line = this.#lines[at]!;
      const isKicker = !kicker && this.#isKicker(at, from);
      if (!isKicker && line.kind !== 'date' && line.kind !== 'outlet') break;
      if (from > 0 && this.#lines[at + 1]!.row.gap > Math.max(1, this.page.usualGap)) break;
      kicker ||= isKicker;
      first = at;
    }
    return first;
  }

  /** A short row right above the title, unless it is the last entry of a menu. */
  #isKicker(at: number, from: number): boolean {
    const line = this.#lines[at]!;
    if (line.kind !== 'short' || line.shape.words > MAX_KICKER_WORDS || isSectionName(line)) return false;
    const above = at > from ? this.#lines[at - 1] : undefined;
    return above?.reason !== 'menu' || line.row.gap > this.page.usualGap;
  }

  /** What stands between texts: the end of the last one, then what is announced, then anything. */
  #assignBetween(from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const line = this.#lines[at]!;
      if (line.kind === 'opener') this.#announced = line.reason;
      if (line.reason !== null) this.uses.setAside(at, line.reason);
      else if (this.#announced !== null) this.uses.setAside(at, this.#announced);
      else if (this.#owner !== null) this.#assignAfter(at, line, this.#owner);
      else if (line.kind === 'outlet' && this.#isMasthead()) this.uses.meta(at, 0, 'outlet');
      else this.uses.setAside(at, this.#guessReason(line));
    }
  }

  /** The outlet's name above the page's first article. */
  #isMasthead(): boolean {
    const coming = this.chosen.some(({ verdict }) => verdict.kind === 'article');
    return coming && this.made.length === 0 && !this.uses.has(0, 'outlet');
  }

  #assignAfter(at: number, line: Line, article: number): void {
    const { uses } = this;
    const first = line.shape.words > 1 ? uses.findFirst(at, article) : null;
    if (first !== null) uses.setAside(at, 'repeated', first);
    else if (line.kind === 'caption') uses.block(at, article, 'caption');
    else if (line.kind === 'byline' || line.kind === 'outlet') uses.metaOnce(at, article, line.kind);
    else if (line.kind === 'date') uses.metaOnce(at, article, 'published');
    else if (line.kind === 'short' && this.#isSignature(at)) uses.meta(at, article, 'byline');
    else uses.setAside(at, this.#guessReason(line));
  }

  /** The writer's name at the end of a column, and what she is. */
  #isSignature(at: number): boolean {
    const line = this.#lines[at]!;
    const { shape, row } = line;
    if (/[؟?!]/u.test(row.text)) return false;
    if (isRoleRow(line)) return true;
    if (shape.words < 2 || shape.words > MAX_NAME_WORDS || isOutletLike(shape.key)) return false;
    const next = this.#lines[at + 1];
    return this.#lines[at - 1]?.kind === 'prose' || (next !== undefined && isRoleRow(next));
  }

  #guessReason(line: Line): Reason {
    if (line.reason !== null) return line.reason;
    if (isSectionName(line)) return 'menu';
    if (line.kind !== 'short') return 'other';
    if (line.shape.words >= MIN_LINK_WORDS) return 'teaser';
    return line.shape.words <= MAX_MENU_WORDS && this.made.length === 0 ? 'menu' : 'other';
  }

  /** A text that stands on the page already: each row points to where it stands first. */
  #assignCopy(from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const first = this.#owner === null ? null : this.uses.findFirst(at, this.#owner);
      if (first !== null) this.uses.setAside(at, 'repeated', first);
      else this.uses.setAside(at, this.#lines[at]!.reason ?? 'repeated');
    }
  }
}

/** Gives all lines their uses. @param chosen the items of the page, in order */
export function assignUses(lines: readonly Line[], chosen: readonly Chosen[], page: Survey): Assigned {
  const assigner = new Assigner(lines, chosen, page);
  assigner.assignAll();
  return { uses: assigner.uses, made: assigner.made };
}
