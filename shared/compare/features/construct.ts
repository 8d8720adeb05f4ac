/**
 * A noun with what it is of: `إغلاق الطريق`, `سعر كيلو الطماطم`. Two closures are one only where what was closed is
 * one; a definite noun (`الحادث`) is of nothing more.
 */
import type { Word } from '../../arabic/words';
import { isLittle, skeletonOf, stemOf } from '../stems';

export interface Construct {
  readonly stem: string;
  /** Consonants of the nouns behind it, to the first definite one. */
  readonly of: readonly string[];
}

const MOST = 3;
const DEFINITE = /^[وفبكل]?ال\p{L}{2}|^لل\p{L}{2}/u;
const OWNED = /(?:ها|هم|هما|ه)$/u;

/** The noun at a word with what it is of; of English words nothing is read. */
export function constructAt(words: readonly Word[], at: number): Construct {
  const { key } = words[at]!;
  const of: string[] = [];
  const stem = stemOf(key.replace(/^[بل](?=ال)/u, ''));
  if (DEFINITE.test(key) || /^[a-z]/u.test(key)) return { stem, of };
  for (let next = at + 1; next < words.length && of.length < MOST; next++) {
    const word = words[next]!;
    if (word.kind !== 'word' || isLittle(word.key)) break;
    of.push(skeletonOf(word.key));
    if (DEFINITE.test(word.key)) return { stem, of };
  }
  // Nothing definite behind it: an adjective, or the noun's own sentence.
  return { stem, of: OWNED.test(words[at + 1]?.key ?? '') ? of.slice(0, 1) : [] };
}

/** Whether two nouns can be of one thing: the same chain, or one that does not say. */
export const isOfOne = (a: Construct, b: Construct): boolean =>
  a.stem === b.stem && (a.of.length === 0 || b.of.length === 0 || a.of.at(-1) === b.of.at(-1));
