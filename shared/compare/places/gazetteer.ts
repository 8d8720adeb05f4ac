/** Names of places, looked up in a text with the letters glued before them. */
import { strippedForms } from '../../arabic/phrases';
import type { Word } from '../../arabic/words';

export interface KnownPlace {
  /** Index after its last word. */
  readonly next: number;
  /** Letters glued before its first word. */
  readonly glued: string;
}

/** Where names are looked up. */
export interface KnownPlaces {
  startingAt(words: readonly Word[], at: number): KnownPlace | null;
}

/** Behind its first word a name has the article in one text and none in another: `دير العنابة`, `دير عنابة`. */
const isAlike = (name: string, word: string | undefined): boolean =>
  word !== undefined && (name === word || name.replace(/^ال/u, '') === word.replace(/^ال/u, ''));

const firstOf = (name: string): string => name.split(' ', 1)[0]!;

export class Gazetteer implements KnownPlaces {
  readonly #byFirst = new Map<string, Set<string>>();

  constructor(names: readonly string[] = []) {
    for (const name of names) this.add(name);
  }

  add(name: string): void {
    const known = this.#byFirst.get(firstOf(name)) ?? new Set<string>();
    this.#byFirst.set(firstOf(name), known.add(name));
  }

  delete(name: string): void {
    const known = this.#byFirst.get(firstOf(name));
    known?.delete(name);
    if (known?.size === 0) this.#byFirst.delete(firstOf(name));
  }

  has(name: string): boolean {
    return this.#byFirst.get(firstOf(name))?.has(name) ?? false;
  }

  /** Names that begin with a word. */
  beginningWith(first: string): readonly string[] {
    return [...(this.#byFirst.get(first) ?? [])];
  }

  /** The longest known name that begins at a word. */
  startingAt(words: readonly Word[], at: number): KnownPlace | null {
    const word = words[at];
    if (word === undefined || word.kind !== 'word') return null;
    let best: KnownPlace | null = null;
    for (const { form, glued } of strippedForms(word.key)) {
      // The article belongs to a name or does not: «النور» is not «نور».
      if (glued.endsWith('ال')) continue;
      for (const name of this.#byFirst.get(form) ?? []) {
        const keys = name.split(' ');
        if (!keys.every((key, step) => step === 0 || isAlike(key, words[at + step]?.key))) continue;
        if (best === null || at + keys.length > best.next) best = { next: at + keys.length, glued };
      }
    }
    return best;
  }
}

export const noPlaces: KnownPlaces = { startingAt: () => null };

/** Names of either. */
export const bothOf = (own: KnownPlaces, others: KnownPlaces): KnownPlaces => ({
  startingAt: (words, at) => {
    const [mine, theirs] = [own.startingAt(words, at), others.startingAt(words, at)];
    if (mine === null || theirs === null) return mine ?? theirs;
    return theirs.next > mine.next ? theirs : mine;
  },
});
