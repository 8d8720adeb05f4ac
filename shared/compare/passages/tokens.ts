/**
 * A text as it is compared with another word by word: whole words, never letters. What is equal is decided by a key;
 * with harakat ignored, so are tatweel, forms of alef and sets of digits.
 */
import { foldText, type Span } from '../../arabic/fold';
import { cutWords } from '../../arabic/words';
import { hasVowels, vowelsClash } from './writing';

export interface Token extends Span {
  readonly key: string;
  /** The word as written, where its key leaves out vowel signs that it carries. */
  readonly voweled?: string;
}

export interface TokenOptions {
  /** Vowel signs, tatweel, spellings of one letter and digit sets make no difference; contradicting vowels do. */
  readonly ignoreMarks: boolean;
}

/** The words and marks of a stretch of a text. */
export function tokensOf(
  text: string,
  { ignoreMarks }: TokenOptions,
  from = 0,
  to = text.length,
): readonly Token[] {
  return cutWords(text, from, to).map(({ start, end, key }) => {
    const written = text.slice(start, end);
    if (!ignoreMarks) return { start, end, key: foldText(written, 'exact') };
    return hasVowels(written) ? { start, end, key, voweled: written } : { start, end, key };
  });
}

/** Whether two tokens are one word: equal keys, and no vowels that contradict each other. */
export const isSameToken = (a: Token, b: Token): boolean =>
  a.key === b.key &&
  (a.voweled === undefined || b.voweled === undefined || !vowelsClash(a.voweled, b.voweled));

/** Keys of two texts as numbers: comparing a number is cheaper than comparing a word. */
export function internTokens(a: readonly Token[], b: readonly Token[]): readonly [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const numberOf = ({ key }: Token): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  return [Int32Array.from(a, numberOf), Int32Array.from(b, numberOf)];
}
