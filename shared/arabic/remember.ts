/** Answers about words that are asked for again and again. */

/** Enough for the vocabulary of a long text; a hostile one only makes it forget. */
const MAX_REMEMBERED = 30_000;

/** Answers a question about a word once: texts repeat their words. */
export function remember<T>(ask: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MAX_REMEMBERED) known.clear();
    const answer = ask(key);
    known.set(key, answer);
    return answer;
  };
}
