/**
 * Which of many passages may be another one told otherwise: those that share its rare words, or its rare pairs of
 * neighbouring words. Work grows with the passages and not with their square, however common all their words are.
 */

/** Passages up to which all that have a word are looked at. */
const FEW = 12;
/** The rarest words and pairs that are followed even where more have them. */
const RAREST = 10;
/** Of those that have a common word, how many are looked at: the nearest to where it would stand. */
const NEAREST = 24;

/** The words of a passage in order, without marks. */
export type Words = readonly string[];

const pairsOf = (words: Words): string[] => words.slice(1).map((word, at) => `${words[at]} ${word}`);

export class RareWords {
  readonly #where = new Map<string, number[]>();

  /** @param passages each with its place, in the order of the text */
  constructor(passages: Iterable<readonly [at: number, words: Words]>) {
    for (const [at, words] of passages)
      for (const key of new Set([...words, ...pairsOf(words)])) {
        const where = this.#where.get(key);
        if (where) where.push(at);
        else this.#where.set(key, [at]);
      }
  }

  /**
   * Places of passages that may be one with some words, each once.
   * @param expected where it would stand if it had stayed among its neighbours
   */
  candidates(words: Words, expected: number): Set<number> {
    const lists = [...new Set([...words, ...pairsOf(words)])].flatMap((key) => {
      const where = this.#where.get(key);
      return where === undefined ? [] : [where];
    });
    const rare = lists.sort((a, b) => a.length - b.length);
    const followed = rare.filter((where, rank) => where.length <= FEW || rank < RAREST);
    return new Set(followed.flatMap((where) => nearest(where, expected)));
  }
}

/** Those of some rising places that are nearest to one. */
function nearest(where: readonly number[], expected: number): readonly number[] {
  if (where.length <= NEAREST) return where;
  let [low, high] = [0, where.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (where[middle]! < expected) low = middle + 1;
    else high = middle;
  }
  const from = Math.min(Math.max(0, low - NEAREST / 2), where.length - NEAREST);
  return where.slice(from, from + NEAREST);
}
