/**
 * Words that make somebody else of the name behind them: the mayor’s deputy is not the mayor, nor a man’s widow the
 * man. A deputy’s own name may follow his office («نائب رئيس البلدية سمير حداد»); a wife’s is not told from her
 * husband’s, and is taken for neither.
 */
import builtIn from '../../resources/lexicons/relations.json';
import { nameKey } from './names';

/** The words that make another of a name, by how far they reach. */
export interface RelationWords {
  /** Of the very next name or office only. */
  readonly next: readonly string[];
  /** Of whatever name ends there. */
  readonly anywhere: readonly string[];
  /** Words that may stand between. */
  readonly little: readonly string[];
}

/** What words before a name say of whose it is. Every key and name is folded by `nameKey`. */
export interface Relations {
  /** Kin, whoever’s: words that make another of every name behind them. */
  isKin(key: string): boolean;
  /** Whether a word makes another of the name right behind it. */
  isOfNext(key: string): boolean;
  /** Whether what stands before a name makes another of it. @param before folded words, in order */
  namesAnother(before: readonly string[]): boolean;
  /** Whether a name is another one’s last words, and the same person or body: «سمير حداد», «حداد». */
  endsIn(key: string, last: string): boolean;
}

const keysOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(nameKey));

export function relationsOf(words: RelationWords): Relations {
  const [next, anywhere, little] = [keysOf(words.next), keysOf(words.anywhere), keysOf(words.little)];
  const isKin = (key: string): boolean => anywhere.has(key);
  const isOfNext = (key: string): boolean => next.has(key);
  const namesAnother = (before: readonly string[]): boolean => {
    const last = before.findLast((key) => !little.has(key));
    return before.some(isKin) || (last !== undefined && isOfNext(last));
  };
  const endsIn = (key: string, last: string): boolean =>
    last !== '' && key.endsWith(` ${last}`) && !namesAnother(key.slice(0, -last.length - 1).split(' '));
  return { isKin, isOfNext, namesAnother, endsIn };
}

export const builtInRelations: Relations = relationsOf(builtIn);
