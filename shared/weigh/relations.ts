/**
 * Words that make somebody else of the name behind them: the mayor’s deputy is not the mayor, nor a man’s widow the
 * man. A deputy’s own name may follow his office («نائب رئيس البلدية سمير حداد»); a wife’s is not told from her
 * husband’s, and is taken for neither.
 */
import lexicon from '../../resources/lexicons/relations.json';
import { nameKey } from './names';

const keysOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(nameKey));

/** Of the very next name or office only. */
const NEXT = keysOf(lexicon.next);
/** Of whatever name ends there. */
const ANYWHERE = keysOf(lexicon.anywhere);
const LITTLE = keysOf(lexicon.little);

/** Kin, whoever’s: words that make another of every name behind them. */
export const isKin = (key: string): boolean => ANYWHERE.has(key);

/** Whether a word makes another of the name right behind it. */
export const isOfNext = (key: string): boolean => NEXT.has(key);

/** Whether what stands before a name makes another of it. @param before folded words, in order */
export function namesAnother(before: readonly string[]): boolean {
  const last = before.findLast((key) => !LITTLE.has(key));
  return before.some(isKin) || (last !== undefined && isOfNext(last));
}

/** Whether a name is another one’s last words, and the same person or body: «سمير حداد», «حداد». Both folded. */
export const endsIn = (key: string, last: string): boolean =>
  last !== '' && key.endsWith(` ${last}`) && !namesAnother(key.slice(0, -last.length - 1).split(' '));
