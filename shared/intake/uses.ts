/**
 * The uses of a page's lines while they are being given out. Each line gets one; what stands twice in an article
 * is kept the first time and set aside as repeated after that, with the offset of the first.
 */
import type { Role } from '../records/article';
import type { Reason } from '../records/capture';
import { identify, type Line } from './kind';
import type { LineUse } from './page';

export type MetaField = Extract<LineUse, { kind: 'meta' }>['field'];

/** Words from which a block that repeats another one of its article is set aside. */
const MIN_REPEATED_WORDS = 4;

export class Uses {
  readonly #uses: (LineUse | null)[];
  /** For each article, where a row stands first. */
  readonly #seen: readonly Map<string, number>[];
  /** For each article, the fields that a line gave. */
  readonly #fields: readonly Set<MetaField>[];

  constructor(
    readonly lines: readonly Line[],
    articles: number,
  ) {
    this.#uses = lines.map(() => null);
    this.#seen = Array.from({ length: articles }, () => new Map());
    this.#fields = Array.from({ length: articles }, () => new Set());
  }

  at(index: number): LineUse | null {
    return this.#uses[index] ?? null;
  }

  has(article: number, field: MetaField): boolean {
    return this.#fields[article]!.has(field);
  }

  /** Offset of the first row of an article with the same words, or null. */
  findFirst(index: number, article: number): number | null {
    return this.#seen[article]!.get(identify(this.lines[index]!)) ?? null;
  }

  meta(index: number, article: number, field: MetaField): void {
    this.#uses[index] = { kind: 'meta', article, field };
    this.#fields[article]!.add(field);
    this.#remember(index, article);
  }

  /** A field that an article has once; a second one is set aside. */
  metaOnce(index: number, article: number, field: MetaField): void {
    if (this.has(article, field)) this.setAside(index, 'other');
    else this.meta(index, article, field);
  }

  block(index: number, article: number, role: Role): void {
    const first = this.findFirst(index, article);
    const repeats =
      first !== null && (role === 'caption' || this.lines[index]!.shape.words >= MIN_REPEATED_WORDS);
    if (repeats) {
      this.setAside(index, 'repeated', first);
      return;
    }
    this.#uses[index] = { kind: 'block', article, role };
    this.#remember(index, article);
  }

  setAside(index: number, reason: Reason, repeats: number | null = null): void {
    this.#uses[index] = { kind: 'set-aside', reason, repeats };
  }

  #remember(index: number, article: number): void {
    const line = this.lines[index]!;
    const seen = this.#seen[article]!;
    const identity = identify(line);
    if (!seen.has(identity)) seen.set(identity, line.row.start);
  }
}
