/** The words of a row that carry its meaning, for telling whether two rows speak of the same. */

/** Letters of a word that carry its meaning; shorter ones are particles. */
const MIN_WORD = 3;

/** Particles and the article, joined to the word they govern. */
const PREFIX = /^(?:وال|بال|فال|كال|لل|ال)(?=\p{L}{3})/u;

/** The words of a key without particles and joined prefixes. */
export function contentWords(key: string): string[] {
  return key
    .split(' ')
    .map((word) => word.replace(PREFIX, ''))
    .filter((word) => word.length >= MIN_WORD);
}

/** Share of a key's content words that the text uses, 0–1. */
export function shareOf(key: string, words: ReadonlySet<string>): number {
  const own = contentWords(key);
  return own.length === 0 ? 0 : own.filter((word) => words.has(word)).length / own.length;
}
