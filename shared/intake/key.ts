/** The form in which rows and phrases are compared: folded letters, no punctuation, single spaces. */
import { foldText } from '../arabic/fold';

/** `اقرأ أيضاً:` and `إقرأ ايضا` have one key. A row of nothing but signs has the key ''. */
export const keyOf = (text: string): string => foldText(text, 'loose').trim();

/** Words of a key. */
export function countWords(key: string): number {
  if (key === '') return 0;
  let words = 1;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) words++;
  return words;
}

/** The keys of a list of phrases, each once, blank ones left out. */
export const keysOf = (phrases: readonly string[]): string[] =>
  [...new Set(phrases.map(keyOf))].filter((key) => key !== '');
